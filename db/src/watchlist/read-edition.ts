import type { Kysely } from 'kysely'
import type { EditionRow, SubstanceRow, TermRow, WatchlistTables } from './rows.ts'

type StoredEdition = {
  id: string
  number: number
  name: string
  publishedOn: string
  substances: SubstanceRow[]
  terms: TermRow[]
}

/** An edition from the database, by id or else the newest; called inside a door as reader, actor or auditor. */
export async function readEdition(
  tx: Kysely<WatchlistTables>,
  id?: string,
): Promise<StoredEdition | undefined> {
  const edition: EditionRow | undefined = await tx
    .selectFrom('edition')
    .selectAll()
    .$if(id !== undefined, query => query.where('id', '=', id!))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!edition) return undefined
  const substances = await tx
    .selectFrom('substance')
    .selectAll()
    .where('edition', '=', edition.id)
    .orderBy('id')
    .execute()
  const terms = await tx
    .selectFrom('term')
    .selectAll()
    .where('edition', '=', edition.id)
    .orderBy('id')
    .execute()
  return {
    id: edition.id,
    number: edition.number,
    name: edition.name,
    publishedOn: edition.published_on,
    substances,
    terms,
  }
}
