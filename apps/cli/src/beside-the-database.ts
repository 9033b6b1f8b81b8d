import { join } from 'node:path'
import { receiptKeysFile } from '@tocsin/casework/house'
import { pictureTypes } from '@tocsin/casework/keep-evidence'
import type { Beside } from '@tocsin/db/archive/back-up'
import type { Client } from 'pg'

const keys = ['keyring.json', receiptKeysFile, 'sign-in.secret']

/** What belongs to a database and lies outside it: the keys, and each file of evidence that it names. */
export async function besideOf(client: Client, dataFolder: string): Promise<Beside[]> {
  const { rows } = await client.query<{ organisation: string; id: string; media_type: string }>(
    'select organisation, id, media_type from public.evidence order by organisation, id',
  )
  const evidence = rows.flatMap(({ organisation, id, media_type }) => [
    `evidence/${organisation}/${id}`,
    ...(pictureTypes.includes(media_type) ? [`evidence/${organisation}/${id}.picture`] : []),
  ])
  return [...keys, ...evidence].map(name => ({ from: join(dataFolder, name), as: name }))
}
