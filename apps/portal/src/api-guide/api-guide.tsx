import { languages, nameOfLanguage } from '@tocsin/catalogue/languages'
import { Bell } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Field } from '../design/field.tsx'
import { Problem } from '../design/problem.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { chooseLanguage, useWords } from '../design/words.ts'
import { useProblem } from '../frame/problem-of.ts'
import { useDocument, waysOf } from './document.ts'
import { WaySection } from './way-section.tsx'

/** The API for whoever connects a program: made from the document that the server gives of itself. */
export const ApiGuide = () => {
  const { t, language } = useWords()
  const problemOf = useProblem()
  const { data, error, refetch } = useDocument()
  const [testKey, setTestKey] = useState('')
  useEffect(() => {
    document.title = `${t('frame.product')} · ${t('apiGuide.title')}`
  }, [t])
  const ways = data ? waysOf(data) : []
  return (
    <div className="min-h-dvh">
      <header className="flex items-center gap-2.5 border-b border-line bg-surface px-6 py-3 text-[15px] font-strong max-desk:px-4">
        <Bell size={17} aria-hidden="true" />
        <a href="/" className="hover:underline">
          {t('frame.product')}
        </a>
        <nav aria-label={t('frame.language')} className="ml-auto flex gap-1 font-normal">
          {languages.map(value => (
            <button
              key={value}
              type="button"
              lang={value}
              aria-pressed={value === language}
              onClick={() => chooseLanguage(value)}
              className="rounded-control px-2 py-1 text-work text-ink-second hover:bg-line aria-pressed:font-strong aria-pressed:text-ink max-desk:py-3"
            >
              {nameOfLanguage[value]}
            </button>
          ))}
        </nav>
      </header>
      <main className="mx-auto grid max-w-[1100px] gap-6 px-6 py-6 desk:grid-cols-[220px_minmax(0,1fr)] max-desk:px-4">
        <nav
          aria-label={t('apiGuide.contents')}
          className="desk:sticky desk:top-4 desk:max-h-[calc(100dvh-2rem)] desk:self-start desk:overflow-y-auto"
        >
          <ul>
            {ways.map(({ operationId, summary }) => (
              <li key={operationId}>
                <a
                  href={`#${operationId}`}
                  className="block rounded-control px-2 py-1 text-ink-second hover:bg-line hover:text-ink max-desk:py-2.5"
                >
                  {summary}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-col gap-3">
          <h1 className="text-heading font-strong">{t('apiGuide.title')}</h1>
          {data ? (
            <>
              <p>{data.info.description}</p>
              <p>{t('apiGuide.begin')}</p>
              <p>
                <a href="/openapi.json" className="text-accent underline">
                  {t('apiGuide.document')}
                </a>
              </p>
              <div className="max-w-[560px]">
                <Field
                  label={t('apiGuide.key')}
                  hint={t('apiGuide.keyWhy')}
                  type="password"
                  mono
                  value={testKey}
                  onValue={setTestKey}
                />
              </div>
              {ways.map(way => (
                <WaySection key={way.operationId} way={way} document={data} testKey={testKey} />
              ))}
            </>
          ) : error ? (
            <Problem problem={problemOf(error)} onAgain={() => void refetch()} />
          ) : (
            <SkeletonLines count={12} />
          )}
        </div>
      </main>
    </div>
  )
}
