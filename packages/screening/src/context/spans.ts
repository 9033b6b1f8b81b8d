type Span = { start: number; end: number }

/** More than these are given to the engine's sort; fewer are in order sooner without a call for each comparison. */
const few = 24

/** By where they begin, or as `compare` says; what is equal keeps its order, and what is in order is given back. */
export function inOrder<T extends Span>(
  spans: T[],
  compare: (a: T, b: T) => number = (a, b) => a.start - b.start,
): T[] {
  if (spans.length > few) return spans.toSorted(compare)
  let sorted = spans
  for (let i = 1; i < spans.length; i++) {
    const span = sorted[i]!
    let place = i
    while (place > 0 && compare(sorted[place - 1]!, span) > 0) place--
    if (place === i) continue
    if (sorted === spans) sorted = spans.slice()
    sorted.copyWithin(place + 1, place, i)
    sorted[place] = span
  }
  return sorted
}

/** Places in a text, asked for what lies beside a place: at the cost of those near it, not of all. */
export class Spans<T extends Span> {
  readonly #sorted: T[]
  readonly #longest: number

  constructor(spans: T[]) {
    this.#sorted = inOrder(spans)
    let longest = 0
    for (const { start, end } of spans) longest = Math.max(longest, end - start)
    this.#longest = longest
  }

  /** Whether some span that overlaps `start` to `end` is one of those wanted. */
  some(start: number, end: number, wanted: (span: T) => boolean): boolean {
    const spans = this.#sorted
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.start < start - this.#longest) low = middle + 1
      else high = middle
    }
    for (let at = low; at < spans.length && spans[at]!.start < end; at++) {
      if (spans[at]!.end > start && wanted(spans[at]!)) return true
    }
    return false
  }
}
