import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import type { ReportView } from '@tocsin/domain/report/view'
import { sql } from 'kysely'
import { asReader, type Reader } from '../door.ts'
import type { House } from '../house.ts'
import { sameWordsAs } from '../screening/likeness.ts'
import { type Alike, alike, kindOf, printsOf, type ToCompare } from './prints.ts'

type SimilarReport = {
  report: string
  reference: string
  title: string
  state: ReportState
  filedAt: string
  because: Alike[]
}

const newestOfEach = 50
const shows = 5
/** Of so many, those with most in common, the words themselves are compared. */
const compares = 20

/**
 * What this organisation reported before that may be the same. Its own stored prints and rows are asked, and no
 * others: whether anybody else reported it changes neither the answer nor the time that it takes.
 */
export const similarReports = async (
  house: House,
  actor: Actor,
  given: ToCompare,
): Promise<SimilarReport[]> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const prints = printsOf(house.keyring, actor.organisation.id, given)
  if (prints.length === 0) return []
  return asReader(house.db, actor, tx => withPrints(tx, actor.organisation.id, { prints, text: given.text }))
}

/** The same of one that was reported already, by the prints it was stored with; it is not like itself. */
export const similarTo = (house: House, actor: Actor, report: string): Promise<SimilarReport[]> =>
  asReader(house.db, actor, async tx => {
    const own = actor.organisation.id
    const known = await tx
      .selectFrom('report_view')
      .select('body')
      .where('report', '=', report)
      .executeTakeFirst()
    if (!known) throw refuse('not_found')
    const rows = await tx
      .selectFrom('report_likeness')
      .select(sql<string>`print::text`.as('print'))
      .where('organisation', '=', own)
      .where('report', '=', report)
      .execute()
    const prints = rows.map(({ print }) => print)
    return prints.length === 0 ? [] : withPrints(tx, own, { prints, text: textOf(known.body) }, report)
  })

const textOf = ({ revisions }: ReportView): string => revisions[0]?.text ?? ''

const withPrints = async (
  tx: Reader,
  organisation: string,
  { prints, text }: { prints: readonly string[]; text: string },
  except: string | null = null,
): Promise<SimilarReport[]> => {
  const { rows } = await sql<{ report: string; prints: string[]; body: ReportView }>`
    select view.report, found.prints, view.body
      from (select report, array_agg(print) as prints
              from unnest(${prints}::bigint[]) as asked (mine),
                   lateral (select report, print from report_likeness
                             where organisation = ${organisation} and report is distinct from ${except}::uuid and print = asked.mine
                             order by at desc limit ${newestOfEach}) as newest
             group by report) as found
      join report_view as view on view.report = found.report and view.viewer = ${organisation}
     order by view.filed_at desc`.execute(tx)
  const bandsIn = (equal: readonly string[]) => equal.filter(print => kindOf(print) === 'words').length
  const compared = rows
    .map(({ report, prints: equal, body }) => ({ report, bands: bandsIn(equal), words: textOf(body) }))
    .filter(({ bands }) => bands > 0)
    .sort((one, other) => other.bands - one.bands)
    .slice(0, compares)
  const isSame = sameWordsAs(text)
  const same = new Set(compared.filter(({ words }) => isSame(words)).map(({ report }) => report))
  return rows
    .map(({ report, prints: equal, body }) => {
      const kinds = new Set(equal.map(kindOf))
      if (!same.has(report)) kinds.delete('words')
      const because = alike.filter(kind => kinds.has(kind))
      const { reference, title, state, filedAt } = body
      return { report, reference, title, state, filedAt, because }
    })
    .filter(({ because }) => because.length > 0)
    .slice(0, shows)
}
