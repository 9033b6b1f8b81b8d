import type { FoundIdentity, IdentityKind } from '@tocsin/domain/handling/identities'
import type {
  FoundFamily,
  FoundIndicator,
  FoundListed,
  Hit,
  Recognition,
} from '@tocsin/domain/report/recognition'

type Range = { start: number; end: number }

/** Something said about a run of the text. Offsets are UTF-16 units into the very string that is shown. */
export type Mark =
  | (Range & { kind: 'hit'; hit: Hit })
  | (Range & { kind: 'family'; family: FoundFamily })
  | (Range & { kind: 'listed'; listed: FoundListed })
  | (Range & { kind: 'indicator'; indicator: FoundIndicator })
  | (Range & { kind: 'identity'; identity: IdentityKind })

/** A run that is underlined as one, and everything that is said about it; the first decides its look. */
export type Passage = Range & { marks: [Mark, ...Mark[]] }

export type Look = 'identity' | 'hit' | 'disguised' | 'against' | 'indicator'

export const lookOf = ({ marks: [first] }: Passage): Look => {
  if (first.kind === 'identity') return 'identity'
  if (first.kind === 'indicator') return first.indicator.against ? 'against' : 'indicator'
  if (first.kind === 'family' || first.kind === 'listed') return 'hit'
  return first.hit.disguises.length > 0 ? 'disguised' : 'hit'
}

/** What was recognised in one field of the listing. The engine calls the text `description`. */
export const marksIn = (recognition: Recognition | null, field: 'title' | 'text'): Mark[] => {
  const name = field === 'text' ? 'description' : field
  return [
    ...(recognition?.hits ?? [])
      .filter(hit => hit.field === name)
      .map(hit => ({ kind: 'hit' as const, start: hit.start, end: hit.end, hit })),
    ...(recognition?.families ?? [])
      .filter(family => family.field === name)
      .map(family => ({ kind: 'family' as const, start: family.start, end: family.end, family })),
    ...(recognition?.listed ?? [])
      .filter(listed => listed.field === name)
      .map(listed => ({ kind: 'listed' as const, start: listed.start, end: listed.end, listed })),
    ...(recognition?.indicators ?? [])
      .filter(indicator => indicator.field === name && indicator.end > indicator.start)
      .map(indicator => ({
        kind: 'indicator' as const,
        start: indicator.start,
        end: indicator.end,
        indicator,
      })),
  ]
}

export const identityMarks = (found: readonly Pick<FoundIdentity, 'kind' | 'start' | 'end'>[]): Mark[] =>
  found.map(({ kind, start, end }) => ({ kind: 'identity', identity: kind, start, end }))

const weight = (mark: Mark): number => {
  if (mark.kind === 'identity') return 4
  // A structure is read whole: a name that its letters happen to hold is said with it.
  if (mark.kind === 'family' || mark.kind === 'listed') return 3
  if (mark.kind === 'hit') return 2
  return mark.indicator.against ? 1 : 0
}

/**
 * Runs that do not overlap, in order: the weightier mark takes its place, the longer of two alike; what lies over it is
 * said with it. Marks that reach outside the text are left out.
 */
export const passagesOf = (marks: readonly Mark[], length: number): Passage[] => {
  const passages: Passage[] = []
  const sorted = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .sort((a, b) => weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const mark of sorted) {
    const over = passages.find(({ start, end }) => mark.start < end && start < mark.end)
    if (over) over.marks.push(mark)
    else passages.push({ start: mark.start, end: mark.end, marks: [mark] })
  }
  return passages.sort((a, b) => a.start - b.start)
}

/** Marks after an edit, until the text has been read anew: moved with it, and gone where it touched them. */
export const moved = <R extends Range>(ranges: readonly R[], before: string, after: string): R[] => {
  if (before === after) return [...ranges]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const by = after.length - before.length
  return ranges.flatMap(range => {
    if (range.end <= head) return [range]
    if (range.start >= before.length - tail)
      return [{ ...range, start: range.start + by, end: range.end + by }]
    return []
  })
}
