import type { DeliveryRow } from '@tocsin/db/webhook-rows'
import type { Selectable } from 'kysely'

/** The type of a message that a person asked for, to see whether it arrives. */
export const testType = 'webhook.test'

/** What is sent: ids and a number. What happened is read afterwards, under the reader's own sight. */
export const bodyOf = ({
  type,
  at,
  subject,
  m,
}: Pick<Selectable<DeliveryRow>, 'type' | 'at' | 'subject' | 'm'>): string =>
  JSON.stringify({ type, timestamp: at, data: { id: subject, m } })

/** As it travels in `webhook-id`: the same at every try. */
export const messageId = (delivery: string): string => `msg_${delivery.replaceAll('-', '')}`
