import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { DeliveryRow } from './delivery-row.tsx'
import { useDeliveries, type Webhook } from './webhooks-read.ts'

/** What was sent, newest first, each with what became of it. */
export const DeliveryLog = ({ of }: { of: Webhook }) => {
  const { t } = useWords()
  const problemOf = useProblem()
  const log = useDeliveries(of.id)
  return (
    <div className="border-t border-line">
      <h3 className="px-4 pt-3 text-small font-strong text-ink-second">{t('webhooks.log')}</h3>
      {log.data ? (
        log.data.length === 0 ? (
          <p className="px-4 py-3 text-ink-second">{t('webhooks.logNone')}</p>
        ) : (
          <>
            <ol>
              {log.data.map(delivery => (
                <DeliveryRow key={delivery.id} of={delivery} paused={of.paused !== null} />
              ))}
            </ol>
            <p className="px-4 py-2 text-small text-ink-third">{t('webhooks.logLast')}</p>
          </>
        )
      ) : log.error ? (
        <div className="p-4">
          <Problem problem={problemOf(log.error)} onAgain={() => void log.refetch()} />
        </div>
      ) : (
        <SkeletonRows count={3} />
      )}
    </div>
  )
}
