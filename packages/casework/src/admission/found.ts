import type { Duty } from '@tocsin/domain/actor'
import { sql } from 'kysely'
import { admitMember, admitOrganisation, type Owner } from '../admit.ts'
import { append } from '../append.ts'
import type { Acting } from '../door.ts'
import { instant } from '../load-case.ts'

type Founding = { organisation: string; user: string; name: string }

/** Why nobody is let in this way any more. */
export type NotFounded = 'demo' | 'administered'

const duties: Duty[] = ['administer', 'triage', 'publish']

const noIdentities = {
  encrypt: (): never => {
    throw new Error('a founding carries no identities')
  },
}

/**
 * The secretariat and its first administrator, from the owner's connection and inside the transaction that is
 * handed in. Only where nobody administers yet: after that, people let people in, and never in a demo.
 */
export const found = async (
  owner: Owner,
  { organisation: named, user, name }: Founding,
): Promise<NotFounded | null> => {
  await sql`select pg_advisory_xact_lock(hashtext('tocsin.founding'))`.execute(owner)
  if (await owner.selectFrom('demo').select('id').executeTakeFirst()) return 'demo'
  const administrators = await owner
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation')
    .select('membership.duties')
    .where('organisation.kind', '=', 'secretariat')
    .execute()
  if (administrators.some(({ duties }) => duties.includes('administer'))) return 'administered'
  const secretariat = {
    name: named,
    kind: 'secretariat',
    country: null,
    sector: null,
    agency: 'international_org',
  } as const
  const { id } = await admitOrganisation(owner, secretariat)
  const member = await admitMember(owner, { organisation: id, userId: user, name, duties })
  const { rows } = await sql<{ at: string }>`select ${instant} as at`.execute(owner)
  const { kind, country, agency } = secretariat
  await append(
    owner as unknown as Acting,
    noIdentities,
    { at: rows[0]!.at, organisation: id, member, label: 'TLP:AMBER+STRICT', tips: new Map() },
    [
      {
        stream: { kind: 'organisation', id },
        verb: 'organisation.founded',
        fields: { name: named, kind, country, agency, member, duties },
      },
    ],
  )
  return null
}
