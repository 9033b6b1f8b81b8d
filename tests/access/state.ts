import { createHash } from 'node:crypto'
import { placeBatch } from '@tocsin/casework/sequence'
import type { Actor } from '@tocsin/domain/actor'
import { until } from '../crash/moment.ts'
import type { Served } from '../served.ts'

/** A digest of each row, by its table. */
export type State = Record<string, Set<string>>

/** What counts and nothing else; asking alone moves it. */
const counters = ['viewer_head', 'head']
const nobodys = '00000000-0000-0000-0000-000000000000'

/** Every row that is not the caller's own by its organisation or its viewer: what no request of his may change. */
export const stateOf = async ({ asSuperuser, world }: Served, caller: Actor | null): Promise<State> => {
  // Files are read and events numbered in their own time; what there is still to do is done first.
  await until(
    'files are read',
    async () => (await asSuperuser(`select from import where state = 'running'`)).length === 0,
  )
  while ((await placeBatch(world.house)) > 0);
  const tables = (await asSuperuser(
    `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
      where table_schema = 'public' and table_name not in ('substance', 'term', 'control_status', 'edition')
      group by 1 order by 1`,
  )) as { name: string; columns: string[] }[]
  const state: State = {}
  for (const { name, columns } of tables.filter(table => !counters.includes(table.name))) {
    const whose = ['organisation', 'viewer'].find(column => columns.includes(column))
    const others = whose ? `where ${whose} is distinct from '${caller?.organisation.id ?? nobodys}'` : ''
    // A key says when it was last used: who presents it moves that, and nothing else of it.
    const row = name === 'api_key' ? `(to_jsonb(t) - 'last_used_at')::text` : 't::text'
    const rows = (await asSuperuser(`select ${row} as row from ${name} t ${others}`)) as { row: string }[]
    state[name] = new Set(rows.map(({ row }) => createHash('sha256').update(row).digest('hex')))
  }
  return state
}

/** The tables in which a row went or is another; what was added beside it is not a change of it. */
export const changedSince = (before: State, after: State): string[] =>
  Object.keys(before).filter(table => [...before[table]!].some(row => !after[table]?.has(row)))

/** The tables in which anything at all is otherwise. */
export const differing = (before: State, after: State): string[] =>
  Object.keys(before).filter(
    table => before[table]!.size !== after[table]?.size || changedSince(before, after).includes(table),
  )
