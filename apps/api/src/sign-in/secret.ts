import { randomBytes } from 'node:crypto'
import { readOrMake } from '@tocsin/casework/made-once'

/**
 * Signs cookies and encrypts second factors; made once, outside the database, readable by our user alone.
 * Lost, everybody signs in anew and enrols a second factor again; no incident depends on it.
 */
export const secretOf = (path: string): string =>
  readOrMake(path, () => `${randomBytes(48).toString('base64url')}\n`).trim()
