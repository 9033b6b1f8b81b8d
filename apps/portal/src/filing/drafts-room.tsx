import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dateAsGiven } from '@tocsin/catalogue/when'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Empty } from '../design/empty.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { api, queryClient } from '../frame/api.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { RoomProblem } from '../frame/room-problem.tsx'
import { formOf } from './form.ts'
import { endsSoon } from './kept-until.ts'

/** What was begun and not filed, newest first; hers alone. */
export const DraftsRoom = () => {
  const { t, word, language } = useWords()
  const { data, error, refetch } = useQuery(api.drafts.list.queryOptions())
  const [doomed, setDoomed] = useState<string | null>(null)
  const discard = useMutation(
    api.drafts.discard.mutationOptions({
      onSuccess: () => {
        setDoomed(null)
        return queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
      },
    }),
  )
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-3xl px-6 py-4 max-desk:px-4">
        <RoomHead title={t('filing.drafts.title')}>
          <Link
            to="/reports/new"
            className="rounded-control bg-accent px-2.5 py-1 font-strong text-on-accent"
          >
            {t('filing.title')}
          </Link>
        </RoomHead>
        {error ? <RoomProblem error={error} reset={() => void refetch()} /> : null}
        {!data && !error ? <SkeletonRows count={4} /> : null}
        {data?.length === 0 ? (
          <Empty title={t('filing.drafts.empty')}>{t('filing.drafts.emptyWhy')}</Empty>
        ) : null}
        <ul className="mt-3 overflow-hidden rounded-card border border-line bg-surface empty:hidden">
          {data?.map(({ id, body, savedAt, keptUntil }) => {
            const { kind, title, text, platform, evidence } = formOf(body)
            return (
              <li
                key={id}
                className="flex items-center gap-3 border-b border-line px-3.5 py-2.5 last:border-b-0 hover:bg-page"
              >
                <Link to="/drafts/$draft" params={{ draft: id }} className="min-w-0 grow">
                  <span className="block truncate font-strong">
                    <bdi>{title.trim() || text.trim().slice(0, 80) || t('filing.drafts.untitled')}</bdi>
                  </span>
                  <span className="text-small text-ink-third">
                    {word('reportType', kind)} · {platform} · {t('filing.drafts.saved')} <Time at={savedAt} />
                    {evidence.length > 0 ? (
                      <>
                        {' · '}
                        <bdi>{evidence.map(({ name }) => name).join(', ')}</bdi>
                      </>
                    ) : null}
                  </span>
                  <span
                    className={`block text-small ${endsSoon(keptUntil) ? 'text-priority-2' : 'text-ink-third'}`}
                  >
                    {t('filing.draft.keptUntil', {
                      date: dateAsGiven(language, keptUntil.slice(0, 10), 'day'),
                    })}
                    {endsSoon(keptUntil) ? ` ${t('filing.draft.renews')}` : ''}
                  </span>
                </Link>
                <Button onClick={() => setDoomed(id)}>{t('filing.draft.discard')}</Button>
              </li>
            )
          })}
        </ul>
      </div>
      <Dialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('filing.draft.discard')}
        footer={
          <>
            <Button onClick={() => setDoomed(null)}>{t('design.cancel')}</Button>
            <Button
              look="grave"
              busy={discard.isPending}
              onClick={() => doomed && discard.mutate({ id: doomed })}
            >
              {t('filing.draft.discardDo')}
            </Button>
          </>
        }
      >
        <p className="p-5">{t('filing.draft.discardSure')}</p>
      </Dialog>
    </div>
  )
}
