import { Link, useLocation } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import {
  ChartNoAxesColumn,
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
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'
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
  '/people': Users,
  '/bench': ScanSearch,
}

/** A draft that is being written belongs to "New report", a receipt to "Reports". */
const placeOf = (pathname: string): string => {
  if (pathname.startsWith('/drafts/') || pathname === '/reports/new') return '/reports/new'
  return `/${pathname.split('/')[1]}`
}

/** Places with what waits there: at the left on a desk, at the bottom in the hand. */
export const PlacesNav = () => {
  const { t } = useWords()
  const places = usePlaces()
  const { pathname } = useLocation()
  return (
    <nav aria-label={t('frame.places')} className="desk:p-2">
      <ul className="flex desk:flex-col desk:gap-0.5">
        {places.map(place => {
          const Icon = icons[place.to]
          return (
            <li
              key={place.to}
              className={`min-w-0 max-desk:flex-1 ${place.wideOnly ? 'max-desk:hidden' : ''}`}
            >
              <Link
                to={place.to}
                activeOptions={{ exact: true }}
                aria-current={placeOf(pathname) === place.to ? 'page' : undefined}
                className="group flex items-center gap-2 rounded-control px-2 py-1 text-ink-second hover:bg-page hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-strong aria-[current=page]:text-ink max-desk:min-h-14 max-desk:flex-col max-desk:justify-center max-desk:gap-0.5 max-desk:px-0.5 max-desk:text-small"
              >
                <Icon size={18} aria-hidden="true" className="hidden max-desk:block" />
                <span className="max-w-full max-desk:text-center max-desk:text-[11px] max-desk:leading-[13px] max-desk:hyphens-auto desk:grow desk:truncate">
                  {place.words}
                </span>
                {place.count === null ? (
                  place.single ? (
                    <span className="max-desk:hidden">
                      <KeyCap keys={place.single} />
                    </span>
                  ) : null
                ) : (
                  <span className="text-ink-third group-aria-[current=page]:text-ink-second max-desk:absolute max-desk:mt-[-34px] max-desk:ml-7 max-desk:rounded-full max-desk:bg-line max-desk:px-1 max-desk:text-[11px] max-desk:leading-4 max-desk:text-ink">
                    {place.count}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
