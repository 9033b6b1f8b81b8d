const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  yen: '¥',
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ''
  })

/** The words of markup and nothing else of it: no element is made, nothing in it is run, fetched or followed. */
export const textOfHtml = (html: string): string =>
  decoded(
    html
      .slice(0, 400_000)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(script|style|template|noscript|head)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<(?:br|\/?(?:p|div|li|tr|h[1-6]|section|article|dd|dt|table|ul|ol))\b[^>]*>/gi, '\n')
      .replace(/<\/t[dh]\s*>/gi, '\t')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[ \u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
