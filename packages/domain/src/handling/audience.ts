import { z } from 'zod'
import type { Organisation } from '../organisation.ts'
import { country } from '../text.ts'
import type { Label } from './tlp.ts'

/** Whom the originator lets a report travel to. It grants nothing by itself. */
export const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('my_country') }),
  z.strictObject({ kind: z.literal('countries'), countries: z.array(country).min(1).max(60) }),
  z.strictObject({ kind: z.literal('all_governments') }),
])
export type Audience = z.infer<typeof audience>

/** The label an audience comes with; the reporter may choose a stricter one. */
export const labelOf = (audience: Audience): Label =>
  audience.kind === 'all_governments' ? 'TLP:GREEN' : 'TLP:AMBER'

/** The secretariat stands behind every audience: it is where a report goes that no country takes. */
export const inAudience = (audience: Audience, reporterCountry: string | null, to: Organisation): boolean => {
  if (to.kind === 'secretariat') return true
  if (to.kind !== 'authority' || to.standing !== 'active') return false
  return countryInAudience(audience, reporterCountry, to.country)
}

export const countryInAudience = (
  audience: Audience,
  reporterCountry: string | null,
  country: string | null,
): boolean => {
  if (country === null) return false
  if (audience.kind === 'all_governments') return true
  if (audience.kind === 'my_country') return country === reporterCountry
  return audience.countries.includes(country)
}
