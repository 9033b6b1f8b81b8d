import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { Problem } from '../design/problem.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { chooseLanguage } from '../design/words.ts'
import { EnrolmentRoom } from '../sign-in/enrolment-room.tsx'
import { SignInRoom } from '../sign-in/sign-in-room.tsx'
import { queryClient } from './api.ts'
import { useSignedIn } from './me.ts'
import { useProblem } from './problem-of.ts'
import { refusalIn } from './refusal-in.ts'
import { router } from './router.ts'

/** Open to anybody: whoever connects a program need have no account. */
const guideAddress = '/docs/api'
const ApiGuide = lazy(async () => ({ default: (await import('../api-guide/api-guide.tsx')).ApiGuide }))

/** Who is not signed in sees the door; who is, the rooms. A session lost later is asked for again in place. */
const Door = () => {
  const { data, error, refetch } = useSignedIn()
  const problem = useProblem()
  useEffect(() => {
    if (data) chooseLanguage(data.language)
  }, [data])
  if (data)
    return (
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    )
  if (!error)
    return (
      <main className="max-w-2xl p-6">
        <SkeletonLines count={6} />
      </main>
    )
  const code = refusalIn(error)?.code
  if (code === 'second_factor_required') return <EnrolmentRoom onIn={() => void queryClient.resetQueries()} />
  if (code === 'not_signed_in') return <SignInRoom />
  return (
    <main className="mx-auto max-w-xl p-6">
      <Problem problem={problem(error)} onAgain={() => void refetch()} />
    </main>
  )
}

export const Portal = () => (
  <QueryClientProvider client={queryClient}>
    {location.pathname === guideAddress ? (
      <Suspense>
        <ApiGuide />
      </Suspense>
    ) : (
      <Door />
    )}
  </QueryClientProvider>
)
