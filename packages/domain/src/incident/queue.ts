/** The places of an agency's queue: what is open, what I hold, what waits for a company, what is done. */
export const places = ['queue', 'mine', 'questions', 'closed'] as const
export type Place = (typeof places)[number]

/** As many rows as one answer holds where nothing else is asked for. */
export const queuePage = 2_000

/** Nobody reads further: beyond it the list says that it is cut at the least urgent. */
export const queueMost = 10_000
