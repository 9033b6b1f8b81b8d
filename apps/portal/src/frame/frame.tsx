import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { Bell, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { KeyCap } from '../design/key-cap.tsx'
import { Toasts, undoLatest } from '../design/toast.tsx'
import { useWords } from '../design/words.ts'
import { SignInAgain } from '../sign-in/sign-in-again.tsx'
import { CommandMenu } from './command-menu.tsx'
import { Connection } from './connection.tsx'
import { KeySheet } from './key-sheet.tsx'
import { useMe } from './me.ts'
import { usePlaces } from './places.ts'
import { PlacesNav } from './places-nav.tsx'
import { Settings } from './settings.tsx'
import { useKeys } from './use-keys.ts'

type Open = 'commands' | 'keys' | 'settings' | null

/** What stands around every room: places, search, connection, whom I act for. */
export const Frame = () => {
  const { t } = useWords()
  const me = useMe()
  const places = usePlaces()
  const navigate = useNavigate()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  useEffect(() => {
    document.title = `${t('frame.product')} · ${me.organisation.name}`
  }, [t, me])
  useKeys(
    [
      { keys: 'Ctrl K', words: t('frame.keys.command'), run: () => setOpen('commands'), inFields: true },
      { keys: '?', words: t('frame.keys.sheet'), run: () => setOpen('keys') },
      { keys: 'Z', words: t('design.undo'), run: () => void undoLatest() },
      ...places.flatMap(({ to, words, letter, single }) =>
        [`G ${letter}`, ...(single ? [single] : [])].map(keys => ({
          keys,
          words: t('frame.keys.goto', { place: words }),
          run: () => void navigate({ to }),
        })),
      ),
    ],
    'everywhere',
  )
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[44px_minmax(0,1fr)] desk:grid-cols-[208px_minmax(0,1fr)] max-desk:grid-rows-[48px_minmax(0,1fr)_auto]">
      <a
        href="#content"
        className="absolute -top-20 left-2 z-50 rounded-control bg-accent px-3 py-2 text-on-accent focus:top-2"
      >
        {t('frame.skip')}
      </a>
      <header className="z-10 flex items-center gap-3 border-b border-line bg-surface px-4 desk:col-span-2 desk:pl-3.5">
        <Link
          to="/"
          className="flex items-center gap-2.5 rounded-control text-[15px] font-strong desk:w-[182px]"
        >
          <Bell size={17} aria-hidden="true" /> {t('frame.product')}
        </Link>
        <button
          type="button"
          onClick={() => setOpen('commands')}
          className="flex h-7 w-[440px] min-w-0 items-center justify-between gap-2 rounded-control border border-line-strong bg-page px-2.5 text-ink-second hover:border-ink-third max-desk:size-9 max-desk:shrink-0 max-desk:justify-center max-desk:border-transparent max-desk:bg-transparent max-desk:px-0"
        >
          <Search size={18} aria-hidden="true" className="desk:hidden" />
          <span className="truncate max-desk:sr-only">{t('frame.command.placeholder')}</span>
          <span className="max-desk:hidden">
            <KeyCap keys="Ctrl K" />
          </span>
        </button>
        <div className="ml-auto flex min-w-0 items-center gap-2.5">
          <Connection />
          <span className="truncate rounded-[4px] bg-page px-2 py-0.5 text-small text-ink-second max-desk:hidden">
            <span className="sr-only">{t('frame.actingFor', { organisation: '' })}</span>
            {me.organisation.name}
          </span>
          {me.organisation.test ? (
            <span className="shrink-0 rounded-[4px] bg-priority-3-soft px-2 py-0.5 text-small text-priority-3">
              {t('frame.test')}
            </span>
          ) : null}
          <button
            type="button"
            onClick={() => setOpen('settings')}
            className="truncate rounded-control px-1.5 py-1 hover:bg-line"
          >
            {me.member.name}
          </button>
        </div>
      </header>
      <div className="flex min-h-0 flex-col border-line bg-surface desk:border-r max-desk:order-last max-desk:border-t">
        <PlacesNav />
        <footer className="mt-auto p-2 max-desk:hidden">
          {me.demo ? (
            <p className="mb-2 rounded-control bg-priority-3-soft px-2 py-1.5 text-small text-priority-3">
              {t('frame.demo')}
            </p>
          ) : null}
          <button
            type="button"
            onClick={() => setOpen('keys')}
            className="flex w-full justify-between rounded-control px-2 py-1 text-ink-second hover:bg-page"
          >
            {t('frame.keys.title')} <KeyCap keys="?" />
          </button>
        </footer>
      </div>
      <main
        id="content"
        tabIndex={-1}
        aria-label={t('frame.content')}
        className="min-h-0 overflow-hidden focus-visible:outline-none"
      >
        <Outlet />
      </main>
      <CommandMenu open={open === 'commands'} onClose={close} />
      <KeySheet open={open === 'keys'} onClose={close} />
      <Settings open={open === 'settings'} onClose={close} />
      <SignInAgain />
      <Toasts />
    </div>
  )
}
