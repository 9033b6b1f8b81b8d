import { setTimeout as delay } from 'node:timers/promises'
import { Pool } from 'pg'

/** A superuser who looks on, and ends connections. Survives a restart of the database. */
export type Onlooker = {
  ask: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>
  /** How many LISTEN connections were ended. */
  endListening: () => Promise<number>
  /** Of the application's own, at random. */
  endSomeBackends: (howMany: number) => Promise<number>
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

export const makeWeather = ({ ask }: Onlooker): Promise<unknown> => ask(badWeather)

const end = (which: string) => `select pg_terminate_backend(pid) from (
  select pid from pg_stat_activity where application_name like 'tocsin %' and ${which}) as chosen`

export const lookOn = async (superuserUrl: string): Promise<Onlooker> => {
  const pool = new Pool({ connectionString: superuserUrl, max: 4 })
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const ask: Onlooker['ask'] = async <Row>(sql: string, values: unknown[] = []) => {
    for (let tries = 0; ; tries++) {
      try {
        return (await pool.query(sql, values)).rows as Row[]
      } catch (error) {
        if (tries > 100) throw error
        await delay(200)
      }
    }
  }
  return {
    ask,
    endListening: async () => (await ask(end(`application_name = 'tocsin listen'`))).length,
    endSomeBackends: async howMany =>
      (await ask(end(`application_name = 'tocsin casework' order by random() limit ${howMany}`))).length,
    close: () => pool.end(),
  }
}
