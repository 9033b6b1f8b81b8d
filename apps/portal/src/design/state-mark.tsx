import { useWords } from './words.ts'

/** A state in words on a neutral ground: states have no colour of their own. */
export const StateMark = ({ state }: { state: string }) => {
  const { word } = useWords()
  return (
    <span className="inline-block rounded-[4px] bg-priority-4-soft px-1.5 text-small leading-5 whitespace-nowrap text-ink-second">
      {word('state', state)}
    </span>
  )
}
