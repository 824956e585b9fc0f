// Owns where an article can be sent: the addresses at which other services take a title and a link.

export type ShareLinks = { weibo: string; x: string; telegram: string; email: string }

/** Takes a title and the full address of what is shared, a short one; gives a link for each service. Nothing is asked of them. */
export function toShareLinks(title: string, address: string): ShareLinks {
  // A half of a surrogate pair, which a damaged file may hold, cannot be encoded.
  const [text = '', url = ''] = [title, address].map((one) =>
    encodeURIComponent(one.replace(/\p{Surrogate}/gu, '\uFFFD')),
  )
  return {
    weibo: `https://service.weibo.com/share/share.php?url=${url}&title=${text}`,
    x: `https://x.com/intent/post?url=${url}&text=${text}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
    email: `mailto:?subject=${text}&body=${url}`,
  }
}
