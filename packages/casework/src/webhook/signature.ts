import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A secret in the form in which receivers' libraries take it. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

/** Standard Webhooks: every secret that holds signs, the newest first, and the receiver takes any of them. */
export const signatures = (
  secrets: readonly string[],
  { id, seconds, body }: { id: string; seconds: number; body: string },
): string =>
  secrets
    .map(secret => Buffer.from(secret.slice(prefix.length), 'base64'))
    .map(key => createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64'))
    .map(signature => `v1,${signature}`)
    .join(' ')
