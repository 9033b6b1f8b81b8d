import { randomUUID } from 'node:crypto'
import type { IdentityNote } from '@tocsin/domain/handling/identities'
import type { IdentityValue } from '../seal-events.ts'

/** Kept for a year, unless a hold or an erasure says otherwise. */
const retainMs = 365 * 24 * 3_600_000

/** What identifies somebody in this report, to be kept apart from it; `field` says where it stood. */
export const keeping = (report: string) => {
  const retainUntil = new Date(Date.now() + retainMs).toISOString()
  return (
    field: string,
    { kind, value }: { kind: string; value: string },
    id: string = randomUUID(),
  ): IdentityValue => ({
    id,
    report,
    field,
    kind,
    value,
    retainUntil,
  })
}

/** What everybody may know of it. */
export const noteOf = ({ id, kind, retainUntil }: IdentityValue): IdentityNote => ({
  id,
  kind: kind as IdentityNote['kind'],
  retainUntil,
})
