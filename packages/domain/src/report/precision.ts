/**
 * How many of a company's reports held, of the last that were judged. Shown to the company and measured for the
 * throttle: docs/decisions/0013 says why it is so slow and so coarse.
 */
export type Precision = { judged: number; held: number }

export const countedMax = 50
/** Below this many nothing is shown, and nobody is throttled. */
export const shownFrom = 20
/** The figure moves when at least this many more were judged, never for one alone. */
export const stepMin = 5
/** Shown in steps, so that one report more or less cannot be read from it. */
const percentStep = 5

/** What a throttled company may still hand in without a look, in one day. */
export const signalsADay = 50
/** Under this share of the last reports judged, signals are throttled. */
const throttleUnder = 0.2

const shareOf = ({ judged, held }: Precision): number | null => (judged < shownFrom ? null : held / judged)

/** In percent, to the nearest step; null where too few were judged to say anything. */
export const shownPercent = (precision: Precision): number | null => {
  const share = shareOf(precision)
  return share === null ? null : Math.round((share * 100) / percentStep) * percentStep
}

export const falls = (precision: Precision): boolean => {
  const share = shareOf(precision)
  return share !== null && share < throttleUnder
}
