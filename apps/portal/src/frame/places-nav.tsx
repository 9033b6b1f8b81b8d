import { Link, useLocation } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import {
  ChartNoAxesColumn,
  Ellipsis,
  Eraser,
  FilePen,
  FilePlus2,
  FileText,
  FileUp,
  History,
  Inbox,
  MessageCircleQuestion,
  Radar,
  ScanSearch,
  Users,
} from 'lucide-react'
import { useState } from 'react'
import { KeyCap } from '../design/key-cap.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useWords } from '../design/words.ts'
import { inHand } from './in-hand.ts'
import { type Place, usePlaces } from './places.ts'

const icons: Record<Place['to'], LucideIcon> = {
  '/queue': Inbox,
  '/signals': Radar,
  '/quality': ChartNoAxesColumn,
  '/questions': MessageCircleQuestion,
  '/reports/new': FilePlus2,
  '/drafts': FilePen,
  '/reports': FileText,
  '/files': FileUp,
  '/histories': History,
  '/erasures': Eraser,
  '/people': Users,
  '/bench': ScanSearch,
}

/** A draft that is being written belongs to "New report", a receipt to "Reports". */
const placeOf = (pathname: string): string => {
  if (pathname.startsWith('/drafts/') || pathname === '/reports/new') return '/reports/new'
  return `/${pathname.split('/')[1]}`
}

const look =
  'group flex items-center gap-2 rounded-control px-2 py-1 text-ink-second hover:bg-page hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-strong aria-[current=page]:text-ink max-desk:min-h-14 max-desk:w-full max-desk:flex-col max-desk:justify-center max-desk:gap-0.5 max-desk:px-0.5 max-desk:text-small'
const wordsLook =
  'max-w-full max-desk:truncate max-desk:text-[11px] max-desk:leading-[13px] desk:grow desk:truncate'

/** Places with what waits there: at the left on a desk; at the bottom in the hand, the rest of them one tap away. */
export const PlacesNav = () => {
  const { t, language } = useWords()
  const places = usePlaces()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const here = placeOf(pathname)
  const { shown, rest } = inHand(places)
  return (
    <nav aria-label={t('frame.places')} className="desk:p-2">
      <ul className="flex desk:flex-col desk:gap-0.5">
        {places.map(place => {
          const Icon = icons[place.to]
          return (
            <li
              key={place.to}
              className={`min-w-0 max-desk:flex-1 ${shown.includes(place) ? '' : 'max-desk:hidden'}`}
            >
              <Link
                to={place.to}
                activeOptions={{ exact: true }}
                aria-current={here === place.to ? 'page' : undefined}
                className={look}
              >
                <Icon size={18} aria-hidden="true" className="hidden max-desk:block" />
                <span className={`${wordsLook} ${place.shortWords ? 'max-desk:sr-only' : ''}`}>
                  {place.words}
                </span>
                {place.shortWords ? (
                  <span aria-hidden="true" className={`${wordsLook} desk:hidden`}>
                    {place.shortWords}
                  </span>
                ) : null}
                {place.count === null ? (
                  place.single ? (
                    <span className="max-desk:hidden">
                      <KeyCap keys={place.single} />
                    </span>
                  ) : null
                ) : (
                  <span className="text-ink-third group-aria-[current=page]:text-ink-second max-desk:absolute max-desk:mt-[-34px] max-desk:ml-7 max-desk:rounded-full max-desk:bg-line max-desk:px-1 max-desk:text-[11px] max-desk:leading-4 max-desk:text-ink">
                    {place.count.toLocaleString(language)}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
        {rest.length > 0 ? (
          <li className="min-w-0 flex-1 desk:hidden">
            <button
              type="button"
              aria-haspopup="dialog"
              aria-current={rest.some(({ to }) => to === here) ? 'page' : undefined}
              onClick={() => setOpen(true)}
              className={look}
            >
              <Ellipsis size={18} aria-hidden="true" />
              <span className={wordsLook}>{t('design.more')}</span>
            </button>
          </li>
        ) : null}
      </ul>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('frame.places')}>
        <ul>
          {rest.map(({ to, words, count }) => {
            const Icon = icons[to]
            return (
              <li key={to}>
                <Link
                  to={to}
                  aria-current={here === to ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                  className="flex min-h-12 items-center gap-3 rounded-control px-2 hover:bg-page aria-[current=page]:bg-accent-soft aria-[current=page]:font-strong"
                >
                  <Icon size={18} aria-hidden="true" className="text-ink-second" />
                  <span className="grow">{words}</span>
                  {count === null ? null : (
                    <span className="text-ink-second">{count.toLocaleString(language)}</span>
                  )}
                </Link>
              </li>
            )
          })}
        </ul>
      </Sheet>
    </nav>
  )
}
