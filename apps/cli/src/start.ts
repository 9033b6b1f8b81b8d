import { join } from 'node:path'
import { readConfig } from '@tocsin/api/config'
import { personAddress } from '@tocsin/api/request/origin'
import { type Started, start } from '@tocsin/api/start'
import type { ReadOnly } from '@tocsin/casework/look-back'
import { giveBackStartMemory } from './give-back.ts'

/** `tocsin start`: everything on one port, until Ctrl-C or SIGTERM. */
export async function run(args: readonly string[]): Promise<void> {
  const began = performance.now()
  // A sentence that finds no room (a full disk, a terminal gone) is dropped: the server goes on.
  for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined)
  const config = readConfig(args)
  const started = await start(config)
  stopWhenTold(started)
  giveBackStartMemory()
  console.log(screen(started, config.dataFolder, (performance.now() - began) / 1000))
}

/** npm and a terminal both pass Ctrl-C on: what comes this soon is the same one. */
const sameSignalMs = 1_000

/** The first signal ends it in order, a later one at once. */
function stopWhenTold({ stop }: Started): void {
  let toldAt: number | null = null
  const told = (): void => {
    if (toldAt !== null) {
      if (Date.now() - toldAt > sameSignalMs) process.exit(1)
      return
    }
    toldAt = Date.now()
    console.error('Stopping: what is under way is answered first.')
    stop().then(
      () => process.exit(0),
      error => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, told)
}

const line = (name: string, says: string): string => `  ${name.padEnd(11)} ${says}`

function screen(started: Started, dataFolder: string, seconds: number): string {
  const { origin, databaseFolder, edition, migrations, people, portalBuilt } = started
  const database = databaseFolder ? 'the PostgreSQL that came along' : 'the PostgreSQL of DATABASE_URL'
  const folders =
    databaseFolder && databaseFolder !== dataFolder ? `${dataFolder} and ${databaseFolder}` : dataFolder
  return [
    '',
    'Tocsin is running.',
    '',
    line('Started', `${database}, the API and the portal, in ${seconds.toFixed(1)} s`),
    ...(migrations > 0 ? [line('Database', `${migrations} migrations applied`)] : []),
    ...(edition === null ? [] : [line('Watchlist', `edition ${edition}`)]),
    line('Data', `${folders} (database, evidence, keys: they belong together)`),
    line('Address', origin),
    ...(started.readOnly ? ['', readOnlySentence(started.readOnly, dataFolder)] : []),
    ...(portalBuilt ? [] : [line('', 'the portal is not built yet: npm run build')]),
    ...(people
      ? [
          '',
          'A demo world: invented people, each at an address of their own. One click and you are',
          ...whoLives(people, origin),
        ]
      : []),
    '',
    line('Stop', 'Ctrl-C. Everything is kept for the next start.'),
    '',
  ].join('\n')
}

const readOnlySentence = ({ because, published, here }: ReadOnly, dataFolder: string): string =>
  because === 'older'
    ? `READ ONLY: ${published} events were published and this database holds ${here}. Nothing can be changed here. ` +
      `Restore a later backup; or, to go on from here and contradict what was published, move ${join(dataFolder, 'published.json')} away.`
    : `READ ONLY: another event stands at place ${published} than the one that was published. This database belongs to ` +
      `another installation; to take it all the same, move ${join(dataFolder, 'published.json')} away.`

function whoLives(people: NonNullable<Started['people']>, origin: string): string[] {
  const addresses = people.map(({ person }) => personAddress(origin, person))
  const width = Math.max(...addresses.map(({ length }) => length))
  return people.map(
    ({ name, organisation }, at) => `  ${addresses[at]!.padEnd(width)}  ${name}, ${organisation}`,
  )
}
