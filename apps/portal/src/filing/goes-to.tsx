import { countryName, listOf } from '@tocsin/catalogue/when'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import { useMe } from '../frame/me.ts'
import type { FormPart } from './form-part.ts'
import { countriesOf } from './propose.ts'
import { useRouting } from './use-routing.ts'

/** Who will get it, before pressing: to whom and why, how far it may travel, and who is left out by that choice. */
export const GoesTo = ({ form, change }: Pick<FormPart, 'form' | 'change'>) => {
  const { t, language } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const { organisation } = useMe()
  const { data, isError, isPending } = useRouting(form, organisation)
  if (isError) return <p className="text-small text-ink-second">{t('filing.routingOffline')}</p>
  if (isPending) return <p className="text-small text-ink-second">{t('filing.routing')}</p>
  const [lead] = data.candidates
  const travels =
    form.audience === 'all_governments'
      ? t('filing.audience.all_governments')
      : listOf(
          language,
          (form.audience === 'my_country'
            ? [organisation.country ?? '']
            : countriesOf(form, organisation)
          ).map(code => countryName(language, code)),
        )
  return (
    <div className="text-small text-ink-second" aria-live="polite">
      {lead ? (
        <p>
          <span className="font-strong text-ink">
            {t('filing.goesTo', { name: nameOf(lead.organisation) })}
          </span>{' '}
          {say(lead.because)}. {t('filing.mayTravel', { countries: travels })}
        </p>
      ) : null}
      {data.outside.map(({ country, because }) => (
        <p key={country} className="text-priority-2">
          {t('filing.outside', { country: countryName(language, country), because: say(because) })}{' '}
          {form.audience === 'countries' ? (
            <Button
              look="bare"
              onClick={() => change({ countries: [...countriesOf(form, organisation), country] })}
            >
              {t('filing.widen', { country: countryName(language, country) })}
            </Button>
          ) : null}
        </p>
      ))}
    </div>
  )
}
