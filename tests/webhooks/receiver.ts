import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { certificateFor } from './certificate.ts'

export type Heard = { headers: IncomingHttpHeaders; body: string; at: number }
export type Answering = (heard: Heard, answer: ServerResponse, nth: number) => void

export type Receiver = {
  address: string
  port: number
  cert: string
  heard: Heard[]
  /** Changes what it answers from the next message on. */
  answer: (how: Answering | number) => void
  close: () => Promise<void>
}

const saying =
  (status: number): Answering =>
  (_, answer) =>
    answer.writeHead(status).end('thank you')

/** A company's receiver, over real TLS on this machine. */
export const openReceiver = async (
  first: Answering | number = 200,
  certificate = certificateFor(['127.0.0.1', 'receiver.example']),
): Promise<Receiver> => {
  let how = first
  const heard: Heard[] = []
  const server = createServer(certificate, (asked: IncomingMessage, answer) => {
    const chunks: Buffer[] = []
    asked.on('data', chunk => chunks.push(chunk))
    asked.on('error', () => undefined)
    answer.on('error', () => undefined)
    asked.on('end', () => {
      const one = { headers: asked.headers, body: Buffer.concat(chunks).toString(), at: Date.now() }
      heard.push(one)
      const answering = typeof how === 'number' ? saying(how) : how
      answering(one, answer, heard.length)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `https://127.0.0.1:${port}/hook`,
    port,
    cert: certificate.cert,
    heard,
    answer: next => {
      how = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** With the library that receivers use; throws where the message is not what was signed. */
export const verified = (secret: string, { headers, body }: Heard): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>)

export const messageOf = ({
  body,
}: Heard): { type: string; timestamp: string; data: { id: string; m: number } } => JSON.parse(body)
