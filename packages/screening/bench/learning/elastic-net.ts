/** One listing to learn from: which features it shows, what is known without them, and whether it is suspicious. */
export type Example = { features: Int32Array; offset: number; suspicious: number; weight: number }

/** How strongly weights are held down: towards none at all, and towards small ones. */
export type Penalty = { absolute: number; squared: number; of: Float64Array }

const steps = 200

/**
 * Logistic regression under an elastic net, by accelerated proximal gradients (FISTA) from zero: no chance in it, so
 * the same examples always give the same weights. The first feature stands in every example and is not held down.
 */
export function fit(examples: Example[], count: number, penalty: Penalty): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const step = 1 / ((0.25 * 1.05 * curvature(examples, count)) / total + penalty.squared)
  let weights = new Float64Array(count)
  const ahead = new Float64Array(count)
  let momentum = 1
  for (let k = 0; k < steps; k++) {
    const gradient = gradientAt(ahead, examples, total)
    const next = new Float64Array(count)
    for (let j = 0; j < count; j++) {
      const of = penalty.of[j]!
      const moved = ahead[j]! - step * (gradient[j]! + penalty.squared * of * ahead[j]!)
      next[j] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * penalty.absolute * of)
    }
    const longer = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    for (let j = 0; j < count; j++) ahead[j] = next[j]! + ((momentum - 1) / longer) * (next[j]! - weights[j]!)
    weights = next
    momentum = longer
  }
  return weights
}

function gradientAt(weights: Float64Array, examples: Example[], total: number): Float64Array {
  const gradient = new Float64Array(weights.length)
  for (const { features, offset, suspicious, weight } of examples) {
    let sum = offset
    for (const feature of features) sum += weights[feature]!
    const error = (weight * (1 / (1 + Math.exp(-sum)) - suspicious)) / total
    for (const feature of features) gradient[feature]! += error
  }
  return gradient
}

/** The largest curvature of the examples in any direction, by repeated multiplication. */
function curvature(examples: Example[], count: number): number {
  let direction = new Float64Array(count).fill(1)
  let largest = 1
  for (let k = 0; k < 20; k++) {
    const turned = new Float64Array(count)
    for (const { features, weight } of examples) {
      let sum = 0
      for (const feature of features) sum += direction[feature]!
      for (const feature of features) turned[feature]! += weight * sum
    }
    largest = Math.hypot(...turned)
    direction = turned.map(each => each / largest)
  }
  return largest
}
