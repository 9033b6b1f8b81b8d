import { Client } from 'pg'

/** A superuser who looks on, and makes the weather. */
export type Weather = {
  ask: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>
  /** How many LISTEN connections were ended. */
  endListening: () => Promise<number>
  close: () => Promise<void>
}

/**
 * One filing in twenty is rolled back and one in twenty is slow, each after its events have taken their place
 * in the sequence of the table and before it commits: what loses events to a cursor on that sequence.
 */
const badWeather = `
  create function bad_weather() returns trigger language plpgsql as $$
  declare chance float8 := random();
  begin
    if chance < 0.05 then raise exception 'rolled back by the weather' using errcode = '40001'; end if;
    if chance < 0.10 then perform pg_sleep(0.05 + 0.35 * random()); end if;
    return new;
  end $$;
  create trigger bad_weather before insert on report for each row execute function bad_weather();`

export const makeWeather = async (superuserUrl: string): Promise<Weather> => {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query(badWeather)
  const ask: Weather['ask'] = async <Row>(sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows as Row[]
  return {
    ask,
    endListening: async () =>
      (
        await ask(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tocsin listen'`,
        )
      ).length,
    close: () => client.end(),
  }
}
