import { calibration } from './weights.ts'

/** The share of listings with so many points that deserve a look. */
export function scoreOf(points: number): number {
  return 1 / (1 + Math.exp(-calibration.steepness * (points - calibration.middle)))
}

/** The points that have a score. */
export function pointsOf(score: number): number {
  return calibration.middle + Math.log(score / (1 - score)) / calibration.steepness
}
