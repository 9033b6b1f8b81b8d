import type { Post } from '@tocsin/casework/webhook/courier'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import type { Endpoint } from '@tocsin/domain/webhook/endpoint'
import { lookUp, type Resolve } from './look-up.ts'
import { openPost } from './post.ts'
import { complaintAbout, publicReceivers, type ReceiverRules } from './receiver-rules.ts'

export type Receivers = {
  /** The address as it will be used, or a refusal that says what is wrong with it. */
  checked: <E extends Endpoint>(endpoint: E) => E
  post: Post
}

export const openReceivers = (
  rules: ReceiverRules = publicReceivers,
  { resolve = lookUp, timeoutMs = 10_000 }: { resolve?: Resolve; timeoutMs?: number } = {},
): Receivers => ({
  checked: endpoint => {
    const rule = complaintAbout(endpoint.address, rules)
    if (rule) throw refuse('invalid', {}, [complain(['address'], rule)])
    return { ...endpoint, address: new URL(endpoint.address).href, kinds: [...new Set(endpoint.kinds)] }
  },
  post: openPost(rules, resolve, timeoutMs),
})
