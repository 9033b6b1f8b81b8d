import { type IndicatorCode, indicatorCodes, speaksAgainst } from '@tocsin/domain/report/indicators'
import { Command } from 'cmdk'
import { Check as CheckMark } from 'lucide-react'
import { useModal } from '../design/dialog.tsx'
import { useWords } from '../design/words.ts'

const groups = ['P', 'L', 'M', 'V', 'E', 'X'] as const

type Props = {
  open: boolean
  onClose: () => void
  isTicked: (code: IndicatorCode) => boolean
  onToggle: (code: IndicatorCode) => void
}

/** The whole checklist by name or code, with what each means; ticking several without leaving. */
export const IndicatorMenu = ({ open, onClose, isTicked, onToggle }: Props) => {
  const { t, word } = useWords()
  const ref = useModal(open, onClose)
  if (!open) return null
  return (
    <dialog
      ref={ref}
      aria-label={t('filing.indicators.add')}
      className="mx-auto mt-[8vh] w-[min(680px,calc(100vw-24px))] overflow-hidden rounded-card border border-line-strong bg-surface text-ink shadow-float"
    >
      <Command label={t('filing.indicators.add')} loop>
        <Command.Input
          data-first
          placeholder={t('filing.indicators.search')}
          className="w-full border-b border-line bg-transparent px-4 py-3 text-listing outline-none"
        />
        <Command.List className="max-h-[64vh] overflow-y-auto p-1.5">
          <Command.Empty className="p-4 text-ink-second">{t('filing.indicators.none')}</Command.Empty>
          {groups.map(group => (
            <Command.Group
              key={group}
              heading={t(`filing.indicators.groups.${group}`)}
              className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:text-ink-third"
            >
              {indicatorCodes
                .filter(code => code.startsWith(group))
                .map(code => (
                  <Command.Item
                    key={code}
                    value={`${code} ${word('indicator', `${code}.short`)} ${word('indicator', `${code}.long`)}`}
                    onSelect={() => onToggle(code)}
                    className="grid cursor-pointer grid-cols-[16px_34px_1fr] gap-x-2 rounded-control px-2.5 py-1.5 data-[selected=true]:bg-accent-soft"
                  >
                    <span className="pt-0.5 text-accent">
                      {isTicked(code) ? <CheckMark size={14} aria-label="✓" /> : null}
                    </span>
                    <span className="text-ink-second">{code}</span>
                    <span>
                      <span className={`font-strong ${speaksAgainst(code) ? 'text-against' : ''}`}>
                        {word('indicator', `${code}.short`)}
                      </span>
                      <span className="block text-small text-ink-second">
                        {word('indicator', `${code}.long`)}
                      </span>
                    </span>
                  </Command.Item>
                ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  )
}
