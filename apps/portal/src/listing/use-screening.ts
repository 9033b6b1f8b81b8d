import type { ReviewBudget } from '@tocsin/domain/admission/review-budget'
import type { FoundIdentity } from '@tocsin/domain/handling/identities'
import { listing } from '@tocsin/domain/report/filing'
import type { Recognition } from '@tocsin/domain/report/recognition'
import { useEffect, useRef, useState } from 'react'
import { client } from '../frame/api.ts'

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
  kind: 'idle' | 'reading' | 'read' | 'offline' | 'tooLong'
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
    const timer = setTimeout(() => {
      setState(before => ({ ...before, kind: 'reading' }))
      screenNow({ title, text }, draft).then(
        screening => mine === latest.current && setState({ kind: 'read', screening }),
        () => mine === latest.current && setState(before => ({ ...before, kind: 'offline' })),
      )
    }, afterKeyMs)
    return () => clearTimeout(timer)
  }, [title, text, draft])
  return state
}
