/** What a key may be used for. One that was made for something else is told so. */
export const keyScopes = ['report:write', 'report:read-own', 'webhook:manage', 'bundle:read'] as const
export type KeyScope = (typeof keyScopes)[number]

export const keyDaysMax = 365

/** How long a key goes on beside the one that takes its place. */
export const overlapHoursMax = 14 * 24
