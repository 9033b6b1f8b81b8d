/**
 * Copies of one incident in the queue of one agency, each under an id, a reference and a title of its own, the first of
 * them the most urgent. Only the rows that a queue reads: nothing of them is in the ledger.
 */
export const manyIncidents = async (
  asSuperuser: (sql: string, values?: unknown[]) => Promise<unknown[]>,
  { viewer, many, closed = 0 }: { viewer: string; many: number; closed?: number },
): Promise<void> => {
  await asSuperuser(
    `with model as (select incident, body from incident_view where viewer = $1 and not closed order by incident limit 1),
          copied as (
            insert into incident (id, n, shape, body)
            select gen_random_uuid(), i.n, i.shape, i.body || jsonb_build_object('copy', copy)
              from generate_series(1, $2::int + $3::int) copy, incident i join model on model.incident = i.id
            returning id, (body ->> 'copy')::int as copy)
     insert into incident_view (viewer, incident, rev, shape, band, due_at, closed, changed_at, body)
     select $1, copied.id, 1, v.shape, 2, to_char(now() + copied.copy * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            copied.copy > $2, v.changed_at,
            v.body || jsonb_build_object(
              'title', 'Copy ' || copied.copy, 'reference', 'T-COPY-' || lpad(copied.copy::text, 5, '0'),
              'questions', case when copied.copy % 1000 = 0
                then '[{"id": "q", "answer": null, "dueAt": "2100-01-01T00:00:00Z", "at": "2026-01-01T00:00:00Z"}]'::jsonb
                else '[]'::jsonb end,
              'substate', case when copied.copy > $2 then 'closed' else 'acknowledged' end,
              'dueAt', to_char(now() + copied.copy * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
       from copied, model join incident_view v on v.incident = model.incident and v.viewer = $1`,
    [viewer, many, closed],
  )
}
