import type { Actor } from '@tocsin/domain/actor'
import type { Acting } from '../door.ts'
import type { Outcome } from './outcome.ts'
import { difference, type Payload } from './payload.ts'
import type { Ready } from './prepare.ts'

type Known = { report: string; payload: Payload | null }

/** Which of them this organisation handed in before under the same reference of its own, and whether it was the same. */
export const knownBy = async (
  tx: Acting,
  actor: Actor,
  ready: readonly Ready[],
): Promise<(one: Ready) => Outcome | null> => {
  const references = [...new Set(ready.flatMap(({ external }) => external ?? []))]
  const rows =
    references.length === 0
      ? []
      : await tx
          .selectFrom('report')
          .select(['id', 'external_reference', 'payload'])
          .where('organisation', '=', actor.organisation.id)
          .where(
            'external_reference',
            'in',
            references.map(reference => Buffer.from(reference, 'hex')),
          )
          .execute()
  const known = new Map<string, Known>(
    rows.map(({ id, external_reference, payload }) => [
      external_reference!.toString('hex'),
      { report: id, payload },
    ]),
  )
  return ({ external, payload }) => {
    const before = external === null ? undefined : known.get(external)
    return before ? compared(before, payload) : null
  }
}

/** The same reference again: nothing new where the content is the same, else which fields are not. */
export const compared = (before: Known, payload: Payload): Outcome => {
  const fields = difference(before.payload ?? {}, payload)
  return fields.length === 0
    ? { is: 'unchanged', report: before.report }
    : {
        is: 'conflict',
        report: before.report,
        difference: fields,
        firstLook: before.payload?.reviewed === undefined && payload.reviewed !== undefined,
      }
}
