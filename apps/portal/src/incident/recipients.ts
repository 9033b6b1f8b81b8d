import { inAudience } from '@tocsin/domain/handling/audience'
import { forbidsOnwardSharing } from '@tocsin/domain/handling/tlp'
import type { IncidentView } from '@tocsin/domain/incident/view'
import type { Organisation } from '@tocsin/domain/organisation'
import type { Sentence } from '@tocsin/domain/sentence'

/** An agency as a possible recipient. `outside` names the company whose audience leaves it out. */
export type Recipient = {
  organisation: Organisation
  stands: 'proposed' | 'possible' | 'has' | 'outside'
  because: Sentence | null
  reporter: string | null
}

const rank = { proposed: 0, possible: 1, has: 2, outside: 3 }

/**
 * Every agency of the directory, with whether it may be given this. What the server will decide, foretold from
 * the same rule and the same data, so that nobody types a purpose for what is then refused.
 */
export const recipientsOf = (
  view: IncidentView,
  self: string,
  directory: readonly Organisation[],
): Recipient[] => {
  const has = new Set(view.parties.filter(({ sealed }) => !sealed).map(({ organisation }) => organisation))
  const countryOf = (id: string) => directory.find(organisation => organisation.id === id)?.country ?? null
  return directory
    .filter(({ kind }) => kind === 'authority' || kind === 'secretariat')
    .filter(({ id, standing }) => id !== self && standing === 'active')
    .map((organisation): Recipient => {
      const proposal = view.proposals.find(({ country }) => country === organisation.country)
      const leftOut = view.reports.find(
        report => !inAudience(report.audience, countryOf(report.organisation), organisation),
      )
      return {
        organisation,
        stands: leftOut ? 'outside' : has.has(organisation.id) ? 'has' : proposal ? 'proposed' : 'possible',
        because: proposal?.because ?? null,
        reporter: leftOut?.organisation ?? null,
      }
    })
    .sort((a, b) => rank[a.stands] - rank[b.stands])
}

/** Under such a label nothing travels further, whoever is inside the audience. */
export const endsHere = ({ label }: IncidentView): boolean => forbidsOnwardSharing(label)

/** The parties that hold something because our agency gave it: what can be recalled. */
export const broughtBy = (view: IncidentView, self: string) =>
  view.parties.filter(({ grantedBy, organisation }) => grantedBy === self && organisation !== self)
