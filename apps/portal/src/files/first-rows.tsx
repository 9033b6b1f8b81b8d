import { listOf } from '@tocsin/catalogue/when'
import { Card } from '../design/facts.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { Counts } from './counts.tsx'
import type { Preview } from './file-read.ts'

type Props = { preview: Preview | null; open: readonly string[]; waiting: boolean; error: unknown }

/** What would become of the first rows, by the code that will take them; those with something wrong first. */
export const FirstRows = ({ preview, open, waiting, error }: Props) => {
  const incomplete = open.length > 0
  const { t, say, word, language } = useWords()
  const problem = useProblem()
  const count = preview ? Object.values(preview.counts).reduce((sum, each) => sum + each, 0) : 0
  return (
    <Card title={t('files.preview.title')}>
      {incomplete ? (
        <p className="text-ink-second">
          {t('files.preview.incomplete', {
            fields: listOf(
              language,
              open.map(path => word('files.field', path)),
            ),
          })}
        </p>
      ) : null}
      {!incomplete && error ? <Problem problem={problem(error)} /> : null}
      {!incomplete && !preview && !error ? <SkeletonLines count={4} /> : null}
      {!incomplete && preview && count === 0 ? <p>{t('files.preview.none')}</p> : null}
      {!incomplete && preview && count > 0 ? (
        <div aria-busy={waiting} className={waiting ? 'opacity-70' : ''}>
          <p role="status" className="flex flex-wrap gap-x-3">
            {t('files.preview.of', { count })} <Counts counts={{ ...preview.counts, received: count }} />
          </p>
          <ul className="mt-2">
            {preview.rows.map(({ line, verdict, title, complaints, difference }) => (
              <li key={line} className="border-t border-line py-1.5">
                <p className="flex justify-between gap-3 text-small">
                  <span className="text-ink-third">{t('files.line', { line })}</span>
                  <span
                    className={
                      verdict === 'refused' || verdict === 'conflict' ? 'text-priority-1' : 'text-ink-second'
                    }
                  >
                    {t(`files.one.${verdict}`)}
                  </span>
                </p>
                {title ? (
                  <p className="truncate">
                    <bdi>{title}</bdi>
                  </p>
                ) : null}
                {complaints.map(({ path, rule, sentence }) => (
                  <p key={`${path} ${rule}`} className="text-small">
                    {path === '' ? (
                      ''
                    ) : (
                      <span className="text-ink-second">
                        {t('audit.named', { name: word('files.field', path) })}{' '}
                      </span>
                    )}
                    {say(sentence)}
                  </p>
                ))}
                {difference.length > 0 ? (
                  <p className="text-small">
                    {t('files.conflict', {
                      fields: difference.map(path => word('files.field', path)).join(', '),
                    })}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}
