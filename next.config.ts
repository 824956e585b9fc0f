import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { getSite } from './lib/config/site'
import { MEDIA_EXTENSIONS } from './lib/media/media-types'

const { root } = getSite()

const config: NextConfig = {
  basePath: root.replace(/\/$/, ''),
  trailingSlash: true,
  // Next would send /2024/08/31/node.js/ to a path without the slash; lib/serve knows which paths there are.
  skipTrailingSlashRedirect: true,
  poweredByHeader: false,
  // Our server compresses, once per version of a page.
  compress: false,
  serverExternalPackages: ['shiki', 'budoux', 'image-size'],
  // Next leaves a core unused; on two, that is half of them.
  experimental: { inlineCss: true, cpus: availableParallelism() },
  devIndicators: false,
  agentRules: false,
  // Authors name a picture by its place in their folder: /images/a.png.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [{ source: `/:path(.*\\.(?:${MEDIA_EXTENSIONS.join('|')}))`, destination: '/media/:path' }],
    fallback: [],
  }),
}

export default config
