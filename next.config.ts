import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { getSite } from './lib/config/site'
import { MEDIA_EXTENSIONS } from './lib/media/content-types'
import { toRewrites } from './lib/urls'

const site = getSite()

const config: NextConfig = {
  basePath: site.root.replace(/\/$/, ''),
  trailingSlash: true,
  // Next would send /2024/08/31/node.js/ to a path without the slash; lib/serve knows which paths there are.
  skipTrailingSlashRedirect: true,
  typescript: {
    // Tests and the bench are checked by `npm run verify`; a slip there must not stop a site.
    tsconfigPath: 'tsconfig.build.json',
    // lib/cli/build-site.ts checks them while the content is indexed, which leaves a core idle.
    ignoreBuildErrors: process.env.INKSTONE_TYPES === 'checked',
  },
  // Of our server alone, which says where: a build and a host that serves Next its own way have Next's.
  ...(process.env.INKSTONE_PAGE_KEEPER ? { cacheHandler: process.env.INKSTONE_PAGE_KEEPER } : {}),
  poweredByHeader: false,
  // Our server compresses, once per version of a page.
  compress: false,
  // What need not be bundled is not: a third of the time to compile.
  serverExternalPackages: [
    ...['budoux', 'harfbuzzjs', 'image-size', 'lightningcss', 'shiki', 'temporal-polyfill', 'yaml', 'zod'],
    ...[
      'beautiful-mermaid',
      'elkjs',
      'entities',
      'feed',
      'katex',
      'mdast-util-math',
      'micromark-extension-math',
      'pinyin-pro',
    ],
    ...['hast-util-to-jsx-runtime', 'rehype-raw', 'unified', 'unist-util-visit'],
    ...['remark-breaks', 'remark-cjk-friendly', 'remark-cjk-friendly-gfm-strikethrough'],
    ...['remark-gfm', 'remark-parse', 'remark-rehype'],
  ],
  experimental: {
    inlineCss: true,
    // Next leaves a core unused; on two, that is half of them.
    cpus: availableParallelism(),
    // Only new code is compiled again, and then mostly from a fresh clone: to write a cache takes 2.3 s of 10, and 120 MB.
    turbopackFileSystemCacheForBuild: false,
  },
  // Measured on two cores, a photograph of 1280 px: WebP 0.2 s, AVIF 0.7 s and 1.9 s at 1920; readers wait for that.
  images: {
    formats: ['image/webp'],
    // 256 is for covers in lists; the column of text is 684 px, a phone three times 390.
    imageSizes: [256],
    deviceSizes: [640, 828, 1280, 1920],
    qualities: [75],
    // An address that holds the version of an image; none that can be varied at will.
    localPatterns: [{ pathname: `${site.root}media/**`, search: '' }],
    minimumCacheTTL: 31 * 24 * 3600,
    maximumDiskCacheSize: 512 * 1024 * 1024,
  },
  devIndicators: false,
  // `npm run dev` is reached by either name; only one of them is allowed to hear of new code by itself.
  allowedDevOrigins: ['127.0.0.1'],
  agentRules: false,
  rewrites: async () => ({
    // The lists stand where tag_dir, category_dir, archive_dir and pagination_dir say.
    beforeFiles: toRewrites(site),
    // Authors name a picture by its place in their folder: /images/a.png.
    afterFiles: [
      // But for what already names a route with the version of an image (lib/media/resolve-image.ts) or of a card.
      {
        source: `/:path((?!media/[\\w-]{12}/|og/[\\da-f]{8}/).*\\.(?:${MEDIA_EXTENSIONS.join('|')}))`,
        destination: '/media/any/:path',
      },
    ],
    fallback: [],
  }),
}

export default config
