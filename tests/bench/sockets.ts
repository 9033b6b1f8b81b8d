import { connect, type Socket } from 'node:net'
import { now } from './figure.ts'

/*
 * A process that holds live streams and notes when each hint reaches it. Plain sockets, because its own work
 * must not slow what it measures: a chunk costs it one search.
 */

export type Opening = { port: number; host: string; path: string; cookies: string[]; from: string }
export type Told = { open: Opening } | { expect: number } | { close: true }
/** `arrivals[socket * acts + act]`, on the clock of `now`. */
export type Said = { opened: number } | { arrivals: Float64Array } | { closed: true }

const marker = 'event: hint'
let sockets: Socket[] = []
let acts = 0
let waiting = 0
let arrivals = new Float64Array()
let counts = new Uint32Array()

const say = (said: Said): void => void process.send!(said)

const arrived = (socket: number, chunk: Buffer): void => {
  const at = now()
  for (let from = chunk.indexOf(marker); from !== -1; from = chunk.indexOf(marker, from + 1)) {
    const act = counts[socket]!++
    if (act >= acts) throw new Error('a hint that nobody expected')
    arrivals[socket * acts + act] = at
    waiting -= 1
  }
  if (waiting === 0 && acts > 0) {
    say({ arrivals })
    acts = 0
  }
}

const openOne = ({ port, host, path, from }: Opening, cookie: string, index: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true })
    let open = false
    socket.on('connect', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: ${host}\r\naccept: text/event-stream\r\ncookie: ${cookie}\r\n\r\n`,
      ),
    )
    socket.on('data', chunk => {
      if (open) return arrived(index, chunk)
      if (!chunk.includes('200 OK')) return reject(new Error(`not opened: ${chunk.toString().slice(0, 400)}`))
      open = true
      resolve(socket)
    })
    socket.on('error', reject)
    socket.on('close', () => {
      if (sockets.includes(socket)) throw new Error('a stream was closed under way')
    })
  })

/** Twenty at a time, as browsers come: not all at once. */
const open = async (opening: Opening): Promise<void> => {
  const opened: Socket[] = []
  for (let at = 0; at < opening.cookies.length; at += 20) {
    const batch = opening.cookies.slice(at, at + 20)
    opened.push(...(await Promise.all(batch.map((cookie, i) => openOne(opening, cookie, at + i)))))
  }
  sockets = opened
  say({ opened: sockets.length })
}

process.on('disconnect', () => process.exit())
process.on('message', async (told: Told) => {
  if ('open' in told) await open(told.open)
  else if ('expect' in told) {
    acts = told.expect
    waiting = acts * sockets.length
    arrivals = new Float64Array(waiting)
    counts = new Uint32Array(sockets.length)
  } else {
    const closing = sockets
    sockets = []
    for (const socket of closing) socket.destroy()
    say({ closed: true })
  }
})
