import { numberOf } from '@tocsin/catalogue/when'
import { useWords } from '../design/words.ts'
import { ListingEditor } from '../listing/listing-editor.tsx'
import { type Mark, marksIn, moved, type Passage } from '../listing/marks.ts'
import type { Shown } from '../listing/recognised.tsx'
import { longest, type Screening } from '../listing/use-screening.ts'
import type { Begun } from './start-draft.ts'

type FieldName = 'title' | 'text'
type Props = {
  on: Begun
  onText: (change: Partial<Begun>) => void
  screening: Screening | null
  shown: Shown | null
}

/** Title and text, underlined in place as one types; what is lit up beside is lit up here. */
export const TextOnBench = ({ on, onText, screening, shown }: Props) => {
  const { t, language } = useWords()
  const marks = (field: FieldName): Mark[] =>
    moved(marksIn(screening?.recognition ?? null, field), screening?.of[field] ?? '', on[field])
  const isShown = (field: FieldName) => (passage: Passage) =>
    shown !== null &&
    shown.field === (field === 'text' ? 'description' : field) &&
    passage.start < shown.end &&
    shown.start < passage.end
  const editor = (field: FieldName) => ({
    text: on[field],
    onText: (value: string) => onText({ [field]: value }),
    marks: marks(field),
    isShown: isShown(field),
    complaint:
      on[field].length > longest[field]
        ? t('listing.editor.tooLong', {
            now: numberOf(language, on[field].length),
            most: numberOf(language, longest[field]),
          })
        : undefined,
  })
  return (
    <>
      <ListingEditor label={t('bench.listingTitle')} single {...editor('title')} />
      <ListingEditor label={t('bench.text')} hint={t('bench.textHint')} {...editor('text')} />
    </>
  )
}
