// The ways around the site. The header has the first ones, the footer all.

export const sections = {
  home: '/',
  releases: '/releases',
  topics: '/topics',
  people: '/people',
  media: '/media',
  about: '/about',
  organisations: '/organisations',
  places: '/places',
  search: '/search',
  contact: '/contact',
  accessibility: '/accessibility',
} as const
export type Section = keyof typeof sections

export const headerSections = ['home', 'releases', 'topics', 'people', 'media', 'about'] as const
export const footerSections = [
  'releases',
  'topics',
  'people',
  'organisations',
  'places',
  'media',
  'about',
  'contact',
  'accessibility',
] as const
