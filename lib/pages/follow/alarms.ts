// Pages that could not be made, for the desk. Each is told once when it begins and once when it ends.
import type { Report } from './follower.ts'

const most = 500

export class Alarms {
  private readonly raised = new Map<string, string>()
  private readonly untold = new Map<string, string | null>()

  note(key: string, problem: string | null) {
    const known = this.raised.get(key) ?? null
    if (problem === known || (problem !== null && known === null && this.raised.size >= most))
      return
    if (problem === null) this.raised.delete(key)
    else this.raised.set(key, problem)
    this.untold.set(key, problem)
  }

  take(): Report[] {
    const reports = [...this.untold].map((values) => ({
      query: 'SELECT newsroom.report_page($1, $2)',
      values,
    }))
    this.untold.clear()
    return reports
  }

  giveBack(reports: Report[]) {
    for (const { values } of reports) {
      const [key, problem] = values as [string, string | null]
      if (!this.untold.has(key)) this.untold.set(key, problem)
    }
  }

  /** What is to be tried again although nobody may ask for it. */
  keys() {
    return this.raised.keys()
  }
}
