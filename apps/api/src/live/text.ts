import type { Delivery, Hint } from '@tocsin/casework/feed'
import type { LiveEnvelope, LiveEvent } from './envelope.ts'

/** One event as it stands on the wire. Only what has a place in the stream has an id to resume from. */
export const eventText = <E extends LiveEvent>(event: E, data: LiveEnvelope<E>): string =>
  `event: ${event}\n${'m' in data ? `id: ${data.m}\n` : ''}data: ${JSON.stringify(data)}\n\n`

const written = new WeakMap<Hint, string>()

/** The feed hands the same hint to every listener of an organisation: it is put into words once. */
const hintText = (hint: Hint): string => {
  const known = written.get(hint)
  if (known) return known
  const text =
    hint.what === 'withdrawn'
      ? eventText('withdrawn', { ...hint, what: 'withdrawn' })
      : eventText('hint', { ...hint, what: 'changed' })
  written.set(hint, text)
  return text
}

export const deliveryText = (delivery: Delivery): string => {
  if ('cursor' in delivery) return eventText('cursor', { m: delivery.cursor })
  if ('reset' in delivery) return eventText('reset', { m: delivery.reset })
  return delivery.hints.map(hintText).join('')
}
