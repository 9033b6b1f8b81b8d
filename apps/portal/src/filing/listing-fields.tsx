import { numberOf } from '@tocsin/catalogue/when'
import { useRef, useState } from 'react'
import { useWords } from '../design/words.ts'
import { ListingEditor, type Selection } from '../listing/listing-editor.tsx'
import { identityMarks, type Mark, marksIn, moved, type Passage } from '../listing/marks.ts'
import type { Shown } from '../listing/recognised.tsx'
import { longest } from '../listing/use-screening.ts'
import type { FormPart } from './form-part.ts'
import { identitiesInText, withText } from './identities-in-text.ts'
import { MarkSelection } from './mark-selection.tsx'
import { usePastedHint } from './paste/use-pasted-hint.ts'

type FieldName = 'title' | 'text'

/** What was put up in words, as written, with what was recognised in it. */
export const ListingFields = ({
  form,
  change,
  screening,
  complaint,
  shows,
  shown,
}: FormPart & { shown: Shown | null }) => {
  const { t, word, language } = useWords()
  const hint = usePastedHint(form)
  const [selection, setSelection] = useState<(Selection & { field: FieldName }) | null>(null)
  const textField = useRef<HTMLTextAreaElement>(null)
  const inText = identitiesInText(form, screening)
  const marks = (field: FieldName): Mark[] => [
    ...moved(marksIn(screening?.recognition ?? null, field), screening?.of[field] ?? '', form[field]),
    ...identityMarks(inText.filter(one => one.field === field && one.leaves)),
  ]
  const isShown = (field: FieldName) => (passage: Passage) =>
    shown !== null &&
    shown.field === (field === 'text' ? 'description' : field) &&
    passage.start < shown.end &&
    shown.start < passage.end
  const complaintOf = (field: FieldName): string | undefined =>
    form[field].length > longest[field]
      ? t('listing.editor.tooLong', {
          now: numberOf(language, form[field].length),
          most: numberOf(language, longest[field]),
        })
      : complaint(`listing.${field}`)
  const editor = (field: FieldName) => ({
    paste: field,
    complaint: complaintOf(field),
    text: form[field],
    onText: (value: string) => change(before => withText(before, field, value)),
    marks: marks(field),
    isShown: isShown(field),
    onSelection: (range: Selection | null) => setSelection(range && { ...range, field }),
  })
  if (!shows('title') && !shows('text')) return null
  return (
    <div className="flex flex-col gap-3.5">
      {shows('title') ? (
        <ListingEditor label={t('filing.listingTitle')} hint={hint('title')} single {...editor('title')} />
      ) : null}
      {shows('text') ? (
        <ListingEditor
          label={word('filing.words', form.kind)}
          hint={hint('text') ?? t(shows('title') ? 'listing.editor.hint' : 'filing.wordsHint')}
          fieldRef={textField}
          {...editor('text')}
        />
      ) : null}
      {selection ? (
        <MarkSelection
          text={form[selection.field].slice(selection.start, selection.end)}
          onMark={kind => {
            const { field, start, end } = selection
            change(before => ({ marked: [...before.marked, { field, kind, start, end }] }))
            setSelection(null)
          }}
        />
      ) : null}
    </div>
  )
}
