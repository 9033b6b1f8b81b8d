import { Link } from '@tanstack/react-router'
import { Due } from '../design/due.tsx'
import { PriorityMark } from '../design/priority-mark.tsx'
import { Time } from '../design/time.tsx'
import { Withheld } from '../design/withheld.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf, useSay } from '../frame/directory.ts'
import { Pieces } from '../listing/pieces.tsx'
import type { IncidentRow } from './incident-row.ts'

export type RowProps = {
  open: boolean
  current: boolean
  chosen: boolean
  changed: boolean
  mine: boolean
  onFocus: () => void
  /** With the pointer; from the keyboard it is `X`. */
  onChoose: () => void
  register: (element: HTMLElement | null) => void
}

const frameLook =
  'relative block border-b border-line py-2.5 pr-4 pl-4.5 text-left focus-visible:-outline-offset-2'

/** Title and priority; why it is here; from whom, when, in what state; what is due. */
export const QueueRow = ({ row, ...props }: RowProps & { row: IncidentRow }) => {
  const { open, current, chosen, changed, mine, onFocus, onChoose, register } = props
  const { t, word } = useWords()
  const say = useSay()
  const nameOf = useNameOf()
  const isNew = row.substate === 'notified'
  return (
    <div className="group relative">
      <input
        type="checkbox"
        tabIndex={-1}
        checked={chosen}
        onChange={onChoose}
        aria-label={t('queue.choose', { title: row.title })}
        className="absolute top-[15px] left-[3px] z-1 size-3 accent-accent opacity-0 group-hover:opacity-100 checked:opacity-100"
      />
      <Link
        ref={register}
        to="/queue/$incident"
        params={{ incident: row.id }}
        search={true}
        tabIndex={current ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        onFocus={onFocus}
        className={`${frameLook} ${open ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : 'hover:bg-page'}`}
      >
        {changed && !chosen ? (
          <span className="absolute top-[17px] left-[5px] size-2 rounded-full bg-accent group-hover:hidden">
            <span className="sr-only">{t('queue.changed')}</span>
          </span>
        ) : null}
        <span className="flex items-baseline justify-between gap-3">
          <bdi
            className={`min-w-0 truncate max-desk:line-clamp-2 max-desk:whitespace-normal ${isNew ? 'font-strong' : ''}`}
          >
            <Pieces text={row.title} from={0} />
          </bdi>
          <PriorityMark band={row.band} />
        </span>
        <span className="block truncate text-ink-second max-desk:line-clamp-2 max-desk:whitespace-normal">
          {row.why.map(say).join(' · ')}
        </span>
        <span className="block truncate text-small text-ink-second">
          {t('queue.here', { because: say(row.because) })}
        </span>
        <span className="flex items-baseline justify-between gap-3 text-small text-ink-second">
          <span className="min-w-0 truncate">
            {row.reporter ? nameOf(row.reporter) : null} · <Time at={row.openedAt} />
            {isNew ? null : ` · ${word('state', row.substate)}`}
            {row.lease ? (
              <span className="text-ink">
                {' · '}
                {mine ? t('queue.leasedByMe') : t('queue.leasedBy', { name: row.lease.name })}
              </span>
            ) : null}
          </span>
          <span className="shrink-0">
            {row.dueAt ? (
              <Due at={row.dueAt} />
            ) : row.questionsOpen > 0 ? (
              t('queue.questions', { count: row.questionsOpen })
            ) : null}
          </span>
        </span>
      </Link>
    </div>
  )
}

/** Where a row was that is no longer ours, or no longer here. It keeps its place until the list is put in order. */
export const WithdrawnRow = ({
  register,
  current,
  onFocus,
  withdrawn,
}: Pick<RowProps, 'register' | 'current' | 'onFocus'> & { withdrawn: boolean }) => {
  const { t } = useWords()
  return (
    <div ref={register} role="note" tabIndex={current ? 0 : -1} onFocus={onFocus} className={frameLook}>
      <Withheld because={t(withdrawn ? 'queue.withdrawn' : 'queue.elsewhere')} />
      <span className="block text-small text-ink-second">
        {t(withdrawn ? 'queue.withdrawnWhy' : 'queue.elsewhereWhy')}
      </span>
    </div>
  )
}
