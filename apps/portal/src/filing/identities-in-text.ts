import type { Filing } from '@tocsin/domain/report/filing'
import { moved } from '../listing/marks.ts'
import type { FoundInField, Screening } from '../listing/use-screening.ts'
import type { Form } from './form.ts'

type MarkedSpan = Filing['marked'][number]
export type InText = MarkedSpan & { value: string; by: 'found' | 'her'; leaves: boolean }

export const releaseKey = ({ kind, value }: { kind: string; value: string }): string => `${kind}:${value}`

type Found = Pick<FoundInField, 'field' | 'start' | 'end' | 'value'> & { kind: MarkedSpan['kind'] }

/** A file is never found in a text. */
const isInText = (found: FoundInField): found is FoundInField & Found => found.kind !== 'file'

/** What was found, moved along with what was typed since. */
export const foundNow = (form: Form, screening: Screening | null): Found[] =>
  (['title', 'text'] as const).flatMap(field =>
    moved(
      (screening?.identities ?? []).filter(isInText).filter(found => found.field === field),
      screening?.of[field] ?? '',
      form[field],
    ),
  )

/** Every passage that identifies somebody, in order; `leaves` says whether it will be taken out. Hers go first. */
export const identitiesInText = (form: Form, screening: Screening | null): InText[] => {
  const hers = form.marked
    .filter(({ field, start, end }) => start < end && end <= form[field].length)
    .map(
      (span): InText => ({
        ...span,
        value: form[span.field].slice(span.start, span.end),
        by: 'her',
        leaves: true,
      }),
    )
  const free = ({ field, start, end }: Found) =>
    hers.every(mine => mine.field !== field || end <= mine.start || start >= mine.end)
  const found = foundNow(form, screening)
    .filter(free)
    .map(
      ({ field, kind, start, end, value }): InText => ({
        ...{ field, kind, start, end, value },
        by: 'found',
        leaves: !form.released.includes(releaseKey({ kind, value })),
      }),
    )
  return [...hers, ...found].sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start)
}

/** A field typed anew takes her marks along, and loses those that the edit touched. */
export const withText = (form: Form, field: 'title' | 'text', value: string): Partial<Form> => ({
  [field]: value,
  marked: [
    ...form.marked.filter(span => span.field !== field),
    ...moved(
      form.marked.filter(span => span.field === field),
      form[field],
      value,
    ),
  ],
})
