import type { WebhookRow } from '@tocsin/db/webhook-rows'
import type { Selectable } from 'kysely'
import { asSweeper } from '../door.ts'
import type { House } from '../house.ts'

type Sealed = Pick<Selectable<WebhookRow>, 'id' | 'address' | 'sealed_address' | 'address_key_id'>

/** Bound to its webhook, and told apart from its secret: neither ciphertext can stand in the other's place. */
const about = (webhook: string): string => `${webhook}/address`

export const sealedAddress = ({ keyring }: House, webhook: string, address: string) => {
  const { ct, keyId } = keyring.encrypt(Buffer.from(address), about(webhook))
  return { address: null, sealed_address: ct, address_key_id: keyId }
}

export const openedAddress = (
  { keyring }: House,
  { id, address, sealed_address, address_key_id }: Sealed,
): string =>
  sealed_address && address_key_id
    ? keyring.decrypt({ ct: sealed_address, keyId: address_key_id }, about(id)).toString()
    : address!

/** What an older version wrote in the clear. */
export const sealAddresses = (house: House): Promise<number> =>
  asSweeper(house.db, async tx => {
    const open = await tx
      .selectFrom('webhook')
      .select(['id', 'address'])
      .where('address', 'is not', null)
      .limit(1_000)
      .execute()
    for (const { id, address } of open)
      await tx
        .updateTable('webhook')
        .set(sealedAddress(house, id, address!))
        .where('id', '=', id)
        .execute()
    return open.length
  })
