import type { IndicatorCode } from '../context/indicators.ts'
import type { Substance } from '../edition.ts'

/**
 * All that grading weighs, in one table, in points. Indicators marked X are subtracted.
 * Each indicator counts once, however often its phrases appear, and a little more for each further wording.
 */
export const indicatorWeights: Record<IndicatorCode, number> = {
  P01: 0.3,
  P02: 2,
  P03: 0.5,
  P05: 1,
  P06: 1,
  P07: 1.3,
  P08: 1.4,
  P09: 0.8,
  P10: 1.4,
  P11: 0.5,
  P13: 0.8,
  P14: 1,
  P15: 0.3,
  L01: 1.7,
  L02: 2,
  L03: 1.3,
  L04: 0.5,
  L05: 0.6,
  L10: 1,
  M01: 1.4,
  M02: 0.8,
  M04: 1.1,
  V04: 1,
  V09: 1.3,
  V10: 0.8,
  E03: 1,
  E04: 1.2,
  X01: 1.6,
  X02: 1.2,
  X03: 1.6,
  X04: 1.3,
  X05: 0.3,
  X07: 0.8,
  // What was learnt brings its own points (wording/learned.ts).
  W01: 0,
  W02: 0,
  W03: 0,
  W04: 0,
}

/** A second wording of the same indicator adds this share of its weight, a third the same share of that. */
export const repeatShare = 0.35
/** Everyday goods and reporting are told in many words, and each makes an offer less likely. */
export const topicRepeatShare = 0.6

/** Points for naming a substance at all, by what trade in it usually is. */
export function namingWeight(substance: Substance): number {
  if (watchedByName.has(substance.id)) return 2.2
  if (substance.category === 'equipment') return substance.legitUse === 'broad' ? 0.4 : 1.6
  if (substance.category === 'precursor') {
    if (substance.legitUse === 'none') return 3
    if (substance.control.includes('1988-I')) return 2
    return substance.legitUse === 'limited' ? 1.6 : 0
  }
  return substance.legitUse === 'none' ? 2.6 : 2
}

/** Sold as solvents, and taken as they are: offering them is looked at whatever the text says. */
const watchedByName = new Set(['gbl', '1-4-butanediol'])

/** A phrase of this weight is reason enough to read what stands around it. */
export const tellingFrom = 0.9

/** Points where nothing listed is named: the wording alone must carry much more. */
export const unnamed = -1.2

/** Points below which a listing is clear, where no budget says otherwise. */
export const reviewFrom = 1.5

/**
 * From points to the share of such listings that deserve a look: a logistic curve fitted by bench/calibrate.ts on
 * listings labelled by reading. Expected calibration error 0.018 there (ten bins, 919 listings).
 */
export const calibration = { middle: 0.9, steepness: 2.5 }

/** Hits at or below this confidence are ambiguous words. */
export const ambiguousConfidenceMax = 0.7

/** What an ambiguous word weighs, once it counts, beside an unambiguous name of the same substance. */
export const ambiguousShare = 0.8

/** A quantity, purity or dose in a unit that drugs are sold by. */
export const quantityWeight = 0.6

/** Support that any certain name gives to the ambiguous words beside it. */
export const besideCertain = 0.5

/**
 * Support that an ambiguous word needs before it counts: the more ordinary listings hold it, the more.
 * `perTenfold` is added for each tenfold of listings in 100,000.
 */
export const supportNeeded = { rare: 0.15, perTenfold: 0.5, picture: 2, unmeasured: 0.4, tiny: 1 }

/** Sentences about a substance without a word of offering or asking: what is subtracted, beside X04. */
export const proseWeight = 0.9
/** Suspicion from which on sentences are no longer taken for reporting. */
export const proseUpTo = 0.8

/** Signs of reporting, less those of offering, from which on a text is a report (context/report.ts). */
export const reportFrom = 2
/** What is subtracted in a report, beside X04. */
export const reportWeight = 1.6
/** What suspicious words weigh in a report: they are told of, not said. */
export const reportedShare = 0.3

/** Points of learnt words from which on an offer of a Table I precursor is taken to be covert. */
export const covertWording = 2.5
