import { type FoundIdentity, type IdentityKind, masked } from '@tocsin/domain/handling/identities'
import { findPhoneNumbersInText } from 'libphonenumber-js/max'

type Patterns = readonly (readonly [IdentityKind, RegExp, number])[]

/** What shows by its own form, each linear in the text. Where two overlap, the earlier in this list holds. */
const byForm: Patterns = [
  ['url', /\b(?:https?|hxxps?):\/\/[^\s<>"']{3,}/giu, 0],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, 0],
  ['url', /\b(?:t\.me|wa\.me|telegram\.me|discord\.gg|instagram\.com|vk\.com)\/[\w+./-]{2,100}/gi, 0],
  [
    'wallet',
    /\b(?:bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[48][1-9A-HJ-NP-Za-km-z]{94})\b/g,
    0,
  ],
  ['handle', /(?<![\w@])@[A-Za-z][\w.]{1,30}\w/g, 0],
]

/** What shows by the word before it: after numbers, or `WhatsApp: +351 912 ...` would close its first group alone. */
const byWord: Patterns = [
  // A number in its international form that no numbering plan knows is closed all the same.
  ['phone', /(?<![\w+])\+\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/g, 0],
  [
    'handle',
    /\b(?:telegram|wechat|wickr|signal|threema|session|kik|skype|qq|line|whatsapp|snap(?:chat)?|viber|kakao)(?:\s*(?:id|me|@))?\s*[:：=]\s*([\w@.+-]{3,40})/gi,
    1,
  ],
]

/**
 * What in a text identifies somebody, proposed to the reporter before anything leaves. Offsets are UTF-16 units.
 * A proposal, not a promise: names of persons and addresses in running text are hers to mark.
 */
export const findIdentities = (text: string): FoundIdentity[] => {
  const found: FoundIdentity[] = []
  /** The letters of what was found: to ask them costs the length of what is asked about, however much was found before. */
  const taken = new Uint8Array(text.length)
  const add = (kind: IdentityKind, start: number, value: string) => {
    const end = start + value.length
    if (value === '' || taken.subarray(start, end).includes(1)) return
    taken.fill(1, start, end)
    found.push({ kind, start, end, value })
  }
  const look = (patterns: Patterns) => {
    for (const [kind, pattern, group] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const value = match[group] ?? ''
        add(kind, match.index + match[0].lastIndexOf(value), value)
      }
    }
  }
  look(byForm)
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text)) {
    add('phone', startsAt, text.slice(startsAt, endsAt))
  }
  look(byWord)
  return found.sort((a, b) => a.start - b.start)
}

/** Words about a report that officers read and that no filing marks: what identifies somebody in them is closed, and not kept. */
export const closedWords = (words: string): string => masked(words, findIdentities(words))
