import type { ClientBase } from 'pg'
import { DatabaseRefused } from '../refused.ts'

export type Table = { name: string; columns: string[]; rowSecurity: boolean }

/** How often somebody tried to sign in: nothing that a backup should bring back. */
const leftOut = ['auth.throttle', 'public.migration']

/** Every table of ours, a referenced one before those that refer to it. */
export async function tablesInOrder(client: ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<Table & { oid: number; readable: boolean }>(
    `select c.oid::int, n.nspname || '.' || quote_ident(c.relname) as name, c.relrowsecurity as "rowSecurity",
       array(select quote_ident(attname) from pg_attribute
              where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum)::text[] as columns,
       not c.relrowsecurity or exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
         and p.permissive = 'PERMISSIVE' and p.cmd in ('SELECT', 'ALL') and p.qual = 'true' and current_user = any(p.roles)) as readable
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'auth') and c.relkind = 'r' and n.nspname || '.' || c.relname <> all($1)
      order by 2`,
    [leftOut],
  )
  const hidden = tables.filter(({ readable }) => !readable).map(({ name }) => name)
  if (hidden.length > 0) {
    throw new DatabaseRefused(
      'archive.hidden-rows',
      `The owner may not read all rows of ${hidden.join(', ')}, so a backup would be incomplete. Add the policy "archive" (0006_archive.sql) to each.`,
    )
  }
  const { rows: references } = await client.query<{ from: number; to: number }>(
    `select conrelid::int as "from", confrelid::int as "to" from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  )
  const ordered: typeof tables = []
  while (ordered.length < tables.length) {
    const done = new Set(ordered.map(({ oid }) => oid))
    const next = tables.filter(
      ({ oid }) =>
        !done.has(oid) &&
        references.every(({ from, to }) => from !== oid || done.has(to) || !tables.some(t => t.oid === to)),
    )
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    ordered.push(...next)
  }
  return ordered.map(({ name, columns, rowSecurity }) => ({ name, columns, rowSecurity }))
}

/** Which migrations stand in a database, by name and content. */
export async function migrationsIn(client: ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from public.migration order by name',
  )
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
