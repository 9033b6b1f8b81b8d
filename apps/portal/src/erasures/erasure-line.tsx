import { Button } from '../design/button.tsx'
import { Fact, Facts } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { type Erasure, waits } from './use-erasures.ts'
import { useSaid } from './use-said.ts'

type Props = { of: Erasure; onErase?: (() => void) | undefined; onDrop?: (() => void) | undefined }

/** One erasure: whose report, who asked and what became of it by whom, what goes and on what ground. */
export const ErasureLine = ({ of, onErase, onDrop }: Props) => {
  const { t } = useWords()
  const said = useSaid()
  const { number, basis, requestedBy, requestedAt, done, dropped } = of
  const ended = done ?? dropped
  const endedBy = dropped
    ? dropped.how === 'withdrawn'
      ? 'erasures.withdrawnBy'
      : 'erasures.sentBackBy'
    : 'erasures.doneBy'
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-3 first:pt-1 last:border-b-0 last:pb-1">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="font-mono font-strong whitespace-nowrap">{number}</span>
        {ended ? (
          <span>
            {t(endedBy, { name: said.who(ended.by) })} · <Time at={ended.at} focusable />
          </span>
        ) : null}
        <span className={`text-small text-ink-second ${ended ? 'basis-full' : ''}`}>
          {t('erasures.askedBy', { name: said.who(requestedBy) })} · <Time at={requestedAt} />
        </span>
      </div>
      <Facts>
        {dropped ? (
          <Fact name={t('erasures.because')}>
            <bdi className="wrap-anywhere">{dropped.because}</bdi>
          </Fact>
        ) : null}
        <Fact name={t(done ? 'erasures.gone' : dropped ? 'erasures.asked' : 'erasures.goes')}>
          {said.what(of)}
        </Fact>
        <Fact name={t('erasures.ground')}>
          <bdi className="wrap-anywhere">{basis}</bdi>
        </Fact>
      </Facts>
      {waits(of) ? <Acts of={of} onErase={onErase} onDrop={onDrop} /> : null}
    </li>
  )
}

/** Whoever asked may only withdraw it; anybody else erases, or sends it back. */
const Acts = ({ of: { mine, number }, onErase, onDrop }: Props) => {
  const { t } = useWords()
  const drop = mine ? 'withdraw' : 'sendBack'
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {mine ? (
        <p className="min-w-40 flex-1 text-small text-ink-second">{t('erasures.yours')}</p>
      ) : (
        <Button aria-label={t('erasures.eraseOf', { number })} onClick={onErase}>
          {t('erasures.erase')}
        </Button>
      )}
      <Button aria-label={t(`erasures.drop.${drop}Of`, { number })} onClick={onDrop}>
        {t(`erasures.drop.${drop}`)}
      </Button>
    </div>
  )
}
