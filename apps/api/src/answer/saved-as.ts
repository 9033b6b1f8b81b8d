/** Nothing that was handed in is ever a page of ours: it is saved, or drawn from a copy that we made. */
export const sandboxed = { 'content-security-policy': "sandbox; default-src 'none'" }

/** RFC 6266: a plain name for old readers, the whole one in RFC 8187's spelling. */
export const savedAs = (name: string, plain = 'file'): string => {
  const spelt = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${spelt}`
}
