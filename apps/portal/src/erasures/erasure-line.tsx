import { Button } from '../design/button.tsx'
import { Fact, Facts } from '../design/facts.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import type { Erasure } from './use-erasures.ts'
import { useSaid } from './use-said.ts'

/** One erasure: whose report, who asked and who did it, what goes and on what ground. */
export const ErasureLine = ({ of, onErase }: { of: Erasure; onErase?: () => void }) => {
  const { t } = useWords()
  const said = useSaid()
  const { number, basis, mine, requestedBy, requestedAt, done } = of
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-3 first:pt-1 last:border-b-0 last:pb-1">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <span className="font-mono font-strong whitespace-nowrap">{number}</span>
        {done ? (
          <span>
            {t('erasures.doneBy', { name: said.who(done.by) })} · <Time at={done.at} focusable />
          </span>
        ) : null}
        <span className={`text-small text-ink-second ${done ? 'basis-full' : ''}`}>
          {t('erasures.askedBy', { name: said.who(requestedBy) })} · <Time at={requestedAt} />
        </span>
      </div>
      <Facts>
        <Fact name={t(done ? 'erasures.gone' : 'erasures.goes')}>{said.what(of)}</Fact>
        <Fact name={t('erasures.ground')}>
          <bdi className="wrap-anywhere">{basis}</bdi>
        </Fact>
      </Facts>
      {done ? null : mine ? (
        <p className="text-small text-ink-second">{t('erasures.yours')}</p>
      ) : (
        <div>
          <Button look="grave" aria-label={t('erasures.eraseOf', { number })} onClick={onErase}>
            {t('erasures.erase')}
          </Button>
        </div>
      )}
    </li>
  )
}
