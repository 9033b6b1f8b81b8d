import { useMutation } from '@tanstack/react-query'
import { countryName, listOf } from '@tocsin/catalogue/when'
import { identityKinds } from '@tocsin/domain/handling/identities'
import type { Answer } from '@tocsin/domain/report/filing'
import type { QuestionToCompany, ReportView } from '@tocsin/domain/report/view'
import { Button } from '../design/button.tsx'
import { Due } from '../design/due.tsx'
import { TextArea } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { Select } from '../design/select.tsx'
import { Time } from '../design/time.tsx'
import { announce } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { api } from '../frame/api.ts'
import { useNameOf } from '../frame/directory.ts'
import { forget, useKept } from '../frame/kept.ts'
import { useMe } from '../frame/me.ts'
import { useProblem } from '../frame/problem-of.ts'
import { SellerNoticeLine } from '../listing/seller-notice-line.tsx'
import { useScreening } from '../listing/use-screening.ts'
import { readAnew } from '../reports/after-act.ts'
import { type Disclosed, Discloses } from './discloses.tsx'

const outcomes = ['fulfilled', 'partial', 'no_data', 'refused'] as const
const bases = ['voluntary', 'order', 'emergency', 'mutual_legal_assistance'] as const

/** As far as it was typed. */
type Kept = Disclosed & Pick<Answer, 'outcome' | 'text'>

type Props = { report: { id: string; rev: number; view: ReportView }; question: QuestionToCompany }

/** A question with its basis and clock; and the answer, or the form for one that says first whom it will reach. */
export const AnswerForm = ({ report, question }: Props) => {
  const { t, word, language } = useWords()
  const nameOf = useNameOf()
  const basis = bases.find(known => known === question.basis) ?? 'voluntary'
  return (
    <article className="flex flex-col gap-2">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-strong">
          {t('questions.asks', {
            name: nameOf(question.organisation),
            type: word('question', question.type),
          })}
        </h2>
        <span className="text-small text-ink-third">
          <Time at={question.at} focusable />
        </span>
        {question.answer ? null : (
          <span className="ml-auto text-small">
            <Due at={question.dueAt} />
          </span>
        )}
      </header>
      <p className="text-listing whitespace-pre-wrap">
        <bdi>{question.text ?? t('questions.erased')}</bdi>
      </p>
      <p className="text-small text-ink-second">
        {t('questions.basis')} <span className="font-strong">{word('basis', question.basis)}</span>.{' '}
        {t(`questions.basisWhy.${basis}`)}
      </p>
      {question.answer ? (
        <div className="rounded-control border-l-2 border-line-strong bg-page px-3 py-2">
          <p className="text-small text-ink-third">
            {t('questions.mine')} · {word('answer', question.answer.outcome)} ·{' '}
            <Time at={question.answer.at} /> · {word('basis', question.answer.basis)}
            {question.answer.categories.length > 0
              ? ` · ${listOf(
                  language,
                  question.answer.categories.map(kind => word('identity', kind)),
                )}`
              : ''}
          </p>
          <p className="whitespace-pre-wrap">
            <bdi>{question.answer.text ?? t('reports.erased')}</bdi>
          </p>
        </div>
      ) : (
        <Answering report={report} question={question} />
      )}
    </article>
  )
}

const Answering = ({ report: { id, rev, view }, question }: Props) => {
  const { t, word, language } = useWords()
  const nameOf = useNameOf()
  const problem = useProblem()
  const { organisation } = useMe()
  const [kept, change] = useKept<Kept>(question.id, 'answer', {
    outcome: 'fulfilled',
    text: '',
    basis: question.basis,
    categories: [],
    holdsRecipe: false,
  })
  const { outcome, text, basis, categories, holdsRecipe } = kept
  const { screening } = useScreening('', text)
  const found = [...new Set((screening?.identities ?? []).map(({ kind }) => kind))]
  const name = nameOf(question.organisation)
  const { audience } = view
  const countries =
    audience.kind === 'countries' ? audience.countries : organisation.country ? [organisation.country] : []
  const reach =
    audience.kind === 'all_governments'
      ? t('filing.audience.all_governments')
      : listOf(
          language,
          countries.map(code => countryName(language, code)),
        )
  const send = useMutation(
    api.reports.answer.mutationOptions({
      onSuccess: async () => {
        forget(question.id, 'answer')
        announce(t('questions.sent', { name }))
        await readAnew(id)
      },
      onError: () => readAnew(id),
    }),
  )
  const kinds = identityKinds.filter(kind => categories.includes(kind) || found.includes(kind))
  const kindsNamed =
    kinds.length === 0
      ? t('questions.nothingPersonal')
      : listOf(
          language,
          kinds.map(kind => word('identity', kind)),
        )
  const discloses = outcome === 'fulfilled' || outcome === 'partial'
  const refusing = outcome === 'refused'
  return (
    <div className="flex flex-col gap-2.5 rounded-control border border-line bg-page p-3">
      <div className="grid gap-2.5 desk:grid-cols-[200px_1fr]">
        <Select
          label={t('questions.outcome')}
          value={outcome}
          options={outcomes.map(value => ({ value, words: word('answer', value) }))}
          onValue={outcome => change({ outcome })}
        />
        <TextArea
          label={t(refusing ? 'questions.refuseReason' : 'questions.text')}
          required
          rows={2}
          maxLength={5_000}
          value={text}
          onValue={text => change({ text })}
        />
      </div>
      {discloses ? <Discloses disclosed={kept} found={found} onDisclosed={change} /> : null}
      <SellerNoticeLine set={view.sellerNotices} />
      <p className="text-small text-ink-second">
        {discloses ? (
          <span className="block font-strong text-ink">
            {t('questions.willDisclose', { kinds: kindsNamed, ground: word('basis', basis) })}
          </span>
        ) : null}
        {t('questions.reaches', { name, audience: reach })} {t('questions.discloses')}
      </p>
      {send.error ? <Problem problem={problem(send.error)} kept={t('reports.kept')} /> : null}
      <div>
        <Button
          look="main"
          busy={send.isPending}
          disabled={text.trim() === '' || holdsRecipe}
          onClick={() =>
            send.mutate({
              report: id,
              version: rev,
              question: question.id,
              answer: discloses
                ? { outcome, text, basis, categories: kinds }
                : { outcome, text, categories: found },
            })
          }
        >
          {t(refusing ? 'questions.sendRefusal' : 'questions.sendAnswer')}
        </Button>
      </div>
    </div>
  )
}
