import { z } from 'zod'
import type { NewEvent } from '../../event.ts'
import { inAudience } from '../../handling/audience.ts'
import { forbidsOnwardSharing, strictest } from '../../handling/tlp.ts'
import { refuse } from '../../refusal.ts'
import { statement, text, uuid } from '../../text.ts'
import { type Decide, opens, shareable } from '../case-file.ts'
import { acknowledgeBy } from '../deadlines.ts'
import { partyOf } from '../incident.ts'

export const share = z.strictObject({
  verb: z.literal('share'),
  recipients: z
    .array(z.strictObject({ organisation: uuid, part: z.enum(['concerned', 'informed']) }))
    .min(1)
    .max(20),
  purpose: statement(500, 3),
  identities: z.boolean(),
  /** The legal basis for identities to leave the country; needed exactly when they do. */
  basis: text(500, 1).optional(),
})

/** All recipients or none. The audience is the originator's: outside it nothing is shared, whatever the label says. */
export const decideShare: Decide<typeof share> = (file, command, { actor, party, at, directory }) => {
  if (party.sealedAt !== null) return refuse('not_now', { verb: 'share', why: 'sealed' })
  if (command.identities && !command.basis) return refuse('basis_required')
  const passedOn = shareable(file, actor.organisation.id)
  // What the sharer does not hold neither stops it nor is named to it.
  const reports = file.reports.filter(report => passedOn.some(({ id }) => id === report.id))
  const label = strictest(reports.map(report => report.label))
  if (forbidsOnwardSharing(label)) return refuse('label_forbids_sharing', { label })
  const opened = opens(file, actor.organisation, party)
  if (command.identities && opened.size === 0) return refuse('identities_not_granted')
  const events: NewEvent[] = []
  for (const { organisation, part } of command.recipients) {
    const to = directory.find(({ id }) => id === organisation)
    if (!to || to.id === actor.organisation.id || to.kind === 'company' || to.kind === 'oversight')
      return refuse('not_found')
    const outside = reports.find(report => !inAudience(report.audience, report.reporterCountry, to))
    if (outside)
      return refuse('outside_audience', {
        name: to.name,
        country: to.country ?? '',
        reporter: outside.organisation,
      })
    const has = partyOf(file.incident, to.id)
    const held = new Set(
      file.incident.grants
        .filter(grant => grant.to === to.id && grant.by === actor.organisation.id && grant.revokedAt === null)
        // Of what it declined it keeps a sealed copy: given again, it is opened again.
        .filter(() => has?.substate !== 'referred')
        .filter(grant => !command.identities || grant.identities || !opened.has(grant.contribution))
        .map(grant => grant.contribution),
    )
    const given = passedOn.filter(({ id }) => !held.has(id)).map(({ id }) => id)
    if (given.length === 0 || has?.part === 'lead') return refuse('already_shared', { name: to.name })
    events.push({
      stream: { kind: 'incident', id: file.incident.id },
      verb: 'incident.shared',
      fields: {
        recipient: to.id,
        part,
        contributions: given,
        identities: command.identities,
        purpose: command.purpose,
        basis: command.basis,
        dueAt: acknowledgeBy(file.incident.priority.band, at),
      },
    })
  }
  return events
}
