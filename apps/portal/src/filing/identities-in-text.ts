import { type IdentityKind, identityKinds } from '@tocsin/domain/handling/identities'
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

/** Shorter names would close parts of other words. */
const namedMin = 4

/** What she names beside the text, wherever it stands in it word for word: the server reads a pipeline's filing so too. */
const namedIn = (form: Form, field: 'title' | 'text'): Found[] =>
  form.seller
    .filter(({ value }) => value.trim().length >= namedMin)
    .flatMap(({ kind, value }) => {
      const found: Found[] = []
      const name = value.trim()
      for (let at = form[field].indexOf(name); at >= 0; at = form[field].indexOf(name, at + name.length))
        found.push({ field, kind, value: name, start: at, end: at + name.length })
      return found
    })

const over = (a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end

/** What was found, moved along with what was typed since, and what is named beside. */
const foundNow = (form: Form, screening: Screening | null): Found[] =>
  (['title', 'text'] as const).flatMap(field => {
    const read = moved(
      (screening?.identities ?? []).filter(isInText).filter(found => found.field === field),
      screening?.of[field] ?? '',
      form[field],
    )
    const kept = [...read]
    for (const one of namedIn(form, field)) if (!kept.some(other => over(one, other))) kept.push(one)
    return kept
  })

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

/** Which kinds of personal data will go along, closed until opened with a reason. */
export const categoriesOf = (form: Form, screening: Screening | null): IdentityKind[] => {
  const here = new Set<IdentityKind>([
    ...form.seller.filter(({ value }) => value.trim() !== '').map(({ kind }) => kind),
    ...identitiesInText(form, screening)
      .filter(({ leaves }) => leaves)
      .map(({ kind }) => kind),
    ...(form.url.trim() ? ['url' as const] : []),
    ...(form.evidence.some(({ showsNobody }) => !showsNobody) ? ['file' as const] : []),
  ])
  return identityKinds.filter(kind => here.has(kind))
}
