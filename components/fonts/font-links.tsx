/** Asks for fonts together with the style sheet; React puts it into the head. */
export const FontLinks = ({ files }: { files: string[] }) =>
  files.map((href) => (
    <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
  ))
