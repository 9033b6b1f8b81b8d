import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

export type Log = Logger

const secrets = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret']

/** One JSON line an entry, on standard error. What people wrote is in none of them. */
export const openLog = (level: Config['logLevel'], to?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets.flatMap(name => [`["${name}"]`, `*["${name}"]`]), censor: '[redacted]' },
    },
    to ?? standardError(),
  )

/** A line that finds no room (a full disk, a reader gone) is dropped: what it tells of goes on. */
const standardError = (): DestinationStream => {
  const out = pino.destination({ dest: 2, sync: true, maxLength: 1_000_000 })
  out.on('error', () => undefined)
  return out
}

/** Node itself writes a warning past the log, and where standard error finds no room it ends the process for that. */
export const logWarnings = (log: Log): void => {
  process.removeAllListeners('warning')
  process.on('warning', warning => log.warn({ fault: faultFacts(warning) }, 'Node warns'))
}

/**
 * What may be known of a fault. The message of a database error can quote a value that somebody wrote, so of
 * those only the code and the place are kept.
 */
export function faultFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const cause = error.cause instanceof Error ? { cause: faultFacts(error.cause) } : {}
  const at = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 12)
    .map(line => line.trim())
  const { severity, code, table, constraint, routine } = error as Error & Record<string, unknown>
  if (severity !== undefined) return { name: error.name, code, table, constraint, routine, at, ...cause }
  return { name: error.name, message: error.message, code, at, ...cause }
}
