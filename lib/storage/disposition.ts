/** Names a file for whoever keeps it: shown in the page, not offered for download. */
export const dispositionOf = (name: string) =>
  `inline; filename="${plain(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** For clients that know the first form only. */
const plain = (name: string) => name.replace(/[^A-Za-z0-9._-]/g, '_')
