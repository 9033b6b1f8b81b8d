const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/html': 'html',
  'multipart/related': 'mhtml',
  'application/warc': 'warc',
}

const charactersMax = 120
/** Controls, what turns the direction of writing or hides, path separators, and what shells and Windows refuse. */
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\\/:*?"<>|]/gu
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name to save under, from one that somebody sent (URI-encoded): what it says may be kept, what it could
 * do may not. The extension is the type's, whatever the name claims.
 */
export function fileName(sent: string | undefined, mediaType: string): string {
  const last = decoded(sent ?? '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(unfit, '')
    .trim()
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/^\.+|[. ]+$/g, '')
    .slice(0, charactersMax)
    .toWellFormed()
  const extension = extensions[mediaType] ?? 'bin'
  return stem === '' || reserved.test(stem) ? `evidence.${extension}` : `${stem}.${extension}`
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.slice(0, 2_000))
  } catch {
    return ''
  }
}
