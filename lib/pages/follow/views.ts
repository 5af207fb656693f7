// How often a document is read: per address, language and referring host. Nothing of the reader is looked at beyond whether a
// program asks, and nothing is kept of it.
import type { Page } from '../page.ts'
import type { Report } from './follower.ts'

const mostKept = 20_000
const mostAgents = 1000
const programs =
  /bot|crawl|spider|slurp|curl|wget|python|java\/|go-http|okhttp|axios|node|undici|libwww|httpclient|scrapy|feed|rss|monitor|pingdom|uptime|preview|fetch|headless|lighthouse|scan|archiver/i

type View = { path: string; locale: string; referrer: string; views: number }

export class Views {
  private counted = new Map<string, View>()
  /** Pages with visits from nowhere else, which are counted in the page itself. */
  private visited: Page[] = []
  private readonly agents = new Map<string, boolean>()
  private readonly ownHost: string
  private readonly ownOrigin: string

  constructor(publicUrl: string) {
    this.ownHost = new URL(publicUrl).host
    this.ownOrigin = `${publicUrl}/`
  }

  /** Called for every answer to a reader, so it is frugal. */
  count(page: Page, agent: string, referer: string) {
    if (agent === '' || this.isProgram(agent)) return
    if (referer !== '' && !referer.startsWith(this.ownOrigin)) {
      const host = this.hostOf(referer)
      if (host !== '') return this.add(page.key, host, 1)
    }
    if (page.visits++ === 0) this.visited.push(page)
  }

  /** What was counted since the last time, as JSON for newsroom.count_views. */
  take(): Report[] {
    for (const page of this.visited) {
      this.add(page.key, '', page.visits)
      page.visits = 0
    }
    this.visited = []
    const views = [...this.counted.values()]
    this.counted = new Map()
    return views.length === 0
      ? []
      : [{ query: 'SELECT newsroom.count_views($1)', values: [JSON.stringify(views)] }]
  }

  giveBack(reports: Report[]) {
    for (const { values } of reports)
      for (const { path, locale, referrer, views } of JSON.parse(String(values[0])) as View[])
        this.put(path, locale, referrer, views)
  }

  private add(key: string, referrer: string, views: number) {
    const isEnglish = key === '/en' || key.startsWith('/en/')
    const [path = '/'] = (isEnglish ? key.slice(3) || '/' : key).split('?')
    this.put(decodeURIComponent(path), isEnglish ? 'en' : 'ar', referrer, views)
  }

  private put(path: string, locale: string, referrer: string, views: number) {
    const key = `${locale} ${path} ${referrer}`
    const known = this.counted.get(key)
    if (known) known.views += views
    else if (this.counted.size < mostKept) this.counted.set(key, { path, locale, referrer, views })
  }

  private hostOf(referer: string) {
    const host = URL.parse(referer)?.host ?? ''
    return host === this.ownHost ? '' : host.slice(0, 253)
  }

  private isProgram(agent: string) {
    const known = this.agents.get(agent)
    if (known !== undefined) return known
    if (this.agents.size >= mostAgents) this.agents.clear()
    const isOne = programs.test(agent)
    this.agents.set(agent, isOne)
    return isOne
  }
}
