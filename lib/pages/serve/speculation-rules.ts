/** Pages that a browser may fetch when a reader is about to follow a link: documents of ours, and nothing that does something. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin', '/admin/*', '/en/admin', '/en/admin/*'] } },
          { not: { href_matches: ['/api/*', '/files/*', '/_next/*', '/r/*'] } },
          { not: { href_matches: ['/*.(xml|json|atom|txt|md)', '/search', '/en/search'] } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
})
