import type { Messages } from '@/lib/i18n/messages'

/** Lets the images of the article before it be opened large. Without script they are what they are. */
export function ImageZoom({ messages: { images } }: { messages: Messages }) {
  return (
    <image-zoom
      hidden
      data-view={images.view}
      data-close={images.close}
      data-previous={images.previous}
      data-next={images.next}
    />
  )
}
