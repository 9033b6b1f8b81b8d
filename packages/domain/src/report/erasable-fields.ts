/** Fields of a report that hold what a person wrote or was written about. What rules need to run stays. */
export const erasableFields = [
  'title',
  'text',
  'offer',
  'place',
  'reason',
  'recognition',
  'why',
  'captureUnavailable',
  'particulars',
  'reviewed',
  'externalReference',
] as const
export type ErasableField = (typeof erasableFields)[number]
