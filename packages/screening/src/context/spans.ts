type Span = { start: number; end: number }

/** Places in a text, asked for what lies beside a place: at the cost of those near it, not of all. */
export class Spans<T extends Span> {
  readonly #sorted: T[]
  readonly #longest: number

  constructor(spans: T[]) {
    this.#sorted = spans.toSorted((a, b) => a.start - b.start)
    this.#longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0)
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
