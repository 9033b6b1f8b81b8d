import type { Identity } from '@tocsin/domain/handling/identities'

type Kind = Identity['kind']

const patterns: readonly (readonly [Kind, RegExp, number])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, 0],
  ['handle', /\b(?:t\.me|wa\.me|telegram\.me|discord\.gg|instagram\.com)\/[\w+.-]{2,60}/gi, 0],
  [
    'wallet',
    /\b(?:bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[48][1-9A-HJ-NP-Za-km-z]{94})\b/g,
    0,
  ],
  // The number of a postal item, as the Universal Postal Union writes it.
  ['tracking', /\b[A-Z]{2}\d{9}[A-Z]{2}\b/g, 0],
  ['phone', /(?<![\w+])\+\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/g, 0],
  ['handle', /(?<![\w@.])@[A-Za-z][\w.]{1,30}\w/g, 0],
  [
    'handle',
    /\b(?:telegram|wechat|wickr|signal|threema|session|kik|skype|qq|line|whatsapp|snapchat|viber)(?:\s*(?:id|me))?\s*[:：=]\s*([\w@.+-]{3,40})/gi,
    1,
  ],
]

/** What shows by its own form that it leads to somebody, each once; where two overlap the earlier holds. */
export const contactsIn = (text: string): Identity[] => {
  const taken: [number, number][] = []
  const found: Identity[] = []
  for (const [kind, pattern, group] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = match[group] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (value === '' || taken.some(([from, to]) => start < to && end > from)) continue
      taken.push([start, end])
      if (!found.some(one => one.value === value)) found.push({ kind, value })
    }
  }
  return found
}
