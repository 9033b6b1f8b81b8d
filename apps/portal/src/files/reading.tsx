import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { moment } from '@tocsin/catalogue/when'
import type { Complaint } from '@tocsin/domain/refusal'
import { useEffect, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Check, ChoiceCards } from '../design/choice.tsx'
import { useNow } from '../design/clock.ts'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonRows } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import { ColumnTable } from './column-table.tsx'
import { Defaults, openFields } from './defaults.tsx'
import type { FileRead, Looked, Plan } from './file-read.ts'
import { FirstRows } from './first-rows.tsx'
import { useFileAct } from './use-file-act.ts'

/** How the file is read, before anything is taken: proposed, shown on its first rows, changed by hand. */
export const Reading = ({ file }: { file: FileRead }) => {
  const { t, say } = useWords()
  const problem = useProblem()
  const { run, busy } = useFileAct(file.id)
  const { data, error, refetch } = useQuery({
    queryKey: ['imports', 'looked', file.id],
    queryFn: () => client.imports.look.mutate({ id: file.id }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const unreadable = refusalIn(error)?.code === 'file_not_read' ? refusalIn(error) : null
  return (
    <>
      {unreadable ? (
        <Problem
          problem={{
            ...problem(error),
            why: unreadable.complaints.map(({ sentence }) => say(sentence)).join(' '),
          }}
        />
      ) : error ? (
        <Problem problem={problem(error)} onAgain={() => void refetch()} />
      ) : null}
      {!data && !error ? <SkeletonRows count={8} /> : null}
      {data ? <PlanForm file={file} looked={data} /> : null}
      {error ? (
        <div>
          <Button busy={busy} onClick={() => run('cancel')}>
            {t('files.discard')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const previewAfterMs = 300

const PlanForm = ({ file, looked }: { file: FileRead; looked: Looked }) => {
  const { t, language } = useWords()
  const { organisation } = useMe()
  const now = useNow()
  const problem = useProblem()
  const [plan, setPlan] = useState<Plan>(() => begun(looked.plan, organisation))
  const [remember, setRemember] = useState(true)
  const { start, run, busy, error } = useFileAct(file.id)
  const open = openFields(plan, looked.fields)
  const preview = useMutation({
    mutationFn: (asked: Plan) => client.imports.preview.mutate({ id: file.id, plan: asked }),
  })
  const { mutate } = preview
  const incomplete = open.length > 0
  useEffect(() => {
    if (incomplete) return
    const timer = setTimeout(() => mutate(plan), previewAfterMs)
    return () => clearTimeout(timer)
  }, [plan, incomplete, mutate])
  const change = (patch: Partial<Plan>) => setPlan(before => ({ ...before, ...patch }))
  const complaints: readonly Complaint[] = refusalIn(error)?.complaints ?? []
  return (
    <div className="grid items-start gap-3 wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-3">
        {looked.sameAs ? (
          <p role="status" className="rounded-card border border-line bg-surface px-4 py-2.5">
            {t('files.read.same', { time: moment(language, looked.sameAs.createdAt, now) })}{' '}
            <Link to="/files/$file" params={{ file: looked.sameAs.id }} className="text-accent underline">
              {t('files.read.sameOpen')}
            </Link>
          </p>
        ) : null}
        <ColumnTable looked={looked} plan={plan} change={change} />
        <Defaults plan={plan} looked={looked} change={change} complaints={complaints} />
        <Card>
          <ChoiceCards
            legend={t('files.looked.legend')}
            value={plan.everyRowLookedAt ? 'every' : 'none'}
            onValue={value => change({ everyRowLookedAt: value === 'every' })}
            cards={(['none', 'every'] as const).map(value => ({
              value,
              title: t(`files.looked.${value}`),
              below: t(`files.looked.${value}Why`),
            }))}
          />
        </Card>
        {error ? <Problem problem={problem(error)} /> : null}
      </div>
      <div className="flex min-w-0 flex-col gap-3 wide:sticky wide:top-0">
        <FirstRows
          preview={preview.data ?? null}
          open={open}
          waiting={preview.isPending}
          error={preview.error}
        />
        <div className="flex flex-col items-start gap-2">
          <Check checked={remember} onChecked={setRemember}>
            {t('files.remember')}
          </Check>
          <span className="flex flex-wrap gap-2">
            <Button look="main" busy={busy} disabled={incomplete} onClick={() => start(plan, remember)}>
              {t(busy ? 'files.starting' : 'files.start')}
            </Button>
            <Button look="bare" busy={busy} onClick={() => run('cancel')}>
              {t('files.discard')}
            </Button>
          </span>
        </div>
      </div>
    </div>
  )
}

/** What this company's page can say beside what is proposed; good faith it cannot. */
const begun = (plan: Plan, organisation: { name: string }): Plan => ({
  ...plan,
  defaults: {
    'listing.platform': organisation.name.slice(0, 200),
    audience: 'my_country',
    ...plan.defaults,
  },
})
