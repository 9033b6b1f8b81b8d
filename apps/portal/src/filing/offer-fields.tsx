import { listing } from '@tocsin/domain/report/filing'
import { listingTypes } from '@tocsin/domain/report/vocabulary'
import { CountriesPicker, CountryPicker } from '../design/country-picker.tsx'
import { Field } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { usePastedHint } from './paste/use-pasted-hint.ts'
import { substanceOf, typeOf } from './propose.ts'

const { price, quantity, substanceAsWritten } = listing.shape

/** What changes hands, from where to where, and for how much. */
export const OfferFields = ({ form, change, screening, complaint, shows }: FormPart) => {
  const { t, word } = useWords()
  const hint = usePastedHint(form)
  return (
    <div className="grid gap-3 empty:hidden desk:grid-cols-2 wide:grid-cols-4">
      {shows('substance') ? (
        <div className="desk:col-span-2">
          <Field
            label={word('filing.goods', form.kind)}
            hint={form.substance === null ? t('filing.substanceHint') : undefined}
            complaint={complaint('listing.substanceAsWritten')}
            value={substanceOf(form, screening?.recognition ?? null)}
            maxLength={substanceAsWritten.maxLength ?? undefined}
            onValue={substance => change({ substance })}
          />
        </div>
      ) : null}
      {shows('shipsFrom') ? (
        <CountryPicker
          label={t('filing.shipsFrom')}
          hint={hint('shipsFrom')}
          complaint={complaint('listing.shipsFrom')}
          value={form.shipsFrom ?? undefined}
          onValue={code => change({ shipsFrom: code ?? null })}
        />
      ) : null}
      {shows('shipsTo') ? (
        <CountriesPicker
          label={t('filing.shipsTo')}
          hint={hint('shipsTo')}
          complaint={complaint('listing.shipsTo')}
          value={form.shipsTo}
          onValue={shipsTo => change({ shipsTo })}
        />
      ) : null}
      {shows('price') ? (
        <Field
          label={t('filing.price')}
          hint={hint('price')}
          complaint={complaint('listing.price')}
          value={form.price}
          maxLength={price.unwrap().maxLength ?? undefined}
          onValue={price => change({ price })}
        />
      ) : null}
      {shows('quantity') ? (
        <Field
          label={t('filing.quantity')}
          hint={hint('quantity')}
          complaint={complaint('listing.quantity')}
          value={form.quantity}
          maxLength={quantity.unwrap().maxLength ?? undefined}
          onValue={quantity => change({ quantity })}
        />
      ) : null}
      {shows('type') ? (
        <Select
          label={t('filing.type')}
          complaint={complaint('listing.type')}
          value={typeOf(form)}
          options={listingTypes.map(value => ({ value, words: word('listingType', value) }))}
          onValue={type => change({ type })}
        />
      ) : null}
      {shows('sellerLocated') ? (
        <CountryPicker
          label={t('filing.sellerLocated')}
          value={form.sellerLocated ?? undefined}
          onValue={code => change({ sellerLocated: code ?? null })}
        />
      ) : null}
    </div>
  )
}
