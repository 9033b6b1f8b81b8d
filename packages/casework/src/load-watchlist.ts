import type { Tables } from '@tocsin/db/schema'
import type { ListedSubstance } from '@tocsin/domain/report/recognition'
import { compile } from '@tocsin/screening/compile'
import type { CompiledEdition } from '@tocsin/screening/compiled'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** The watchlist in force, compiled, with what the product says of each substance. */
export type Watchlist = {
  id: string
  name: string
  compiled: CompiledEdition
  substances: ReadonlyMap<string, ListedSubstance>
}

/** The newest edition, read once at the start and compiled. It is public knowledge: any role of ours may read it. */
export const loadWatchlist = async (db: Kysely<Tables>): Promise<Watchlist> =>
  db.connection().execute(async connection => {
    await sql.raw('begin read only; set local role tocsin_reader').execute(connection)
    const edition = await connection
      .selectFrom('edition')
      .selectAll()
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const substances = await connection
      .selectFrom('substance')
      .selectAll()
      .where('edition', '=', edition.id)
      .execute()
    const terms = await connection
      .selectFrom('term')
      .selectAll()
      .where('edition', '=', edition.id)
      .orderBy('id')
      .execute()
    const statuses = await connection
      .selectFrom('control_status')
      .selectAll()
      .where('edition', '=', edition.id)
      .execute()
    await sql.raw('commit').execute(connection)
    const listed = new Map<string, ListedSubstance>(
      substances.map(({ id, name, category, legit_use, control, notes }) => [
        id,
        { id, name, category, legitUse: legit_use, control, notes: notes ?? '', status: [] },
      ]),
    )
    for (const s of statuses) {
      listed.get(s.substance)?.status.push({
        jurisdiction: s.jurisdiction,
        instrument: s.instrument,
        schedule: s.schedule,
        adoptedOn: s.adopted_on,
        inForceFrom: s.in_force_from,
        precision: s.precision,
        source: s.source,
      })
    }
    const name = `${edition.name}, edition ${edition.number}`
    const compiled = compile({
      name,
      date: edition.published_on,
      substances: substances.map(({ id, name, category, control, legit_use, cas, smiles, inchikey }) => ({
        id,
        name,
        category,
        control,
        legitUse: legit_use,
        cas,
        ...(smiles !== null && { smiles }),
        ...(inchikey !== null && { inchikey }),
      })),
      terms: terms.map(({ id, substance, term, kind, language, ambiguous, options }) => ({
        id,
        substanceId: substance,
        term,
        kind,
        language,
        ambiguous,
        options,
      })),
    })
    return { id: edition.id, name, compiled, substances: listed }
  })
