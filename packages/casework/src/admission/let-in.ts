import { randomUUID } from 'node:crypto'
import type { Duty } from '@tocsin/domain/actor'
import type { Newcomer } from '@tocsin/domain/admission/newcomer'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import type { Admitting } from '../door.ts'

/** Who was let in: the account, for its one-time link, and the pseudonym. */
export type LetIn = { user: string; member: string }

type Entrant = { organisation: string; member: string; name: string; email: string; duties: readonly Duty[] }

/**
 * An account without a password, and the membership that names it. Known weakness: an address that has an
 * account already is refused by name, so an administrator can learn that somebody has one.
 */
export const letIn = async (tx: Admitting, entrant: Entrant): Promise<LetIn> => {
  const { organisation, member, name, email, duties } = entrant
  const user = randomUUID()
  await tx
    .insertInto('auth.user')
    .values({ id: user, name, email, emailVerified: true })
    .execute()
    .catch(error => {
      if ((error as { code?: string }).code !== '23505') throw error
      throw refuse('invalid', {}, [complain(['email'], 'email_taken')])
    })
  await tx
    .insertInto('membership')
    .values({ id: member, organisation, user_id: user, name, duties: [...duties] })
    .execute()
  return { user, member }
}

export const isTest = (newcomer: Newcomer): boolean => newcomer.kind === 'company' && newcomer.test === true

/** A new organisation, and the viewer it is. */
export const letOrganisationIn = async (tx: Admitting, id: string, newcomer: Newcomer): Promise<void> => {
  const { kind, name, country } = newcomer
  await tx
    .insertInto('organisation')
    .values({
      id,
      kind,
      name,
      country,
      sector: newcomer.kind === 'company' ? newcomer.sector : null,
      agency: newcomer.kind === 'authority' ? newcomer.agency : null,
      standing: 'active',
      test: isTest(newcomer),
    })
    .execute()
  await tx.insertInto('viewer').values({ id, organisation: id, membership: null }).execute()
}
