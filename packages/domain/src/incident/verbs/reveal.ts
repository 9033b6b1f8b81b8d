import { z } from 'zod'
import { identityKinds } from '../../handling/identities.ts'
import { refuse } from '../../refusal.ts'
import { instantOf, statement } from '../../text.ts'
import { type Decide, opens } from '../case-file.ts'

export const reveal = z.strictObject({
  verb: z.literal('reveal'),
  fields: z.array(z.enum(identityKinds)).min(1),
  reason: statement(1_000, 5),
})

const revealedForMs = 7 * 24 * 3_600_000

/** Opens identities to our own agency for seven days. Deliberate, reasoned, recorded; a company never sees it. */
export const decideReveal: Decide<typeof reveal> = (file, { fields, reason }, { actor, party, at }) => {
  if (party.sealedAt !== null) return refuse('not_now', { verb: 'reveal', why: 'sealed' })
  const opened = opens(file, actor.organisation, party)
  if (opened.size === 0) return refuse('identities_not_granted')
  const identities = file.reports
    .filter(report => opened.has(report.id))
    .flatMap(report => report.identities)
    .filter(({ kind }) => fields.includes(kind))
    .map(({ id }) => id)
  const until = instantOf(new Date(Date.parse(at) + revealedForMs))
  return [
    {
      stream: { kind: 'incident', id: file.incident.id },
      verb: 'incident.revealed',
      fields: { identities, reason, until },
    },
  ]
}
