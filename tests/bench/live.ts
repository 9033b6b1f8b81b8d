import { fork } from 'node:child_process'
import http from 'node:http'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ask } from './ask.ts'
import { openCases, takeTurns } from './cases.ts'
import type { Crowd } from './crowd.ts'
import { figure, quantile } from './figure.ts'
import { actPaced, type Measured } from './paced.ts'
import type { Server } from './server.ts'
import { said, startViewers } from './viewers.ts'

const rounds = 3

/**
 * From the answered act to the byte at the client. Every act is the lead's own, over HTTP, on one of many
 * incidents that all agencies share; each changes the stored row of each agency, so it reaches every socket.
 */
export const measureLive = async (server: Server, crowd: Crowd, acts: number): Promise<void> => {
  const cases = await openCases(server, crowd, 40)
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const bare = fork(join(import.meta.dirname, 'bare.ts'))
  const { port: barePort } = await said<{ port: number }>(bare, answer => 'port' in answer)
  const viewers = startViewers()
  const act = takeTurns(agent, server, crowd, cases)
  const bareAct = () => ask({ agent, port: barePort, path: '/act', headers: {}, body: { id: cases[0]!.id } })

  const run = async (sockets: number, round: number, ours: boolean): Promise<Measured> => {
    const from = `127.0.0.${10 + round}`
    const host = new URL(server.origin).host
    const port = ours ? server.port : barePort
    await viewers.open({ port, host, path: '/events', cookies: spread(crowd, sockets), from })
    // What came with opening (sessions, the sequencer's last batch) is over before the first act.
    await delay(1_500)
    const measured = await actPaced(viewers, ours ? act : bareAct, acts, ours ? server.pid : bare.pid!)
    await viewers.close()
    return measured
  }

  try {
    for (const sockets of [1, 100, 1_000]) {
      const ours: Measured[] = []
      const theirs: Measured[] = []
      for (let round = 0; round < rounds; round++) {
        ours.push(await run(sockets, round, true))
        theirs.push(await run(sockets, round, false))
      }
      report(sockets, acts, ours, theirs)
    }
  } finally {
    viewers.end()
    bare.kill()
    agent.destroy()
  }
}

const report = (sockets: number, acts: number, ours: Measured[], theirs: Measured[]): void => {
  const all = (measured: Measured[]) => measured.flatMap(({ latenciesMs }) => latenciesMs)
  const what = `${rounds} rounds of ${acts} acts at ${Math.min(...ours.map(one => one.perSecond)).toFixed(1)}/s, each to every socket`
  const bare = (share: number) => `bare route ${quantile(all(theirs), share).toFixed(1)}`
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const goal = sockets === 1_000 && name === 'p99' ? 'goal < 150; ' : ''
    figure(
      `live.${name}_ms.${sockets}`,
      quantile(all(ours), share),
      'ms',
      `${goal}${bare(share)}; answered act to byte, ${what}`,
    )
  }
  if (sockets < 1_000) return
  const ratio = quantile(all(ours), 0.99) / quantile(all(theirs), 0.99)
  const byRound = ours.map(
    (one, at) => quantile(one.latenciesMs, 0.99) / quantile(theirs[at]!.latenciesMs, 0.99),
  )
  const said = byRound.map(one => one.toFixed(2)).join(' ')
  figure(
    'live.ratio.1000',
    ratio,
    'x',
    `goal <= 1.5; p99 over p99 of the bare route, rounds interleaved: ${said}`,
  )
  const cpu = ours.reduce((sum, one) => sum + one.cpuUs, 0) / rounds
  const bareCpu = theirs.reduce((sum, one) => sum + one.cpuUs, 0) / rounds
  figure(
    'live.cpu_us',
    cpu,
    'us',
    `bare route ${bareCpu.toFixed(1)}; all CPU of the server process a delivery, acts and numbering included`,
  )
}

/** Round the agencies, so that as many of them as there are sockets take part. */
const spread = ({ agencies }: Crowd, sockets: number): string[] =>
  Array.from({ length: sockets }, (_, at) => {
    const { officers } = agencies[at % agencies.length]!
    return officers[Math.floor(at / agencies.length) % officers.length]!.cookie
  })
