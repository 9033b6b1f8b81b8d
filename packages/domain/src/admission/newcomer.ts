import { z } from 'zod'
import { type Duty, duties, dutiesOf } from '../actor.ts'
import { agencyTypes, type OrganisationKind, sectors } from '../organisation.ts'
import { country, statement } from '../text.ts'

const name = statement(200, 2)

/** Who is to act for an organisation. The address is where the person signs in; it stands in no event. */
export const person = z.strictObject({
  name,
  email: z.email().max(320).toLowerCase(),
  duties: z.array(z.enum(duties)).min(1).max(duties.length),
})
export type Person = z.infer<typeof person>

/** An organisation that may be admitted. The secretariat is founded, once, and admits; it is never admitted. */
export const newcomer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('company'),
    name,
    country,
    sector: z.enum(sectors),
    /** Admitted to try it out: what it files reaches no officer. */
    test: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('authority'), name, country, agency: z.enum(agencyTypes) }),
  z.strictObject({ kind: z.literal('oversight'), name, country: country.nullable() }),
])
export type Newcomer = z.infer<typeof newcomer>

/** Why, and how it was made sure that they are who they say. */
export const reason = statement(1_000, 3)

/** Duties that mean nothing in an organisation of this kind. */
export const strangeDuties = (kind: OrganisationKind, asked: readonly Duty[]): Duty[] =>
  asked.filter(duty => !dutiesOf(kind).includes(duty))

/**
 * Whether one administrator may let a member in alone. Companies: yes. Elsewhere a second person approves, but
 * for the one case where there is none: the first administrator lets in the second. Counted are all who ever
 * were, so that suspending the second does not make one alone again.
 */
export const oneSuffices = (
  kind: OrganisationKind,
  administratorsEver: number,
  asked: readonly Duty[],
): boolean => kind === 'company' || (administratorsEver === 1 && asked.includes('administer'))
