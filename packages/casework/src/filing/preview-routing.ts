import { type Actor, may } from '@tocsin/domain/actor'
import type { Audience } from '@tocsin/domain/handling/audience'
import { type Routing, route } from '@tocsin/domain/incident/routing'
import { refuse } from '@tocsin/domain/refusal'
import { incidentTypeOf, type Nexus, type ReportType } from '@tocsin/domain/report/vocabulary'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'

/** Who would get it, and which countries concerned the audience leaves out: shown before anything is filed. */
export const previewRouting = async (
  house: House,
  actor: Actor,
  { type, nexus, audience }: { type: ReportType; nexus: Nexus[]; audience: Audience },
): Promise<Routing> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  return asReader(house.db, actor, async tx => {
    const directory = await tx.selectFrom('organisation').selectAll().execute()
    return route(
      {
        type: incidentTypeOf[type],
        nexus: withPlatform(nexus, actor),
        audience,
        reporter: actor.organisation,
      },
      directory,
    )
  })
}

/** The platform's own country always comes into it, last. */
export const withPlatform = (nexus: readonly Nexus[], { organisation }: Actor): Nexus[] => [
  ...nexus.filter(({ kind }) => kind !== 'platform_established'),
  ...(organisation.country ? [{ kind: 'platform_established' as const, country: organisation.country }] : []),
]
