/**
 * Indicators of a suspicious offer that a text itself can show, and those that speak against (`X`).
 * The codes are those of the checklist that reports use; none decides alone. Those marked W are screening's own, and were
 * learnt from written listings: a word seen in covert offers (W01), one seen in honest texts (W02), how the names stand (W03)
 * and all other words together (W04), each with its share of the points that the wording comes to.
 */
export const indicatorCodes = [
  'P01',
  'P02',
  'P03',
  'P05',
  'P06',
  'P07',
  'P08',
  'P09',
  'P10',
  'P11',
  'P13',
  'P14',
  'P15',
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L10',
  'M01',
  'M02',
  'M04',
  'V04',
  'V09',
  'V10',
  'E03',
  'E04',
  'X01',
  'X02',
  'X03',
  'X04',
  'X05',
  'X07',
  'W01',
  'W02',
  'W03',
  'W04',
] as const

export type IndicatorCode = (typeof indicatorCodes)[number]

/** What a phrase tells: an indicator, or only that something is offered or asked for, which is no fault. */
export type Cue = IndicatorCode | 'offer'

/** Where a text tells it. */
export type Spoken = { cue: Cue; start: number; end: number }

/** Phrases by what they tell, in one language; a trailing `*` is a word stem. */
export type Phrases = Partial<Record<Cue, string[]>>

/** Whether a code is of the learnt wording, whose shares are points of their own. */
export const isLearnt = (code: IndicatorCode) => code.startsWith('W')

export const speaksAgainst = (code: IndicatorCode) => code.startsWith('X')
