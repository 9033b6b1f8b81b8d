import { useWords } from '../design/words.ts'
import { CopyText } from '../sign-in/copy-text.tsx'
import { Code } from './code.tsx'
import { curlOf } from './curl.ts'
import type { ApiDocument, Way } from './document.ts'
import { SchemaFields } from './schema-fields.tsx'
import { TryIt } from './try-it.tsx'

const summaryLook = 'cursor-pointer py-1.5 font-strong text-accent max-desk:py-2.5'

type Props = { way: Way; document: ApiDocument; testKey: string }

/** One way in: what it is for, the line that does it, what goes in, what comes out, and a place to try. */
export const WaySection = ({ way, document, testKey }: Props) => {
  const { t } = useWords()
  const { schemas } = document.components
  const curl = curlOf(document.servers[0]?.url ?? '', way)
  const asked = way.requestBody?.content['application/json']
  const answers = Object.entries(way.responses)
  return (
    <section
      id={way.operationId}
      aria-labelledby={`${way.operationId}-title`}
      className="flex scroll-mt-4 flex-col gap-2 rounded-card border border-line bg-surface px-4 py-3"
    >
      <h2 id={`${way.operationId}-title`} className="font-strong">
        {way.summary}
      </h2>
      <p translate="no" className="font-mono text-[12.5px] wrap-anywhere">
        <span className="rounded-[4px] bg-accent-soft px-1.5 py-0.5 text-accent">{way.method}</span>{' '}
        {way.path}
      </p>
      <p className="text-ink-second">{way.description}</p>
      <Code text={curl} label={t('apiGuide.curlOf', { title: way.summary })} />
      <CopyText text={curl} words={t('apiGuide.copy')} />
      {asked ? (
        <details>
          <summary className={summaryLook}>{t('apiGuide.sent')}</summary>
          <SchemaFields schema={asked.schema} schemas={schemas} />
        </details>
      ) : null}
      <details>
        <summary className={summaryLook}>{t('apiGuide.answers')}</summary>
        <dl>
          {answers.map(([status, { description, content }]) => {
            const json = content?.['application/json']
            return (
              <div key={status} className="border-b border-line py-1.5 last:border-b-0">
                <dt className="inline font-mono text-[12.5px] font-strong">{status}</dt>{' '}
                <dd className="inline wrap-anywhere text-ink-second">{description}</dd>
                {json?.example === undefined ? null : (
                  <Code text={JSON.stringify(json.example, null, 2)} label={`${status}: ${description}`} />
                )}
                {json ? <SchemaFields schema={json.schema} schemas={schemas} /> : null}
              </div>
            )
          })}
        </dl>
      </details>
      {way.requestBody?.content['application/octet-stream'] ? null : (
        <details>
          <summary className={summaryLook}>{t('apiGuide.try')}</summary>
          <TryIt key={curl} way={way} testKey={testKey} />
        </details>
      )}
    </section>
  )
}
