/** Keys of what was pressed and never answered: pressed again it is the same press, and the server does it once. */
const unanswered = new Map<string, string>()

/** The revision that was read may be another one by now, from the very act that is repeated. */
const asked = (to: RequestInfo | URL, body: unknown): string => {
  const { version: _, ...press } = JSON.parse(String(body ?? '{}'))
  return `${to} ${JSON.stringify(press)}`
}

/**
 * Sends one press of a person's under a key of its own, or under the one that it was sent with before, where no answer
 * came: none at all, one that broke off in the middle, or one that leaves open whether it was done.
 */
export const pressOnce =
  (send: typeof fetch): typeof fetch =>
  async (to, init) => {
    const press = asked(to as RequestInfo | URL, init?.body)
    const once = unanswered.get(press) ?? crypto.randomUUID()
    const headers = new Headers(init?.headers)
    headers.set('idempotency-key', once)
    try {
      const answer = await send(to, { ...init, headers })
      const body = await answer.arrayBuffer()
      if (answer.status >= 500) unanswered.set(press, once)
      else unanswered.delete(press)
      return new Response(body, answer)
    } catch (error) {
      unanswered.set(press, once)
      throw error
    }
  }
