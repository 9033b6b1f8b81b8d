import { countryName } from '@tocsin/catalogue/when'
import { Command } from 'cmdk'
import { X } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { countries } from './countries.ts'
import { controlLook, type FieldFrame, Labelled } from './field.tsx'
import { plain } from './plain.ts'
import { useWords } from './words.ts'

/** Found by any word of the name, without accents, or by the two-letter code first. */
const rank = (value: string, search: string): number => {
  const [code = '', name = ''] = value.split('\u0000')
  const wanted = plain(search)
  if (plain(code) === wanted) return 1
  if (plain(name).startsWith(wanted)) return 0.9
  return plain(name).includes(` ${wanted}`) ? 0.8 : plain(name).includes(wanted) ? 0.5 : 0
}

const Menu = ({ trigger, onPick }: { trigger: ReactNode; onPick: (code: string) => void }) => {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger ref={opener} asChild>
        {trigger}
      </Popover.Trigger>
      {/* A modal dialog lies above everything that is not inside it, and lets nothing else be reached. */}
      <Popover.Portal container={opener.current?.closest('dialog')}>
        <Popover.Content
          align="start"
          sideOffset={4}
          aria-label={t('design.country.choose')}
          className="z-50 w-64 rounded-card border border-line-strong bg-raised p-1 shadow-float"
        >
          <Command filter={rank} label={t('design.country.choose')}>
            <Command.Input placeholder={t('design.country.search')} className={controlLook} />
            <Command.List className="mt-1 max-h-64 overflow-y-auto" label={t('design.country.choose')}>
              <Command.Empty className="p-2 text-small text-ink-second">
                {t('design.country.none')}
              </Command.Empty>
              {countries(language).map(({ code, name }) => (
                <Command.Item
                  key={code}
                  value={`${code}\u0000${name}`}
                  onSelect={() => {
                    onPick(code)
                    setOpen(false)
                  }}
                  className="flex cursor-pointer justify-between gap-2 rounded-control px-2 py-1 data-[selected=true]:bg-accent-soft"
                >
                  {name} <span className="font-mono text-small text-ink-second">{code}</span>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

type OneProps = FieldFrame & { value: string | undefined; onValue: (code: string | undefined) => void }

export const CountryPicker = ({ value, onValue, ...frame }: OneProps) => {
  const { t, language } = useWords()
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <Labelled {...frame}>
      {({ id, describedBy, invalid }) => (
        <div className="relative">
          <Menu
            onPick={onValue}
            trigger={
              <button
                ref={opener}
                type="button"
                id={id}
                aria-describedby={describedBy}
                aria-invalid={invalid || undefined}
                className={`${controlLook} h-[30px] pr-7 text-left ${value ? '' : 'text-ink-third'}`}
              >
                <span className="block truncate">
                  {value ? countryName(language, value) : t('design.country.choose')}
                </span>
              </button>
            }
          />
          {value ? (
            <RemoveMark
              name={countryName(language, value)}
              onRemove={() => {
                onValue(undefined)
                opener.current?.focus()
              }}
              place="absolute top-1.5 right-1.5 max-desk:top-3.5"
            />
          ) : null}
        </div>
      )}
    </Labelled>
  )
}

const RemoveMark = ({
  name,
  onRemove,
  place = '',
}: {
  name: string
  onRemove: () => void
  place?: string
}) => {
  const { t } = useWords()
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={t('design.remove', { name })}
      className={`rounded-[4px] p-0.5 text-ink-second hover:bg-line hover:text-ink ${place}`}
    >
      <X size={14} aria-hidden="true" />
    </button>
  )
}

type SeveralProps = FieldFrame & { value: readonly string[]; onValue: (codes: string[]) => void }

export const CountriesPicker = ({ value, onValue, ...frame }: SeveralProps) => {
  const { t, language } = useWords()
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <Labelled {...frame}>
      {({ id, describedBy }) => (
        <ul
          aria-label={t('design.country.chosen')}
          className="flex min-h-[30px] max-desk:min-h-11 flex-wrap items-center gap-1 rounded-control border border-line-strong bg-surface p-[3px]"
        >
          {value.map(code => (
            <li key={code} className="flex items-center gap-0.5 rounded-[4px] bg-page py-px pr-0.5 pl-2">
              {countryName(language, code)}
              <RemoveMark
                name={countryName(language, code)}
                onRemove={() => {
                  onValue(value.filter(other => other !== code))
                  opener.current?.focus()
                }}
              />
            </li>
          ))}
          <li>
            <Menu
              onPick={code => onValue(value.includes(code) ? [...value] : [...value, code])}
              trigger={
                <button
                  ref={opener}
                  type="button"
                  id={id}
                  aria-describedby={describedBy}
                  className="rounded-[4px] px-1.5 py-px text-accent hover:bg-accent-soft"
                >
                  {t('design.country.add')}
                </button>
              }
            />
          </li>
        </ul>
      )}
    </Labelled>
  )
}
