import type { CSSProperties } from 'react'
import { COLUMN, toSourceSet } from '@/components/ui/to-source-set'
import type { Pictures } from '@/lib/content/get-pictures'
import type { Messages } from '@/lib/i18n/messages'

type Props = Pick<Pictures, 'photos'> & { messages: Messages }

/** The gallery of Hexo's `photos`, laid out as one within the text is. */
export function PostPhotos({ photos, messages: { images } }: Props) {
  return (
    <div className="photos tag-gallery">
      {photos.map((photo, index) => (
        <figure key={photo.src} style={toRatio(photo)}>
          <img
            src={photo.src}
            {...toSourceSet(photo, COLUMN)}
            width={photo.width}
            height={photo.height}
            alt={images.photo(index + 1)}
            loading="lazy"
            decoding="async"
          />
        </figure>
      ))}
    </div>
  )
}

/** As lib/markdown/figures.ts has it. */
const toRatio = ({ width, height }: Pictures['photos'][number]) =>
  width && height ? ({ '--r': Math.round((width / height) * 100) / 100 } as CSSProperties) : undefined
