/**
 * The reference that the fast path is held against: no index, no arrays, one term after the other. It knows plain
 * text only, upper and lower case and separators; disguises have tests of their own.
 */
import type { Term } from './edition.ts'

type NaiveHit = { term: number; start: number; end: number }

/** Every place where a term stands between word edges, its own separators in the same places. */
export function naiveFind(text: string, terms: Term[]): NaiveHit[] {
  const hits: NaiveHit[] = []
  for (const term of terms) {
    const words = term.term.toLowerCase().match(/[a-z0-9]+/g) ?? []
    if (words.length === 0) continue
    const pattern = new RegExp(`(?<![a-z0-9])${words.join('[^a-z0-9]+')}(?![a-z0-9])`, 'gi')
    for (const match of text.matchAll(pattern)) {
      hits.push({ term: term.id, start: match.index, end: match.index + match[0].length })
    }
  }
  return hits
}
