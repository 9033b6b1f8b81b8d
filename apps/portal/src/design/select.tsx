import { controlLook, type FieldFrame, Labelled } from './field.tsx'

type Props<V extends string> = FieldFrame & {
  value: V
  options: readonly { value: V; words: string }[]
  onValue: (value: V) => void
  disabled?: boolean
}

/** The browser's own list: it is reachable by keyboard, by thumb and by every reader. */
export const Select = <V extends string>({ value, options, onValue, disabled, ...frame }: Props<V>) => (
  <Labelled {...frame}>
    {({ id, describedBy, invalid }) => (
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value)
          if (chosen) onValue(chosen.value)
        }}
        className={`${controlLook} h-[30px]`}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    )}
  </Labelled>
)
