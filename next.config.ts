import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

export default withNextIntl({
  agentRules: false,
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  // Otherwise canonical, hreflang and Open Graph would stream into the body, where no one reads them.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'sharp',
    '@node-rs/argon2',
  ],
  distDir: process.env.BALAGH_DIST ?? '.next',
  devIndicators: false,
  // npm run check looks at types; a build for production need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: '2mb' },
    // Each page gets the styles that it uses and few others; how many files that makes is nothing to readers, whom the edge
    // sends one.
    cssChunking: { type: 'graph', requestCost: 500 },
  },
} as NextConfig)
