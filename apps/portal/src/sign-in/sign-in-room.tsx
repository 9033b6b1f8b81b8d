import { useQueryClient } from '@tanstack/react-query'
import { languages, nameOfLanguage } from '@tocsin/catalogue/languages'
import { Bell } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { chooseLanguage, useWords } from '../design/words.ts'
import { sessionStands } from '../frame/session-lost.ts'
import { enterAs, personHere, useDemoPeople } from './demo-people.ts'
import { Invitation, invitationHere } from './invitation.tsx'
import { PasswordForm } from './password-form.tsx'
import { People } from './people.tsx'
import { Stories } from './stories.tsx'

/** The door. In the demo world at `localhost` one chooses who to be; at a person's own address one is that person. */
export const SignInRoom = () => {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const { data: people } = useDemoPeople()
  const here = people ? personHere(people) : undefined
  const entered = useRef(false)
  const [invitation, setInvitation] = useState(invitationHere)
  const [accepted, setAccepted] = useState(false)
  const goIn = () => {
    sessionStands()
    void queries.resetQueries()
  }
  useEffect(() => {
    if (!here || entered.current) return
    entered.current = true
    void enterAs(here.person).then(ok => {
      sessionStands()
      if (ok) void queries.resetQueries()
    })
  }, [here, queries])
  if (!people || here) return null
  const demo = people.length > 0 && invitation === null
  const took = () => {
    setInvitation(null)
    setAccepted(true)
  }
  return (
    <div className="min-h-dvh">
      <header className="flex items-center gap-2.5 px-6 py-5 text-[15px] font-strong">
        <Bell size={17} aria-hidden="true" /> {t('frame.product')}
        {demo ? (
          <span className="rounded-[4px] bg-priority-3-soft px-1.5 text-small text-priority-3">
            {t('signIn.demo.badge')}
          </span>
        ) : null}
        <nav aria-label={t('frame.language')} className="ml-auto flex gap-1 font-normal">
          {languages.map(value => (
            <button
              key={value}
              type="button"
              lang={value}
              aria-pressed={value === language}
              onClick={() => chooseLanguage(value)}
              className="rounded-control px-2 py-1 text-work text-ink-second hover:bg-line aria-pressed:font-strong aria-pressed:text-ink"
            >
              {nameOfLanguage[value]}
            </button>
          ))}
        </nav>
      </header>
      <main className={`mx-auto px-6 pb-12 ${demo ? 'max-w-3xl pt-6' : 'max-w-sm pt-[10vh]'}`}>
        {invitation ? (
          <Invitation token={invitation} onDone={took} />
        ) : (
          <>
            <h1 className="mb-1.5 text-heading font-strong">
              {t(demo ? 'signIn.demo.title' : 'signIn.title')}
            </h1>
            {demo ? (
              <>
                <p className="mb-6 text-ink-second">
                  {t('signIn.demo.why')} {t('signIn.demo.opens')}
                </p>
                <People people={people} />
                <Stories people={people} />
              </>
            ) : (
              <>
                {accepted ? <p className="mb-3 text-ink-second">{t('people.accept.done')}</p> : null}
                <PasswordForm onIn={goIn} />
              </>
            )}
          </>
        )}
      </main>
    </div>
  )
}
