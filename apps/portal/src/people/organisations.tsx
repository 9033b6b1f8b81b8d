import { countryName } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { ChangeStanding } from './members.tsx'
import type { Admitted } from './people-read.ts'
import { ProposeOrganisation } from './propose-organisation.tsx'
import { SetQuota } from './set-quota.tsx'
import { Vet } from './vet.tsx'

/** For the secretariat: everybody who takes part. */
export const Organisations = ({ organisations }: { organisations: readonly Admitted[] }) => {
  const { t, word, language } = useWords()
  const own = useMe().organisation.id
  const [adding, setAdding] = useState(false)
  const [allowing, setAllowing] = useState<Admitted | null>(null)
  const [vetting, setVetting] = useState<Admitted | null>(null)
  const [changing, setChanging] = useState<Admitted | null>(null)
  return (
    <Card
      title={t('people.organisations')}
      aside={<Button onClick={() => setAdding(true)}>{t('people.addOrganisation')}</Button>}
    >
      <ul>
        {organisations.map(one => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-40 flex-1">
              <span className="font-strong">{one.name}</span>
              <span className="block text-small text-ink-second">
                {[
                  word('organisationKind', one.kind),
                  one.country ? countryName(language, one.country) : '',
                  one.sector ? word('sector', one.sector) : one.agency ? word('agency', one.agency) : '',
                  one.quota
                    ? t('people.quotaOf', {
                        used: one.quota.usedToday.toLocaleString(language),
                        limit: one.quota.reportsPerDay.toLocaleString(language),
                      })
                    : '',
                  one.vetted ? t('people.vetted') : '',
                  one.test ? t('people.test') : '',
                  one.standing === 'suspended' ? t('people.suspended') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="flex flex-wrap gap-2">
              {one.quota ? <Button onClick={() => setAllowing(one)}>{t('people.quotaChange')}</Button> : null}
              {one.kind === 'company' && !one.test ? (
                <Button onClick={() => setVetting(one)}>
                  {t(one.vetted ? 'people.vet.end' : 'people.vet.do')}
                </Button>
              ) : null}
              {one.id === own ? null : (
                <Button onClick={() => setChanging(one)}>
                  {t(one.standing === 'active' ? 'people.suspend' : 'people.reinstate')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {adding ? <ProposeOrganisation onClose={() => setAdding(false)} /> : null}
      {allowing ? <SetQuota of={allowing} onClose={() => setAllowing(null)} /> : null}
      {vetting ? <Vet of={vetting} onClose={() => setVetting(null)} /> : null}
      {changing ? (
        <ChangeStanding
          of={changing}
          act={(to, reason) =>
            to === 'suspended'
              ? client.people.suspendOrganisation.mutate({ organisation: changing.id, reason })
              : client.people.reinstateOrganisation.mutate({ organisation: changing.id, reason })
          }
          onClose={() => setChanging(null)}
        />
      ) : null}
    </Card>
  )
}
