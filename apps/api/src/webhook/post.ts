import { Agent, type RequestOptions, request } from 'node:https'
import { isIP } from 'node:net'
import { getCACertificates } from 'node:tls'
import type { Post } from '@tocsin/casework/webhook/courier'
import type { Tried } from '@tocsin/casework/webhook/settle'
import type { DeliveryFault } from '@tocsin/domain/webhook/schedule'
import type { Resolve } from './look-up.ts'
import { mayReach } from './networks.ts'
import { complaintAbout, type ReceiverRules } from './receiver-rules.ts'

/** What of an answer's body is read, and thrown away, so that a receiver may finish its sentence. */
const bodyBytesMax = 64 * 1024

type Said = { status: number | null; fault: DeliveryFault | null }
/** What a receiver had said when its time was over. */
type Heard = { status: number | null }

/**
 * One try over `node:https`, which follows no redirect. The connection goes to the very address that was checked,
 * whatever the name leads to a moment later; an agent of its own knows no proxy. The global fetch is not used here:
 * it takes no agent and would go wherever the name leads.
 */
export const openPost = (rules: ReceiverRules, resolve: Resolve, timeoutMs: number): Post => {
  const agent = new Agent({ keepAlive: false, ...trusted(rules) })
  return async (address, message, stop) => {
    const at = new Date()
    const began = performance.now()
    const deadline = AbortSignal.timeout(timeoutMs)
    const signal = AbortSignal.any([stop, deadline])
    const late = new Promise<Said>((_, reject) => {
      if (signal.aborted) reject(signal.reason)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const heard: Heard = { status: null }
    const said = await Promise.race([
      say({ address, rules, resolve, agent, signal, heard }, message),
      late,
    ]).catch((error): Said => {
      if (stop.aborted) throw error
      return { ...heard, fault: deadline.aborted ? 'timeout' : faultOf(error) }
    })
    return { at, tookMs: Math.round(performance.now() - began), ...said } satisfies Tried
  }
}

const trusted = ({ authorities }: ReceiverRules): { ca?: string[] } =>
  authorities === null ? {} : { ca: [...getCACertificates('default'), authorities] }

type Saying = {
  address: string
  rules: ReceiverRules
  resolve: Resolve
  agent: Agent
  signal: AbortSignal
  heard: Heard
}

const nowhere: Said = { status: null, fault: 'address' }

const say = async (
  { address, rules, resolve, agent, signal, heard }: Saying,
  { headers, body }: Parameters<Post>[1],
): Promise<Said> => {
  // Asked again at every try: the deployment's rules may have become narrower since.
  if (complaintAbout(address, rules) !== null) return nowhere
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  // One address that may not be reached is enough: nobody who means well publishes such a pair.
  const [first] = addresses
  if (!first || !addresses.every(one => mayReach(one, rules))) return nowhere
  const bytes = Buffer.from(body)
  return exchange(
    {
      host: first,
      family: isIP(first),
      port: url.port === '' ? 443 : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      // No name is looked up any more. The certificate has to be of the name that was written.
      ...(isIP(host) ? {} : { servername: host.replace(/\.$/, '') }),
      setHost: false,
      headers: { ...headers, host: url.host, 'content-length': bytes.length },
      agent,
      signal,
    },
    bytes,
    heard,
  )
}

const exchange = (options: RequestOptions, bytes: Buffer, heard: Heard): Promise<Said> =>
  new Promise((resolve, reject) => {
    const sent = request(options, answer => {
      const status = answer.statusCode ?? 0
      heard.status = status
      const done = () => {
        sent.destroy()
        resolve({ status, fault: faultOfStatus(status) })
      }
      let read = 0
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > bodyBytesMax) done()
      })
      answer.on('end', done)
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(bytes)
  })

const faultOfStatus = (status: number): DeliveryFault | null =>
  status >= 200 && status < 300
    ? null
    : status === 410
      ? 'gone'
      : status >= 300 && status < 400
        ? 'redirected'
        : 'status'

const certificate = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|ERR_SSL|EPROTO)/

const faultOf = (error: unknown): DeliveryFault => {
  const { code = '' } = error as { code?: string }
  if (certificate.test(code)) return 'certificate'
  return code.startsWith('HPE_') ? 'not_http' : 'connection'
}
