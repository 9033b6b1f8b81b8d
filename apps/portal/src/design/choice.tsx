import { type ReactNode, useId } from 'react'
import { Complaint } from './field.tsx'

type CheckProps = {
  checked: boolean
  onChecked: (checked: boolean) => void
  children: ReactNode
  complaint?: string | undefined
  disabled?: boolean
  name?: string
}

export const Check = ({ checked, onChecked, children, complaint, disabled, name }: CheckProps) => {
  const id = useId()
  return (
    <div>
      <label className="flex cursor-pointer items-start gap-2 py-0.5 max-desk:py-2">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          disabled={disabled}
          aria-invalid={complaint !== undefined || undefined}
          aria-describedby={complaint ? id : undefined}
          onChange={event => onChecked(event.target.checked)}
          className="mt-[3px] size-3.5 shrink-0 accent-accent"
        />
        <span className="min-w-0">{children}</span>
      </label>
      <Complaint id={id} text={complaint} />
    </div>
  )
}

export type Card<V extends string> = { value: V; title: ReactNode; below?: ReactNode }

type CardsProps<V extends string> = {
  legend: ReactNode
  hint?: ReactNode
  value: V | undefined
  cards: readonly Card<V>[]
  onValue: (value: V) => void
  complaint?: string | undefined
  /** Cards stand side by side where there is room, or in a column. */
  column?: boolean
}

/** One of a few, each said whole. Radio buttons underneath: arrows move, a reader hears "one of three". */
export const ChoiceCards = <V extends string>(props: CardsProps<V>) => {
  const { legend, hint, value, cards, onValue, complaint, column = false } = props
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-ink-second">
        {legend} {hint ? <span className="text-small text-ink-third">{hint}</span> : null}
      </legend>
      <div className={column ? 'flex flex-col gap-2' : 'grid gap-2 desk:auto-cols-fr desk:grid-flow-col'}>
        {cards.map(card => (
          <label
            key={card.value}
            className="relative cursor-pointer rounded-card border border-line-strong bg-surface px-2.5 py-2 hover:border-ink-third has-checked:border-accent has-checked:outline has-checked:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={card.value === value}
              onChange={() => onValue(card.value)}
              className="absolute opacity-0"
            />
            <span className="block font-strong">{card.title}</span>
            {card.below ? <span className="block text-small text-ink-second">{card.below}</span> : null}
          </label>
        ))}
      </div>
      <Complaint text={complaint} />
    </fieldset>
  )
}
