import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { DatabaseRefused } from '../refused.ts'
import { type EditionFiles, editionDigest, readEditionFiles, watchlistFolder } from './edition-files.ts'

export type Imported = { number: number; outcome: 'imported' | 'unchanged'; recalledLeftOut: number }

/**
 * Imports the edition in a folder, in one transaction, as the owner. The same files again change nothing;
 * other files under a number that was already published are refused, because past screenings name it.
 */
export async function importEdition(ownerUrl: string, folder = watchlistFolder): Promise<Imported> {
  const digest = await editionDigest(folder)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      `begin; set local search_path = public; select pg_advisory_xact_lock(hashtext('tocsin.watchlist'))`,
    )
    const same = await client.query<{ number: number; left_out: number }>(
      'select number, recalled_left_out as left_out from edition where digest = $1',
      [digest],
    )
    const known = same.rows[0]
    if (known) return { number: known.number, outcome: 'unchanged', recalledLeftOut: known.left_out }

    const files = await readEditionFiles(folder)
    const taken = await client.query('select from edition where number = $1', [files.number])
    if (taken.rowCount! > 0) throw changed(files.number)
    await write(client, files)
    await client.query('commit')
    return { number: files.number, outcome: 'imported', recalledLeftOut: files.recalledLeftOut }
  } finally {
    await client.end()
  }
}

async function write(client: Client, files: EditionFiles): Promise<void> {
  const id = randomUUID()
  await client.query(
    'insert into edition (id, number, name, published_on, digest, recalled_left_out) values ($1, $2, $3, $4, $5, $6)',
    [id, files.number, files.name, files.publishedOn, files.digest, files.recalledLeftOut],
  )
  // One statement a table: 21,000 terms in 0.2 s, keys and references checked.
  for (const [table, rows] of [
    ['substance', files.substances],
    ['term', files.terms],
    ['control_status', files.statuses],
  ] as const) {
    const columns = Object.keys(rows[0] ?? {}).join(', ')
    if (columns === '') continue
    await client.query(
      `insert into ${table} (edition, ${columns}) select $1, ${columns} from json_populate_recordset(null::${table}, $2)`,
      [id, JSON.stringify(rows)],
    )
  }
}

function changed(number: number): DatabaseRefused {
  return new DatabaseRefused(
    'watchlist.edition-published',
    `Edition ${number} was already published with other content. Give the changed files the next number in edition.json.`,
  )
}
