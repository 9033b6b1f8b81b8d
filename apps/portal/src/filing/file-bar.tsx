import type { Complaint } from '@tocsin/domain/refusal'
import { Button } from '../design/button.tsx'
import { Check } from '../design/choice.tsx'
import { Problem } from '../design/problem.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { refusalIn } from '../frame/refusal-in.ts'
import type { FormPart } from './form-part.ts'
import { GoesTo } from './goes-to.tsx'

type Props = FormPart & {
  onFile: () => void
  busy: boolean
  error: unknown
  complaints: readonly Complaint[]
}

/** Good faith stands outside the form, and comes last. */
const goToFirst = () => {
  const first = document.querySelector<HTMLElement>('main [aria-invalid]')
  first?.focus()
  first?.scrollIntoView({ block: 'center' })
}

/** Always in sight: good faith, who will get it, and the one press that sends it. */
export const FileBar = ({ form, change, complaint, onFile, busy, error, complaints }: Props) => {
  const { t } = useWords()
  const problem = useProblem()
  const unexpected =
    error !== null && refusalIn(error)?.code !== 'rule_broken' && refusalIn(error)?.code !== 'invalid'
  return (
    <footer className="border-t border-line bg-surface px-6 py-3 max-desk:px-4">
      {unexpected ? (
        <div className="mb-3">
          <Problem problem={problem(error)} kept={t('filing.kept')} onAgain={onFile} />
        </div>
      ) : null}
      {complaints.length > 0 ? (
        <p role="alert" className="mb-2 text-priority-1">
          {t('filing.broken', { count: complaints.length })}{' '}
          <Button look="bare" onClick={goToFirst}>
            {t('filing.nextBroken')}
          </Button>
        </p>
      ) : null}
      <div className="grid items-center gap-x-6 gap-y-2 desk:grid-cols-[minmax(180px,240px)_1fr_auto]">
        <Check
          checked={form.goodFaith}
          onChecked={goodFaith => change({ goodFaith })}
          complaint={complaint('goodFaith')}
        >
          {t('filing.goodFaith')}
        </Check>
        <div className="max-desk:hidden">
          <GoesTo form={form} change={change} />
        </div>
        <Button look="main" keys="Ctrl ↵" busy={busy} onClick={onFile}>
          {t(busy ? 'filing.filing' : 'filing.file')}
        </Button>
      </div>
    </footer>
  )
}
