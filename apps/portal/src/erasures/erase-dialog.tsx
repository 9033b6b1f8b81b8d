import type { ReactNode } from 'react'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { ActDialog } from '../people/act-dialog.tsx'
import { usePeopleAct } from '../people/use-people-act.tsx'
import type { Erasure } from './use-erasures.ts'
import { useMeanwhile } from './use-meanwhile.ts'
import { useSaid } from './use-said.ts'

/** Before what cannot be undone: what goes, what stays, and what nobody can call back. */
export const EraseDialog = ({ of, onClose }: { of: Erasure; onClose: () => void }) => {
  const { t } = useWords()
  const said = useSaid()
  const act = usePeopleAct(api.erasures.list.queryKey())
  const meanwhile = useMeanwhile()
  const erase = () =>
    act.run(
      () =>
        client.erasures.approve
          .mutate({ id: of.id })
          .then(() => announce(t('erasures.confirm.done')), meanwhile),
      onClose,
    )
  return (
    <ActDialog
      title={t('erasures.confirm.title', { number: of.number })}
      note={t('erasures.confirm.note')}
      send={t('erasures.erase')}
      grave
      act={act}
      onClose={onClose}
      onSend={erase}
    >
      <p className="font-strong text-priority-1">{t('erasures.confirm.never')}</p>
      <Said title={t('erasures.confirm.goes')}>
        <p>{said.what(of)}</p>
        <p className="text-ink-second">{t('erasures.confirm.goesWhy')}</p>
      </Said>
      <Said title={t('erasures.confirm.stays')}>
        <p className="text-ink-second">{t('erasures.confirm.staysWhy')}</p>
      </Said>
      <Said title={t('erasures.confirm.out')}>
        <p className="text-ink-second">{t('erasures.confirm.outWhy')}</p>
      </Said>
      <Said title={t('erasures.ground')}>
        <p>
          <bdi className="wrap-anywhere">{of.basis}</bdi>
        </p>
      </Said>
    </ActDialog>
  )
}

const Said = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="font-strong">{title}</h3>
    {children}
  </section>
)
