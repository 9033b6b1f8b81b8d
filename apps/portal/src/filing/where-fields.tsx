import { Field } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { usePastedHint } from './paste/use-pasted-hint.ts'

/** How it is found again: its address, its number, and whose pages or books it stands in. */
export const WhereFields = ({ form, change, complaint, shows }: FormPart) => {
  const { t, word } = useWords()
  const hint = usePastedHint(form)
  if (!shows('url') && !shows('reference') && !shows('platform')) return null
  return (
    <div className="grid gap-3 desk:grid-cols-2 wide:grid-cols-[1fr_190px_190px]">
      {shows('url') ? (
        <div className="desk:col-span-2 wide:col-span-1">
          <Field
            label={t('filing.address')}
            hint={hint('url') ?? t('filing.addressHint')}
            complaint={complaint('listing.url')}
            mono
            inputMode="url"
            name="address"
            value={form.url}
            onValue={url => change({ url })}
          />
        </div>
      ) : null}
      {shows('reference') ? (
        <Field
          label={word('filing.number', form.kind)}
          complaint={complaint('listing.reference')}
          value={form.reference}
          maxLength={200}
          onValue={reference => change({ reference })}
        />
      ) : null}
      {shows('platform') ? (
        <Field
          label={t('filing.platform')}
          hint={hint('platform')}
          complaint={complaint('listing.platform')}
          required
          value={form.platform}
          maxLength={200}
          onValue={platform => change({ platform })}
        />
      ) : null}
    </div>
  )
}
