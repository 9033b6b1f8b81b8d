import { borrowFor } from '@tocsin/db/connect'
import type {
  ActorTables,
  AuditorTables,
  AuthTables,
  CourierTables,
  EraserTables,
  ReaderTables,
  RegistrarTables,
  SequencerTables,
  SweeperTables,
} from '@tocsin/db/doors'
import type { Tables } from '@tocsin/db/schema'
import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { type Kysely, sql } from 'kysely'

/*
 * Every transaction opens here. The application's login may read nothing; a role is taken inside the
 * transaction, in one message with `begin`, and ends with it. The tables a query may name are in the type.
 */

export type Reader = Kysely<ReaderTables>
export type Acting = Kysely<ActorTables>
export type Auditing = Kysely<AuditorTables>
type Sequencing = Kysely<SequencerTables>
export type Erasing = Kysely<EraserTables>
export type Sweeping = Kysely<SweeperTables>
type Doorkeeping = Kysely<AuthTables>
export type Admitting = Kysely<RegistrarTables>
export type Telling = Kysely<CourierTables>

type Role = 'reader' | 'actor' | 'auditor' | 'sequencer' | 'eraser' | 'auth' | 'registrar' | 'courier'
type Pass = { role: Role; actor?: Actor; viewer?: string; readOnly?: boolean; timeoutMs?: number }

/** How long a statement may take, and how long the server waits for the next one. */
const usualMs = 5_000

/** Databases in which nothing may happen any more: what a role writes that makes or places events is refused there. */
const closed = new WeakSet<Kysely<Tables>>()
export const closeForEvents = (db: Kysely<Tables>): void => {
  closed.add(db)
}
const makesEvents: ReadonlySet<Role> = new Set<Role>(['actor', 'eraser', 'registrar', 'sequencer', 'courier'])

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const kindShape = /^[a-z]+$/

const quoted = (value: string, shape: RegExp): string => {
  if (!shape.test(value)) throw new TypeError('not a value the door lets through')
  return `'${value}'`
}

/** Values are checked against their shape before they are written into the text: a simple query takes no parameters. */
const opening = ({ role, actor, viewer, readOnly = false, timeoutMs = usualMs }: Pass): string =>
  [
    readOnly ? 'begin read only' : 'begin',
    `set local role tocsin_${role}`,
    `set local statement_timeout = ${timeoutMs}`,
    `set local idle_in_transaction_session_timeout = ${timeoutMs}`,
    ...(viewer ? [`set local tocsin.viewer = ${quoted(viewer, uuidShape)}`] : []),
    ...(actor
      ? [
          `set local tocsin.viewer = ${quoted(actor.organisation.id, uuidShape)}`,
          `set local tocsin.member = ${quoted(actor.member, uuidShape)}`,
          `set local tocsin.kind = ${quoted(actor.organisation.kind, kindShape)}`,
        ]
      : []),
  ].join('; ')

const through = async <T, R>(
  db: Kysely<Tables>,
  pass: Pass,
  work: (tx: Kysely<T>) => Promise<R>,
): Promise<R> =>
  borrowFor(2 * (pass.timeoutMs ?? usualMs), () =>
    db.connection().execute(async connection => {
      try {
        const readOnly = pass.readOnly || (closed.has(db) && makesEvents.has(pass.role))
        await sql.raw(opening({ ...pass, readOnly })).execute(connection)
        const result = await work(connection as unknown as Kysely<T>)
        const ended = await sql.raw<{ command: string }>('commit').execute(connection)
        // PostgreSQL answers the commit of a transaction in which a statement failed with ROLLBACK, and no error.
        if (ended.rows[0]?.command !== 'COMMIT') throw new Error('the transaction was not committed')
        return result
      } catch (error) {
        // Fails only on a dead line, which the pool does not take back. What happened first is what is said.
        await sql
          .raw('rollback')
          .execute(connection)
          .catch(() => undefined)
        throw error
      }
    }),
  )

/** Sees the stored rows of its viewer only. Every answer to a person is read so. */
export const asReader = <R>(db: Kysely<Tables>, actor: Actor, work: (tx: Reader) => Promise<R>): Promise<R> =>
  through(db, { role: 'reader', actor }, work)

/** Reaches what deciding needs. For `act` and `commit` alone: what comes out is done or refused, never rows. */
export const asActor = <R>(db: Kysely<Tables>, actor: Actor, work: (tx: Acting) => Promise<R>): Promise<R> =>
  through(db, { role: 'actor', actor }, work)

/** The same for many filings at once, which are sealed inside: a machine that is busy with them is not a dead line. */
export const asBulkActor = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Acting) => Promise<R>,
): Promise<R> => through(db, { role: 'actor', actor, timeoutMs: 30_000 }, work)

/** What a recipient would get, projected from what the acting viewer holds. Cannot write. */
export const asPreview = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Acting) => Promise<R>,
): Promise<R> => through(db, { role: 'actor', actor, readOnly: true }, work)

/** Events, views and access records of all; identities stay closed. The duty is asked for here, not by callers. */
export const asAuditor = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Auditing) => Promise<R>,
): Promise<R> => {
  if (!may(actor, 'audit')) throw refuse('not_your_duty', { duty: 'audit' })
  return through(db, { role: 'auditor', actor }, work)
}

/** Deletes values and rewrites what was derived from them. Two persons with the duty stand before it. */
export const asEraser = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Erasing) => Promise<R>,
): Promise<R> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  return through(db, { role: 'eraser', actor, timeoutMs: 30_000 }, work)
}

/** Lets in and shuts out. Asked for here: the duty, and a second factor that was shown in the last minutes. */
export const asRegistrar = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Admitting) => Promise<R>,
): Promise<R> => {
  if (!may(actor, 'administer')) throw refuse('not_your_duty', { duty: 'administer' })
  const shown = actor.via.kind === 'session' ? actor.via.secondFactor : 'none'
  if (shown !== 'fresh') throw refuse(shown === 'none' ? 'second_factor_required' : 'fresh_code_required')
  return through(db, { role: 'registrar', actor }, work)
}

/** The house itself notes what a member's use of it showed, in the stream of his own organisation. Asks for no duty. */
export const asWitness = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Admitting) => Promise<R>,
): Promise<R> => through(db, { role: 'registrar', actor }, work)

/** Who acts for one's own organisation, and who was proposed. Cannot write. */
export const asRegistryReader = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Admitting) => Promise<R>,
): Promise<R> => {
  if (!may(actor, 'administer')) throw refuse('not_your_duty', { duty: 'administer' })
  return through(db, { role: 'registrar', actor, readOnly: true }, work)
}

/** A company's webhooks: its administrator with a fresh second factor, or a key that was made for this. */
export const asWebhookKeeper = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Admitting) => Promise<R>,
): Promise<R> => {
  if (actor.organisation.kind !== 'company') throw refuse('not_your_duty', { duty: 'report' })
  if (managesWebhooks(actor)) return through(db, { role: 'registrar', actor }, work)
  return asRegistrar(db, actor, work)
}

/** The same, to look: what stands and what became of each message. Cannot write. */
export const asWebhookReader = <R>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (tx: Admitting) => Promise<R>,
): Promise<R> => {
  if (actor.organisation.kind !== 'company') throw refuse('not_your_duty', { duty: 'report' })
  if (managesWebhooks(actor)) return through(db, { role: 'registrar', actor, readOnly: true }, work)
  return asRegistryReader(db, actor, work)
}

const managesWebhooks = ({ via }: Actor): boolean =>
  via.kind === 'key' && (via.scopes?.includes('webhook:manage') ?? false)

/** Tells companies what changed of theirs: given one, what that company sees; without, numbers and deliveries. */
export const asCourier = <R>(
  db: Kysely<Tables>,
  viewer: string | null,
  work: (tx: Telling) => Promise<R>,
): Promise<R> => through(db, { role: 'courier', ...(viewer && { viewer }) }, work)

/** Numbers only. A holder that stops inside is freed by the time-out, and the next one goes on. */
export const asSequencer = <R>(db: Kysely<Tables>, work: (tx: Sequencing) => Promise<R>): Promise<R> =>
  through(db, { role: 'sequencer', timeoutMs: 2_000 }, work)

/** Brings rows of an older shape to today's, from their events alone. Nobody acts, nobody is told. */
export const asRebuilder = <R>(db: Kysely<Tables>, work: (tx: Acting) => Promise<R>): Promise<R> =>
  through(db, { role: 'actor', timeoutMs: 30_000 }, work)

/** Lets lapse what nobody looked at in time: history goes on, identities go. Nobody acts. */
export const asLapser = <R>(db: Kysely<Tables>, work: (tx: Erasing) => Promise<R>): Promise<R> =>
  through(db, { role: 'eraser', timeoutMs: 30_000 }, work)

/** Removes what nothing names any more: rows that are not history. */
export const asSweeper = <R>(db: Kysely<Tables>, work: (tx: Sweeping) => Promise<R>): Promise<R> =>
  through(db, { role: 'eraser', timeoutMs: 30_000 }, work)

/** Who a person or a key is, before anybody is a viewer. */
export const asDoorkeeper = <R>(db: Kysely<Tables>, work: (tx: Doorkeeping) => Promise<R>): Promise<R> =>
  through(db, { role: 'auth' }, work)
