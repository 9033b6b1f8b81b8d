import type { IndicatorCode } from '../context/indicators.ts'
import type { Substance } from '../edition.ts'

/**
 * All that grading weighs, in one table, in points; a point roughly doubles the odds that a listing deserves a look.
 * Indicators marked X are subtracted. Each indicator counts once, however often its phrases appear.
 */
export const indicatorWeights: Record<IndicatorCode, number> = {
  P01: 1,
  P02: 2,
  P03: 0.5,
  P05: 1,
  P06: 1,
  P07: 1.2,
  P08: 1.5,
  P09: 0.6,
  P10: 1.5,
  P11: 0.6,
  P13: 0.8,
  P14: 1,
  P15: 0.4,
  L01: 1.6,
  L02: 2,
  L03: 1.5,
  L04: 0.6,
  L05: 0.8,
  L10: 1.2,
  M01: 1.4,
  M02: 0.8,
  M04: 1.2,
  V04: 1.2,
  V09: 1.2,
  V10: 0.6,
  E03: 1,
  E04: 1.2,
  X01: 1.6,
  X02: 1.2,
  X03: 1.2,
  X04: 1.4,
  X05: 0.3,
  X07: 1.2,
}

/** A second phrase of the same indicator adds this share of its weight, a third the same share of that. */
export const repeatShare = 0.3

/** Points for naming a substance at all, by what trade in it usually is. */
export function namingWeight(substance: Substance): number {
  if (watchedByName.has(substance.id)) return 2.2
  if (substance.category === 'equipment') return substance.legitUse === 'none' ? 1.6 : 0
  if (substance.category === 'precursor') {
    if (substance.legitUse === 'none') return 3
    if (substance.control.includes('1988-I')) return 2.2
    return substance.legitUse === 'limited' ? 1 : -0.5
  }
  return substance.legitUse === 'none' ? 2.6 : 2
}

/** Sold as solvents, and taken as they are: offering them is looked at whatever the text says. */
const watchedByName = new Set(['gbl', '1-4-butanediol'])

/** Points below which a listing is clear. */
export const reviewFrom = 1.5
/** Steepness of the curve from points to a score between 0 and 1. */
export const steepness = 1.1

/** Hits at or below this confidence are ambiguous words. */
export const ambiguousConfidenceMax = 0.7

/** Support that an ambiguous word needs before it counts, by kind. */
export const supportNeeded = { code: 0.6, word: 1.2, picture: 2.4 }
