import type { Verb } from '@tocsin/domain/incident/lifecycle'

/**
 * One letter a verb, shown on its button. Two share a letter only where no state allows both: the next
 * step forward is always `A`.
 */
export const verbKeys: Record<Verb, string> = {
  acknowledge: 'A',
  accept: 'A',
  claim: 'C',
  dismiss: 'D',
  decline: 'R',
  ask: 'Q',
  seller_notice: 'T',
  share: 'S',
  recall: 'B',
  reveal: 'V',
  note: 'N',
  close: 'F',
  reopen: 'O',
}

/** The order of the buttons: what brings the case forward first, what ends it last. */
export const verbOrder: readonly Verb[] = [
  'acknowledge',
  'claim',
  'accept',
  'ask',
  'seller_notice',
  'share',
  'dismiss',
  'decline',
  'close',
  'reopen',
  'reveal',
  'note',
  'recall',
]
