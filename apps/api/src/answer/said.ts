import type { Language } from '@tocsin/catalogue/languages'
import { sentence } from '@tocsin/catalogue/sentence'
import type { Complaint, Refusal, RefusalCode } from '@tocsin/domain/refusal'
import { say } from '@tocsin/domain/sentence'

/** A refusal as it leaves the house, through tRPC and beside it. A fault shows its id and nothing else. */
export type Said = {
  code: RefusalCode | 'fault'
  params: Record<string, string | number>
  complaints: readonly (Complaint & { words: string })[]
  requestId: string
  sentence: string
}

export const sayRefusal = (refusal: Refusal, language: Language, requestId: string): Said => ({
  code: refusal.code,
  params: refusal.params,
  complaints: refusal.complaints.map(complaint => ({
    ...complaint,
    words: sentence(language, complaint.sentence),
  })),
  requestId,
  sentence: sentence(language, say(`refusal.${refusal.code}`, refusal.params)),
})

export const sayFault = (language: Language, requestId: string): Said => ({
  code: 'fault',
  params: { requestId },
  complaints: [],
  requestId,
  sentence: sentence(language, say('refusal.fault', { requestId })),
})
