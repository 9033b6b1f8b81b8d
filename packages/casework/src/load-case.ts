import type { CaseFile } from '@tocsin/domain/incident/case-file'
import type { Organisation } from '@tocsin/domain/organisation'
import { type RawBuilder, sql } from 'kysely'
import type { Acting, Erasing } from './door.ts'
import { foldShape } from './fold.ts'
import { rebuildCase } from './rebuild-case.ts'
import { streamName, type Tip } from './seal-events.ts'

/** A case under lock, the tips of its streams, everybody it could concern, and the database's time. */
export type Loaded = {
  file: CaseFile
  tips: Map<string, Tip>
  directory: Organisation[]
  at: string
}

/** The database's time in the ledger's form; read under the lock, so that a stream's times never go back. */
export const instant: RawBuilder<string> = sql<string>`to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Incident before report, always: whoever changes either waits here for the other. */
export const loadCase = async (
  through: Acting | Erasing,
  incident: string,
  lock: 'for update' | 'as it stands',
): Promise<Loaded | null> => {
  const tx = through as Acting
  let row = tx.selectFrom('incident').select(['id', 'n', 'shape', 'body']).where('id', '=', incident)
  if (lock === 'for update') row = row.forUpdate()
  const found = await row.executeTakeFirst()
  if (!found) return null
  let attached = tx
    .selectFrom('report')
    .innerJoin('report_incident', 'report_incident.report', 'report.id')
    .select(['report.id', 'report.n', 'report.shape', 'report.body'])
    .where('report_incident.incident', '=', incident)
  if (lock === 'for update') attached = attached.forUpdate('report')
  const reports = await attached.execute()
  // What is decided and written now is of today's shape: what an older version folded is no ground for it.
  const old = [found, ...reports].some(({ shape }) => shape < foldShape)
  const streams = [
    { kind: 'incident' as const, id: found.id, n: found.n },
    ...reports.map(({ id, n }) => ({ kind: 'report' as const, id, n })),
  ]
  const tips = await tx
    .selectFrom('event')
    .select(['stream_kind', 'stream_id', 'n', 'leaf_hash', instant.as('now')])
    .where(eb => eb.or(streams.map(({ kind, id, n }) => eb.and({ stream_kind: kind, stream_id: id, n }))))
    .execute()
  return {
    file: old
      ? await rebuildCase(tx, incident)
      : { incident: found.body, reports: reports.map(({ body }) => body) },
    tips: new Map(
      tips.map(({ stream_kind, stream_id, n, leaf_hash }) => [
        streamName({ kind: stream_kind, id: stream_id }),
        { n, hash: leaf_hash.toString('hex') },
      ]),
    ),
    directory: await tx.selectFrom('organisation').selectAll().where('kind', '<>', 'company').execute(),
    at: tips[0]!.now,
  }
}
