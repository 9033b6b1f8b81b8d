import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Complaint, TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { Code } from './code.tsx'
import { exampleOf, pathOf } from './curl.ts'
import type { Way } from './document.ts'

type Answer = { status: number; text: string }

const headersOf = (key: string) => ({ authorization: `Bearer ${key}` })

/** Any answer to a test key says that it is one; nothing is sent with another. */
const isTestKey = async (key: string): Promise<boolean> => {
  const asked = await fetch('/v1/changes', { headers: headersOf(key) })
  return asked.headers.get('tocsin-test') === 'true'
}

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Sends the request as it stands, with a test key and no other. */
export const TryIt = ({ way, testKey }: { way: Way; testKey: string }) => {
  const { t } = useWords()
  const example = exampleOf(way)
  const [path, setPath] = useState(() => pathOf(way))
  const [body, setBody] = useState(() => (example === undefined ? '' : JSON.stringify(example, null, 2)))
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [problem, setProblem] = useState<string | undefined>()
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    setAnswer(null)
    try {
      if (way.security?.length && !(await isTestKey(testKey))) return setProblem(t('apiGuide.notATestKey'))
      const answered = await fetch(path, {
        method: way.method,
        headers: {
          ...(way.security?.length ? headersOf(testKey) : {}),
          'idempotency-key': crypto.randomUUID(),
          ...(body === '' ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === '' ? {} : { body }),
      })
      setAnswer({ status: answered.status, text: pretty(await answered.text()) })
    } catch {
      setProblem(t('apiGuide.notReached'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="flex flex-col gap-2 py-2">
      <TextArea label={t('apiGuide.address')} rows={1} value={path} onValue={setPath} spellCheck={false} />
      {example === undefined ? null : (
        <TextArea label={t('apiGuide.body')} rows={10} value={body} onValue={setBody} spellCheck={false} />
      )}
      <div>
        <Button look="main" busy={busy} onClick={() => void send()}>
          {t('apiGuide.send')}
        </Button>
      </div>
      <div aria-live="polite">
        <Complaint text={problem} />
        {answer ? (
          <>
            <p className="font-strong">{t('apiGuide.answered', { status: answer.status })}</p>
            <Code text={answer.text} />
          </>
        ) : null}
      </div>
    </div>
  )
}
