import { Client } from 'pg'
import { until } from './moment.ts'
import type { Acknowledged, Reporters } from './reporters.ts'

type Tally = {
  acknowledged: number
  /** Of those, how many are there whole: report, events, receipt's digest, both views, and a numbered hint for both. */
  found: number
  /** Keys under which more than one report is stored. */
  doubled: number
  /** Reports that are stored and that nobody was told of. */
  unacknowledged: number
  /** Whether ledger and streams are dense. */
  gaps: string[]
}

/** Counted by what is stored, from the owner of the whole server, not by asking the program. */
export const tally = async (superuserUrl: string, { acknowledged, sent }: Reporters): Promise<Tally> => {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  const ask = async <Row>(sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows as Row[]
  try {
    const [counted] = await ask<{ n: number }>('select count(*)::int as n from event where idx is null')
    if (counted!.n > 0)
      await until(
        'every event has its number',
        async () => (await ask('select from event where idx is null limit 1')).length === 0,
      )
    const whole = await ask<{ id: string; leaf_hash: string }>(wholeSql)
    const there = new Map(whole.map(({ id, leaf_hash }) => [id, leaf_hash]))
    const titles = await ask<{ title: string; n: number }>(titlesSql)
    const keys = new Map(titles.map(({ title, n }) => [title.split(' ').at(-1)!, n]))
    const known = new Set(acknowledged.map(({ name }) => name))
    return {
      acknowledged: acknowledged.length,
      found: acknowledged.filter((one: Acknowledged) => there.get(one.report) === one.leafHash).length,
      doubled: [...sent].filter(key => (keys.get(key) ?? 0) > 1).length,
      unacknowledged: [...keys.keys()].filter(key => !known.has(key)).length,
      gaps: (await ask<{ gap: string }>(gapsSql)).map(({ gap }) => gap),
    }
  } finally {
    await client.end()
  }
}

const wholeSql = `
  select r.id, encode(filed.leaf_hash, 'hex') as leaf_hash
    from report r
    join event filed on filed.stream_kind = 'report' and filed.stream_id = r.id and filed.n = 1 and filed.idx is not null
    join report_incident link on link.report = r.id
    join incident i on i.id = link.incident
    join event opened on opened.stream_kind = 'incident' and opened.stream_id = i.id and opened.n = 1
    join report_view own on own.report = r.id and own.viewer = r.organisation
   where exists (select from incident_view v where v.incident = i.id)
     and exists (select from viewer_event h where h.viewer = r.organisation and h.subject = r.id and h.m is not null)
     and exists (select from viewer_event h where h.viewer <> r.organisation and h.subject = i.id and h.m is not null)`

const titlesSql = `
  select convert_from(f.value, 'utf8') as title, count(*)::int as n
    from event_field f join event e on e.id = f.event
   where e.verb = 'report.filed' and f.field = 'title' group by 1`

const gapsSql = `
  select 'ledger' as gap where (select count(*) <> coalesce(max(idx) + 1, 0) or min(idx) <> 0 from event)
  union all select 'head' where (select size from head) <> (select count(*) from event)
  union all
  select 'stream of ' || viewer from viewer_event group by viewer
  having count(*) <> count(m) or count(*) <> max(m) or min(m) <> 1
  union all
  select 'head of ' || h.viewer from viewer_head h
   where h.m <> (select max(m) from viewer_event e where e.viewer = h.viewer)`
