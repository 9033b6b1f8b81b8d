import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import { sql } from 'kysely'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'

export type SimilarRow = { id: string; reference: string; title: string; state: ReportState; filedAt: string }

/** How far back one looks, and how many are shown. */
const lookedAt = 2_000
const shown = 5

/** The company's own reports of the same title or the same substances, never anybody else's. */
export const similarSignals = (house: House, actor: Actor, id: string): Promise<SimilarRow[]> =>
  asReader(house.db, actor, async tx => {
    const { rows: known } = await sql`select from report_view where report = ${id}`.execute(tx)
    if (known.length === 0) throw refuse('not_found')
    const { rows } = await sql<SimilarRow>`
      with this as (
        select lower(btrim(body ->> 'title')) as title,
               jsonb_path_query_array(body, '$.revisions[last].recognition.substances[*].id') as substances
          from report_view where report = ${id}
      ), recent as (
        select report, reference, state, filed_at, lower(btrim(body ->> 'title')) as folded, body ->> 'title' as title,
               jsonb_path_query_array(body, '$.revisions[last].recognition.substances[*].id') as substances
          from report_view order by filed_at desc, report desc limit ${sql.lit(lookedAt)}
      )
      select recent.report as id, recent.reference, recent.title, recent.state, recent.filed_at as "filedAt"
        from recent, this
       where recent.report <> ${id} and recent.state <> 'lapsed' and (recent.folded = this.title
         or (this.substances <> '[]' and recent.substances @> this.substances))
       order by (recent.folded = this.title) desc, recent.filed_at desc limit ${sql.lit(shown)}`.execute(tx)
    return rows
  })
