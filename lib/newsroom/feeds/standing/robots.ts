/** Robots may read everything that readers may; the desk answers them nothing anyway. */
export const robots = (publicUrl: string) => `User-agent: *
Disallow: /admin
Disallow: /en/admin
Disallow: /api/

Sitemap: ${publicUrl}/sitemap.xml
Sitemap: ${publicUrl}/news-sitemap.xml
`
