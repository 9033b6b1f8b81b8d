import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { unopened } from '@tocsin/domain/incident/evolve'
import { unfiled } from '@tocsin/domain/report/evolve'
import { fold } from '../fold.ts'
import { type Projection, project } from '../project.ts'
import { type SealedEvent, sealEvents } from '../seal-events.ts'
import { filingEvents, type Given } from './filing-events.ts'
import type { Payload } from './payload.ts'

/** A report that begins, with its incident, as it will be written: sealed, folded and projected. */
export type NewCase = {
  file: CaseFile
  sealed: SealedEvent[]
  projection: Projection
  /** Keyed fingerprints of what the company calls it, and of what it handed over. */
  external: Buffer | null
  payload: Payload
  /** By what its organisation finds it again. */
  prints: string[]
}

type Making = Given & Pick<NewCase, 'external' | 'payload'>

/** No clock and no database: what there is to know of them is given. */
export const newCase = ({ external, payload, ...given }: Making): NewCase => {
  const { actor, taken, report, incident, directory, at } = given
  const { events, identities } = filingEvents(given)
  const sealed = sealEvents(
    {
      at,
      organisation: actor.organisation.id,
      member: actor.member,
      label: taken.label,
      tips: new Map(),
    },
    events,
    identities,
  )
  const file = fold(
    { incident: unopened(incident), reports: [unfiled(report)] },
    sealed.map(({ happened }) => happened),
  )
  const projection = project(file, directory)
  return { file, sealed, projection, external, payload, prints: taken.prints }
}
