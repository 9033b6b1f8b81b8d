import type { Span } from './reveal.ts'

/** By where they begin, the longest first: the order that `uncovered` needs. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Those of the sorted spans that no span kept before them covers, as `covers` sees it for one that encloses another.
 * Only spans that are still open are compared, so the cost grows with the text and not with its square.
 */
export function uncovered<T extends Span>(sorted: T[], covers: (outer: T, inner: T) => boolean): T[] {
  const kept: T[] = []
  const open: T[] = []
  for (const span of sorted) {
    let count = 0
    for (const other of open) if (other.end > span.start) open[count++] = other
    open.length = count
    if (open.some(other => other.end >= span.end && covers(other, span))) continue
    kept.push(span)
    open.push(span)
  }
  return kept
}
