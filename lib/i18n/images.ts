// Owns the words around images: the large view, and pictures that their author gave no words.

export type ImageMessages = {
  images: {
    /** What the large view is called. */
    view: string
    close: string
    previous: string
    next: string
    /** A picture of `photos`, by its number. */
    photo: (n: number) => string
  }
}

export const imagesZhCn: ImageMessages = {
  images: { view: '看大图', close: '关闭', previous: '上一张', next: '下一张', photo: (n) => `照片 ${n}` },
}

export const imagesZhTw: ImageMessages = {
  images: { view: '看大圖', close: '關閉', previous: '上一張', next: '下一張', photo: (n) => `照片 ${n}` },
}

export const imagesEn: ImageMessages = {
  images: {
    view: 'Larger view',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    photo: (n) => `Photo ${n}`,
  },
}
