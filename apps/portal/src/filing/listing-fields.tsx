import { numberOf } from '@tocsin/catalogue/when'
import { listingTypes } from '@tocsin/domain/report/vocabulary'
import { useRef, useState } from 'react'
import { CountriesPicker, CountryPicker } from '../design/country-picker.tsx'
import { Field } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import { ListingEditor, type Selection } from '../listing/listing-editor.tsx'
import { identityMarks, type Mark, marksIn, moved, type Passage } from '../listing/marks.ts'
import type { Shown } from '../listing/recognised.tsx'
import { longest } from '../listing/use-screening.ts'
import type { FormPart } from './form-part.ts'
import { identitiesInText, withText } from './identities-in-text.ts'
import { MarkSelection } from './mark-selection.tsx'
import { substanceOf } from './propose.ts'

type FieldName = 'title' | 'text'

/** The listing itself: its address, its words with what was recognised in them, and what is offered from where to where. */
export const ListingFields = ({
  form,
  change,
  screening,
  complaint,
  shown,
}: FormPart & { shown: Shown | null }) => {
  const { t, word, language } = useWords()
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
    complaint: complaintOf(field),
    text: form[field],
    onText: (value: string) => change(before => withText(before, field, value)),
    marks: marks(field),
    isShown: isShown(field),
    onSelection: (range: Selection | null) => setSelection(range && { ...range, field }),
  })
  return (
    <div className="flex flex-col gap-3.5">
      <div className="grid gap-3 desk:grid-cols-2 wide:grid-cols-[1fr_170px_200px]">
        <div className="desk:col-span-2 wide:col-span-1">
          <Field
            label={t('filing.address')}
            hint={t('filing.addressHint')}
            complaint={complaint('listing.url')}
            mono
            inputMode="url"
            name="address"
            autoFocus={form.url + form.title + form.text === ''}
            value={form.url}
            onValue={url => change({ url })}
          />
        </div>
        <Field
          label={t('filing.reference')}
          complaint={complaint('listing.reference')}
          value={form.reference}
          onValue={reference => change({ reference })}
        />
        <Field
          label={t('filing.platform')}
          complaint={complaint('listing.platform')}
          required
          value={form.platform}
          onValue={platform => change({ platform })}
        />
      </div>
      <ListingEditor label={t('filing.listingTitle')} single {...editor('title')} />
      <ListingEditor
        label={t('listing.editor.text')}
        hint={t('listing.editor.hint')}
        fieldRef={textField}
        {...editor('text')}
      />
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
      <div className="grid gap-3 desk:grid-cols-2 wide:grid-cols-4">
        <CountryPicker
          label={t('filing.shipsFrom')}
          value={form.shipsFrom ?? undefined}
          onValue={code => change({ shipsFrom: code ?? null })}
        />
        <CountriesPicker
          label={t('filing.shipsTo')}
          value={form.shipsTo}
          onValue={shipsTo => change({ shipsTo })}
        />
        <Field label={t('filing.price')} value={form.price} onValue={price => change({ price })} />
        <Field
          label={t('filing.quantity')}
          value={form.quantity}
          onValue={quantity => change({ quantity })}
        />
        <div className="desk:col-span-2">
          <Field
            label={t('filing.substance')}
            hint={t('filing.substanceHint')}
            complaint={complaint('listing.substanceAsWritten')}
            value={substanceOf(form, screening?.recognition ?? null)}
            onValue={substance => change({ substance })}
          />
        </div>
        <Select
          label={t('filing.type')}
          value={form.type}
          options={listingTypes.map(value => ({ value, words: word('listingType', value) }))}
          onValue={type => change({ type })}
        />
        <CountryPicker
          label={t('filing.sellerLocated')}
          value={form.sellerLocated ?? undefined}
          onValue={code => change({ sellerLocated: code ?? null })}
        />
      </div>
    </div>
  )
}
