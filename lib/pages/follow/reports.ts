import type { Alarms } from './alarms.ts'
import type { Report } from './follower.ts'
import type { Views } from './views.ts'

const viewsEvery = 10_000

/** What the edge tells the newsroom beside how far it has come: alarms at once, views each ten seconds. */
export class Reports {
  private viewsAt = 0
  private readonly views: Views
  private readonly alarms: Alarms

  constructor(views: Views, alarms: Alarms) {
    this.views = views
    this.alarms = alarms
  }

  /** Gives the reports to `tell`; what could not be told is kept for the next time. */
  async tellAll(tell: (report: Report) => Promise<unknown>, isLast = false) {
    const alarms = this.alarms.take()
    await this.tell(alarms, tell, () => this.alarms.giveBack(alarms))
    if (!isLast && Date.now() - this.viewsAt < viewsEvery) return
    this.viewsAt = Date.now()
    const views = this.views.take()
    await this.tell(views, tell, () => this.views.giveBack(views))
  }

  private async tell(
    reports: Report[],
    tell: (report: Report) => Promise<unknown>,
    giveBack: () => void,
  ) {
    try {
      for (const report of reports) await tell(report)
    } catch (error) {
      giveBack()
      throw error
    }
  }
}
