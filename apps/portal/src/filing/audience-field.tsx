import { countryName, listOf } from '@tocsin/catalogue/when'
import { labelOf } from '@tocsin/domain/handling/audience'
import { Button } from '../design/button.tsx'
import { ChoiceCards } from '../design/choice.tsx'
import { CountriesPicker } from '../design/country-picker.tsx'
import { Label } from '../design/label.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import { useDirectory } from '../frame/directory.ts'
import { useMe } from '../frame/me.ts'
import type { FormPart } from './form-part.ts'
import { countriesOf } from './propose.ts'

/** With whom it may travel, in names of countries, each choice with the label that it carries. */
export const AudienceField = ({ form, change, complaint, shows }: FormPart) => {
  const { t, language } = useWords()
  const { organisation } = useMe()
  const authorities = [...useDirectory().values()].filter(
    ({ kind, standing }) => kind === 'authority' && standing === 'active',
  )
  const countries = countriesOf(form, organisation)
  const names = countries.map(code => countryName(language, code))
  const home = organisation.country ? countryName(language, organisation.country) : ''
  const label = labelOf({ kind: form.audience, countries } as Parameters<typeof labelOf>[0])
  const stricter = ([label, 'TLP:AMBER', 'TLP:AMBER+STRICT'] as const).filter(
    (value, at, all) => all.indexOf(value) === at,
  )
  return (
    <div className="flex flex-col gap-2.5">
      <ChoiceCards
        legend={t('filing.audience.legend')}
        value={form.audience}
        onValue={audience => change({ audience, label: null })}
        complaint={complaint('audience')}
        cards={[
          {
            value: 'my_country',
            title: (
              <>
                {t('filing.audience.my_country')} <Label label="TLP:AMBER" />
              </>
            ),
            below: t('filing.audience.my_countryBelow', { country: home }),
          },
          {
            value: 'countries',
            title: (
              <>
                {t('filing.audience.countries')} <Label label="TLP:AMBER" />
              </>
            ),
            below: names.length > 0 ? listOf(language, names) : t('filing.audience.countriesBelow'),
          },
          {
            value: 'all_governments',
            title: (
              <>
                {t('filing.audience.all_governments')} <Label label="TLP:GREEN" />
              </>
            ),
            below: t('filing.audience.all_governmentsBelow', { count: authorities.length }),
          },
        ]}
      />
      <div className="grid items-start gap-3 desk:grid-cols-[1fr_220px]">
        {form.audience === 'countries' ? (
          <div className="flex flex-col items-start gap-1">
            <div className="w-full">
              <CountriesPicker
                label={t('filing.audience.pick')}
                hint={t('filing.audience.pickHint')}
                value={countries}
                onValue={chosen => change({ countries: chosen })}
              />
            </div>
            {form.countries ? (
              <Button look="bare" onClick={() => change({ countries: null })}>
                {t('filing.audience.propose')}
              </Button>
            ) : null}
          </div>
        ) : (
          <span />
        )}
        {shows('label') ? (
          <Select
            label={t('filing.audience.label')}
            complaint={complaint('label')}
            value={form.label ?? label}
            options={stricter.map(value => ({ value, words: value }))}
            onValue={value => change({ label: value === label ? null : value })}
          />
        ) : null}
      </div>
    </div>
  )
}
