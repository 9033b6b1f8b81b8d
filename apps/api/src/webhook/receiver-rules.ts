import { isIP } from 'node:net'
import { mayReach, type Network } from './networks.ts'

/** Which receivers there may be: the deployment's to say (`TOCSIN_WEBHOOK_*`). */
export type ReceiverRules = {
  /** Networks of the deployment's own that may be reached beside the public Internet. */
  allowed: readonly Network[]
  /** Networks that may not, whatever they are. */
  refused: readonly Network[]
  ports: readonly number[]
  /** Certificates, in PEM, that are trusted beside the usual ones. */
  authorities: string | null
}

export const publicReceivers: ReceiverRules = { allowed: [], refused: [], ports: [443], authorities: null }

/** Names that mean this machine or a network's inside, wherever they lead. */
const insideNames = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain)$/

/**
 * What can be seen of an address without asking anybody: a name is looked up only when something is sent, because
 * it may lead elsewhere by then, and because the answer would tell about names inside. `URL` brings every other
 * spelling of an address (decimal, octal, hexadecimal, short, full-width) to the usual one first.
 */
export const complaintAbout = (text: string, rules: ReceiverRules): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:') return 'webhook_https'
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'webhook_plain'
  if (!rules.ports.includes(url.port === '' ? 443 : Number(url.port))) return 'webhook_port'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return mayReach(host, rules) ? null : 'webhook_inside'
  const name = host.replace(/\.$/, '')
  const inside = insideNames.test(name) || !name.includes('.')
  return inside && rules.allowed.length === 0 ? 'webhook_inside' : null
}
