import type { CompiledEdition } from '../compiled.ts'
import type { Substance } from '../edition.ts'
import type { FoundIndicator, Hit } from '../listing.ts'
import { isCertain, isTelling } from './support.ts'
import { covertWording } from './weights.ts'

/** A hit that counts, with its substance. */
type Named = { hit: Hit; substance: Substance }

/**
 * Whether what is flagged cannot wait: illicit opioids, designer precursors, Table I precursors offered covertly, opioid
 * tablets made to look like a medicine, and dies with the imprint of one. `wording` is what the learnt words weigh.
 */
export function isUrgent(
  compiled: CompiledEdition,
  counting: Hit[],
  indicators: FoundIndicator[],
  wording: number,
): boolean {
  const named = counting.map(hit => ({ hit, substance: compiled.substances.get(hit.substanceId)! }))
  const covert = wording >= covertWording || indicators.some(isCovert)
  const falsified = indicators.some(({ code }) => code === 'P14')
  return (
    named.some(
      each => (isCertain(each.hit) || (covert && isTelling(each.hit))) && isUrgentAlone(each, named, covert),
    ) ||
    (falsified && named.some(({ substance }) => isOpioid(substance))) ||
    (named.some(makesTablets) && named.some(({ substance }) => isMedicine(substance)))
  )
}

function isUrgentAlone({ substance }: Named, named: Named[], covert: boolean): boolean {
  const { category, legitUse, control } = substance
  if (category === 'synthetic_opioid')
    return legitUse === 'none' || (control.includes('1961-I') && !isSoldAsMedicine(named, substance))
  return category === 'precursor' && (legitUse === 'none' || (control.includes('1988-I') && covert))
}

/** More than a name, a number, a purity or a warehouse shows. */
const isCovert = ({ code, against }: FoundIndicator) =>
  !against && !/^P(?:01|03|09|11|13|15)|L05|V10/.test(code)

/** Medicines whose tablets are imitated with illicit opioids in them. */
const imitated = new Set(['oxycodone', 'hydrocodone', 'hydromorphone'])
const isOpioid = ({ id, category }: Substance) => category === 'synthetic_opioid' || imitated.has(id)
const isMedicine = ({ category, legitUse }: Substance) =>
  legitUse !== 'none' && (category === 'controlled_drug' || category === 'synthetic_opioid')
const makesTablets = ({ substance }: Named) => substance.id === 'tablet-die' || substance.id === 'pill-press'

/** By a brand of its own. */
const isSoldAsMedicine = (named: Named[], substance: Substance) =>
  named.some(({ hit }) => isCertain(hit) && hit.substanceId === substance.id && hit.kind === 'brand')
