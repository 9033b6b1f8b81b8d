const ends = new Set([...'!?;\n。；！？؟'].map(sign => sign.charCodeAt(0)))
const stop = '.'.charCodeAt(0)

/** Whether a sentence ends between two places. A full stop directly before a word ends none: `no.papers` is two words. */
export function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i)
    if (ends.has(sign) || (sign === stop && i + 1 < to && /\s/u.test(text[i + 1]!))) return true
  }
  return false
}
