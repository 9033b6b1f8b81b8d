import { createHash, timingSafeEqual } from 'node:crypto'
import type { Actor, Duty } from '@tocsin/domain/actor'
import type { ReviewBudget } from '@tocsin/domain/admission/review-budget'
import type { Organisation } from '@tocsin/domain/organisation'
import { sql } from 'kysely'
import { asDoorkeeper } from './door.ts'
import type { House } from './house.ts'

export type Person = { actor: Actor; name: string; language: string; secondFactorFresh: boolean }

/** How long a second factor that was shown counts for what asks for a fresh one. */
const freshFor = "interval '5 minutes'"

/** Who a signed-in account is here, or null: nobody, suspended, or of a suspended organisation. Asked at every request. */
export const actorOfMember = (house: House, userId: string, session: string): Promise<Person | null> =>
  asDoorkeeper(house.db, async tx => {
    const row = await tx
      .selectFrom('membership')
      .innerJoin('organisation', 'organisation.id', 'membership.organisation')
      .leftJoin('auth.second_factor_shown as shown', join => join.on('shown.session_id', '=', session))
      .leftJoin('review_budget', 'review_budget.organisation', 'organisation.id')
      .select([
        'membership.id as member',
        'membership.name as memberName',
        'membership.duties',
        'membership.language',
        sql<boolean>`coalesce(shown.shown_at > now() - ${sql.raw(freshFor)}, false)`.as('fresh'),
        'organisation.id',
        'organisation.name',
        'organisation.kind',
        'organisation.country',
        'organisation.sector',
        'organisation.agency',
        'organisation.standing',
        'organisation.test',
        ...budgetColumns,
      ])
      .where('membership.user_id', '=', userId)
      .where('membership.standing', '=', 'active')
      .where('organisation.standing', '=', 'active')
      .executeTakeFirst()
    if (!row) return null
    const { member, memberName, duties, language, fresh: secondFactorFresh, ...rest } = row
    const { organisation, budget } = withBudget(rest)
    const actor: Actor = { member, organisation, duties, budget, via: { kind: 'session' } }
    return { actor, name: memberName, language, secondFactorFresh }
  })

export const setLanguage = (house: House, member: string, language: string): Promise<void> =>
  asDoorkeeper(house.db, async tx => {
    await tx.updateTable('membership').set({ language }).where('id', '=', member).execute()
  })

const keyShape = /^tcs_([0-9a-z]{16})_([0-9A-Za-z_-]{43})$/

/** `tcs_<id>_<32 random bytes>`; only the hash of the secret is stored. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** `networks`: from where alone the key is taken, in CIDR; from anywhere where none is named. */
type KeyHolder = { actor: Actor; scopes: string[]; networks: string[] }

/** Which integration presents this key, or null. Looked up at each request: a revoked key is dead at once. */
export const actorOfKey = (house: House, presented: string): Promise<KeyHolder | null> =>
  asDoorkeeper(house.db, async tx => {
    const [, id, secret] = keyShape.exec(presented) ?? []
    if (!id || !secret) return null
    const row = await tx
      .selectFrom('api_key')
      .innerJoin('client', 'client.id', 'api_key.client')
      .innerJoin('organisation', 'organisation.id', 'client.organisation')
      // A test organisation goes with the company that opened it.
      .leftJoin('test_twin', 'test_twin.twin', 'organisation.id')
      .leftJoin('organisation as owner', 'owner.id', 'test_twin.organisation')
      .leftJoin('review_budget', 'review_budget.organisation', 'organisation.id')
      .select([
        'api_key.hash',
        'api_key.scopes',
        'api_key.networks',
        sql<boolean>`coalesce(api_key.last_used_at < now() - interval '1 minute', true)`.as('unnoted'),
        'client.id as client',
        'organisation.id',
        'organisation.name',
        'organisation.kind',
        'organisation.country',
        'organisation.sector',
        'organisation.agency',
        'organisation.standing',
        'organisation.test',
        ...budgetColumns,
      ])
      .where('api_key.id', '=', id)
      .where(eb => eb.or([eb('owner.standing', 'is', null), eb('owner.standing', '=', 'active')]))
      .where('api_key.revoked_at', 'is', null)
      .where('api_key.expires_at', '>', sql<Date>`now()`)
      .where('organisation.standing', '=', 'active')
      .executeTakeFirst()
    if (!row || !timingSafeEqual(row.hash, hashOfSecret(secret))) return null
    if (row.unnoted)
      await tx.updateTable('api_key').set({ last_used_at: sql<string>`now()` }).where('id', '=', id).execute()
    const { hash: _, unnoted: __, scopes, networks, client, ...rest } = row
    const { organisation, budget } = withBudget(rest)
    const duties: Duty[] = scopes.includes('report:write') ? ['report'] : []
    const actor: Actor = {
      member: client,
      organisation,
      duties,
      budget,
      via: { kind: 'key', client, scopes },
    }
    return { actor, scopes, networks }
  })

const budgetColumns = ['review_budget.alerts', 'review_budget.threshold', 'review_budget.listings'] as const

type Budgeted = Organisation & { [K in keyof ReviewBudget]: number | null }

/** How much an organisation looks at comes with whoever acts for it: it is asked for at every text. */
const withBudget = ({ alerts, threshold, listings, ...organisation }: Budgeted) => ({
  organisation,
  budget:
    alerts === null || threshold === null || listings === null ? undefined : { alerts, threshold, listings },
})
