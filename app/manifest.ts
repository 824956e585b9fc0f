import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/config/site'
import { toManifest } from '@/lib/seo/to-manifest'

export const revalidate = 3600

export default function manifest(): MetadataRoute.Manifest {
  return toManifest(getSite())
}
