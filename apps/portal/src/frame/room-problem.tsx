import type { ErrorComponentProps } from '@tanstack/react-router'
import { Problem } from '../design/problem.tsx'
import { NotFound } from './not-found.tsx'
import { useProblem } from './problem-of.ts'
import { refusalIn } from './refusal-in.ts'

/** What stands in a room that could not be shown. Not there and not yours look the same. */
export const RoomProblem = ({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) => {
  const problem = useProblem()
  if (refusalIn(error)?.code === 'not_found') return <NotFound />
  return (
    <div className="p-6">
      <Problem problem={problem(error)} onAgain={reset} />
    </div>
  )
}
