import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { networkOf } from '@tocsin/api/webhook/networks'
import { openReceivers } from '@tocsin/api/webhook/receivers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { certificateFor } from './certificate.ts'
import { type Answering, openReceiver } from './receiver.ts'

const message = { headers: { 'webhook-id': 'msg_1' }, body: '{}' }
const never = new AbortController().signal
const mb = 1024 * 1024

/** One try, with the time of earnest: ten seconds in all. */
const tryAt = async (
  answering: Answering,
  {
    certificate = certificateFor(['127.0.0.1']),
    trusted = true,
  }: { certificate?: ReturnType<typeof certificateFor>; trusted?: boolean } = {},
) => {
  const receiver = await openReceiver(answering, certificate)
  onTestFinished(receiver.close)
  const { post } = openReceivers({
    allowed: [networkOf('127.0.0.1/32')!],
    refused: [],
    ports: [receiver.port],
    authorities: trusted ? receiver.cert : null,
  })
  const began = performance.now()
  const tried = await post(receiver.address, message, never)
  return { ...tried, whole: performance.now() - began, receiver }
}

describe('a receiver that means ill', { timeout: 20_000 }, () => {
  it('that sends 10 GB is cut off after 64 KiB, and costs no memory', async () => {
    let sent = 0
    const chunk = Buffer.alloc(mb, 'x')
    const before = process.memoryUsage().rss
    const { status, whole } = await tryAt((_, answer) => {
      answer.writeHead(200, { 'content-length': 10 * 1024 * mb })
      const more = () => {
        while (!answer.destroyed) {
          sent += chunk.length
          if (!answer.write(chunk)) break
        }
      }
      answer.on('drain', more)
      more()
    })
    expect(status).toBe(200)
    expect(whole).toBeLessThan(10_000)
    expect(sent).toBeLessThan(64 * mb)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * mb)
  })

  it('that sends a byte a second is left after ten seconds', async () => {
    const { fault, whole } = await tryAt((_, answer) => {
      answer.writeHead(200)
      const timer = setInterval(() => answer.write('x'), 1_000)
      answer.on('close', () => clearInterval(timer))
    })
    expect(fault).toBe('timeout')
    expect(whole).toBeGreaterThan(9_500)
    expect(whole).toBeLessThan(15_000)
  })

  it('that takes the message and says nothing is left after ten seconds', async () => {
    const { status, fault, whole } = await tryAt(() => undefined)
    expect([status, fault]).toEqual([null, 'timeout'])
    expect(whole).toBeLessThan(15_000)
  })

  it('that takes the connection and never says hello is left after ten seconds', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as AddressInfo
    const { post } = openReceivers({
      allowed: [networkOf('127.0.0.1/32')!],
      refused: [],
      ports: [port],
      authorities: null,
    })
    const { fault, tookMs } = await post(`https://127.0.0.1:${port}/`, message, never)
    expect(fault).toBe('timeout')
    expect(tookMs).toBeLessThan(15_000)
  })

  it('whose name server says nothing is left after ten seconds', async () => {
    const { post } = openReceivers(undefined, { resolve: () => new Promise(() => undefined) })
    const { fault, tookMs } = await post('https://hooks.example/', message, never)
    expect(fault).toBe('timeout')
    expect(tookMs).toBeLessThan(15_000)
  })

  it('whose certificate nobody vouches for, is of another name, or has run out, is told nothing', async () => {
    for (const badly of [
      { trusted: false },
      { certificate: certificateFor(['other.example']) },
      { certificate: certificateFor(['127.0.0.1'], -0.5) },
    ]) {
      const { status, fault, receiver } = await tryAt((_, answer) => answer.end(), badly)
      expect([status, fault, receiver.heard.length]).toEqual([null, 'certificate', 0])
    }
  })

  it('that sends one from address to address is not followed', async () => {
    const { status, fault, receiver } = await tryAt((_, answer) =>
      answer.writeHead(302, { location: '/hook' }).end(),
    )
    expect([status, fault, receiver.heard.length]).toEqual([302, 'redirected', 1])
  })

  it('that speaks no HTTP, breaks off, or changes protocol, is a failure with a reason', async () => {
    const raw = (text: string) => tryAt((_, answer) => answer.socket!.end(text))
    expect((await raw('SSH-2.0-OpenSSH\r\n\r\n')).fault).toBe('not_http')
    expect((await raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`)).fault).toBe('not_http')
    expect((await raw('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')).fault).toBe('connection')
    expect((await raw('')).fault).toBe('connection')
    expect((await raw('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')).fault).not.toBe(
      null,
    )
  })

  it('is let go at once when the server stops, and the try counts for nothing', async () => {
    const receiver = await openReceiver(() => undefined)
    onTestFinished(receiver.close)
    const { post } = openReceivers({
      allowed: [networkOf('127.0.0.1/32')!],
      refused: [],
      ports: [receiver.port],
      authorities: receiver.cert,
    })
    const stopping = new AbortController()
    const trying = post(receiver.address, message, stopping.signal)
    setTimeout(() => stopping.abort(), 200)
    await expect(trying).rejects.toThrow(/abort/i)
  })
})
