import { z } from 'zod'
import { text } from '../text.ts'

/** What identifies a person. Kept encrypted and apart from the offer; shown, shared and counted separately. */
export const identityKinds = [
  'name',
  'handle',
  'phone',
  'email',
  'wallet',
  'address',
  'account',
  'tracking',
  'url',
  'file',
] as const
export type IdentityKind = (typeof identityKinds)[number]

export const identity = z.strictObject({
  kind: z.enum(identityKinds.filter(kind => kind !== 'file')),
  value: text(2_000, 1),
})
export type Identity = z.infer<typeof identity>

/**
 * Stands in stored text where an identity stood. One fixed mark, whatever was there: nothing of the value,
 * its length or its kind can be read from it.
 */
export const mark = '\u2588\u2588\u2588\u2588\u2588'

export type FoundIdentity = { kind: IdentityKind; start: number; end: number; value: string }

/** Text with each found identity replaced by the mark. Spans are UTF-16 offsets, sorted, not overlapping. */
export const masked = (text: string, found: readonly FoundIdentity[]): string => {
  let out = ''
  let at = 0
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += text.slice(at, start) + mark
    at = end
  }
  return out + text.slice(at)
}

/** What is known of an identity without opening it. */
export type IdentityNote = { id: string; kind: IdentityKind; retainUntil: string }
