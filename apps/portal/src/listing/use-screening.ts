import type { ReviewBudget } from '@tocsin/domain/admission/review-budget'
import type { FoundIdentity } from '@tocsin/domain/handling/identities'
import { listing } from '@tocsin/domain/report/filing'
import type { Recognition } from '@tocsin/domain/report/recognition'
import { useEffect, useRef, useState } from 'react'
import { client } from '../frame/api.ts'
import { refusalIn } from '../frame/refusal-in.ts'

export type FoundInField = FoundIdentity & { field: 'title' | 'text' }

export type Screening = {
  /** The strings that the offsets are of. */
  of: { title: string; text: string }
  recognition: Recognition
  score: number
  budget: ReviewBudget & { own: boolean }
  identities: FoundInField[]
}

export type ScreeningState = {
  kind: 'idle' | 'reading' | 'read' | 'offline' | 'tooLong' | 'slowed'
  /** How many seconds the server asks to wait; then it is asked again. */
  wait?: number
  screening: Screening | null
}

/** What the server takes of a field; nothing longer is sent to be read. */
export const longest = { title: listing.shape.title.maxLength ?? 0, text: listing.shape.text.maxLength ?? 0 }

const afterKeyMs = 200

export const screenNow = async (of: Screening['of'], draft?: string): Promise<Screening> => ({
  of,
  ...(await client.reports.screen.mutate({ ...of, ...(draft && { draft }) })),
})

/** Reads the listing 200 ms after the last key. An older answer never replaces a newer; the last stays until then. */
export const useScreening = (title: string, text: string, draft?: string): ScreeningState => {
  const [state, setState] = useState<ScreeningState>({ kind: 'idle', screening: null })
  const latest = useRef(0)
  useEffect(() => {
    latest.current += 1
    const mine = latest.current
    if (title === '' && text === '') {
      setState({ kind: 'idle', screening: null })
      return
    }
    if (title.length > longest.title || text.length > longest.text) {
      setState({ kind: 'tooLong', screening: null })
      return
    }
    let timer: ReturnType<typeof setTimeout>
    const read = () => {
      setState(before => ({ ...before, kind: 'reading' }))
      screenNow({ title, text }, draft).then(
        screening => mine === latest.current && setState({ kind: 'read', screening }),
        error => {
          if (mine !== latest.current) return
          const refused = refusalIn(error)
          if (refused?.code !== 'too_many') {
            setState(before => ({ ...before, kind: 'offline' }))
            return
          }
          const wait = Number(refused.params.seconds ?? 10)
          setState(before => ({ ...before, kind: 'slowed', wait }))
          timer = setTimeout(read, wait * 1_000)
        },
      )
    }
    timer = setTimeout(read, afterKeyMs)
    return () => clearTimeout(timer)
  }, [title, text, draft])
  return state
}
