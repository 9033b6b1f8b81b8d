import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { useState } from 'react'
import { useModal } from '../design/dialog.tsx'
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'
import { api } from './api.ts'
import { useMe } from './me.ts'
import { found, nameOf, useMenuIncidents } from './menu-incidents.ts'
import { useBound } from './use-keys.ts'

const Item = ({
  value,
  keys,
  onSelect,
  children,
}: {
  value: string
  keys?: string
  onSelect: () => void
  children: string
}) => (
  <Command.Item
    value={value}
    onSelect={onSelect}
    className="flex cursor-pointer items-center justify-between gap-3 rounded-control px-2.5 py-1.5 data-[selected=true]:bg-accent-soft max-desk:py-3"
  >
    <span className="truncate">{children}</span>
    {keys ? (
      <span className="max-desk:hidden">
        <KeyCap keys={keys} />
      </span>
    ) : null}
  </Command.Item>
)

const groupLook =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:text-ink-third'

/** Everything that can be done here by name, and every row one may see by title or reference. */
export const CommandMenu = ({ open, onClose }: { open: boolean; onClose: () => void }) =>
  open ? <Opened onClose={onClose} /> : null

const Opened = ({ onClose }: { onClose: () => void }) => {
  const { t, language } = useWords()
  const ref = useModal(true, onClose)
  const [typed, type] = useState('')
  const navigate = useNavigate()
  const bound = useBound()
  const { duties } = useMe()
  const reports = useQuery({
    ...api.reports.list.queryOptions({}),
    enabled: duties.includes('report'),
  }).data?.rows
  const { fitting: incidents, reading, of } = useMenuIncidents(typed)
  const acts = bound.filter(
    ({ keys, words }, at) => keys !== 'Ctrl K' && bound.findIndex(other => other.words === words) === at,
  )
  const doing = (run: () => void) => () => {
    onClose()
    setTimeout(run)
  }
  return (
    <dialog
      ref={ref}
      aria-label={t('frame.command.title')}
      className="mx-auto mt-[12vh] w-[min(600px,calc(100vw-24px))] overflow-hidden rounded-card border border-line-strong bg-surface text-ink shadow-float"
    >
      <Command label={t('frame.command.title')} filter={found} loop>
        <Command.Input
          data-first
          value={typed}
          onValueChange={type}
          placeholder={t('frame.command.placeholder')}
          className="w-full border-b border-line bg-transparent px-4 py-3 text-listing outline-none"
        />
        <Command.List className="max-h-[52vh] overflow-y-auto p-1.5">
          <Command.Empty className="p-4 text-ink-second">
            {reading
              ? t('frame.command.reading')
              : of === null
                ? t('frame.command.none')
                : t('frame.command.noneListed', { number: of.toLocaleString(language) })}
          </Command.Empty>
          <Command.Group heading={t('frame.command.acts')} className={groupLook}>
            {acts.map(({ keys, words, run }) => (
              <Item key={keys} value={`${words} ${keys}`} keys={keys} onSelect={doing(run)}>
                {words}
              </Item>
            ))}
          </Command.Group>
          {reports?.length ? (
            <Command.Group heading={t('frame.command.reports')} className={groupLook}>
              {reports.map(({ id, reference, title }) => (
                <Item
                  key={id}
                  value={nameOf({ reference, title })}
                  onSelect={doing(() => void navigate({ to: '/reports/$report', params: { report: id } }))}
                >
                  {`${reference} · ${title}`}
                </Item>
              ))}
            </Command.Group>
          ) : null}
          {incidents.length > 0 ? (
            <Command.Group heading={t('frame.command.incidents')} className={groupLook}>
              {incidents.map(({ id, reference, title }) => (
                <Item
                  key={id}
                  value={nameOf({ reference, title })}
                  onSelect={doing(() => void navigate({ to: '/queue/$incident', params: { incident: id } }))}
                >
                  {`${reference} · ${title}`}
                </Item>
              ))}
            </Command.Group>
          ) : null}
        </Command.List>
      </Command>
    </dialog>
  )
}
