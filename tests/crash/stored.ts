import type { Stored } from './check-history.ts'
import type { Step } from './history.ts'
import type { Onlooker } from './onlooker.ts'

const stepOf: Record<string, Step> = {
  'incident.acknowledged': 'acknowledged',
  'incident.shared': 'shared',
  'incident.recalled': 'recalled',
}

/** What a checker of histories compares with, read by a superuser after the last event has its number. */
export const readStored = async ({ ask }: Onlooker, recipient: string): Promise<Stored> => {
  const events = await ask<{ verb: string; stream: string; report: string | null; idx: number }>(`
    select e.verb, e.stream_id as stream, e.idx::int as idx,
           case when e.verb = 'report.filed' then e.stream_id
                when e.verb = 'incident.opened' then link.report end as report
      from event e left join report_incident link on link.incident = e.stream_id`)
  const titles = await ask<{ key: string; report: string }>(`
    select regexp_replace(convert_from(f.value, 'utf8'), '^.* ', '') as key, e.stream_id as report
      from event_field f join event e on e.id = f.event where e.verb = 'report.filed' and f.field = 'title'`)
  const places = Map.groupBy(
    events.flatMap(({ verb, stream, report, idx }) => {
      const step = stepOf[verb]
      const name = report ?? (step && `${stream}/${step}`)
      return name ? [{ name, idx }] : []
    }),
    ({ name }) => name,
  )
  return {
    reports: new Map(
      [...Map.groupBy(titles, ({ key }) => key)].map(([key, own]) => [key, own.map(({ report }) => report)]),
    ),
    places: new Map([...places].map(([name, own]) => [name, own.map(({ idx }) => idx)])),
    stream: await ask('select m::int as m, subject, what from viewer_event where viewer = $1 order by m', [
      recipient,
    ]),
  }
}
