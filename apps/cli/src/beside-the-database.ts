import { join } from 'node:path'
import { receiptKeysFile } from '@tocsin/casework/house'
import { pictureTypes } from '@tocsin/casework/keep-evidence'
import type { Beside } from '@tocsin/db/archive/back-up'
import type { Client } from 'pg'

const keys = ['keyring.json', receiptKeysFile, 'sign-in.secret']

/** What belongs to a database and lies outside it: the keys, each file of evidence that it names, and files of rows. */
export async function besideOf(client: Client, dataFolder: string): Promise<Beside[]> {
  const { rows } = await client.query<{ organisation: string; id: string; media_type: string }>(
    'select organisation, id, media_type from public.evidence order by organisation, id',
  )
  const evidence = rows.flatMap(({ organisation, id, media_type }) => [
    `evidence/${organisation}/${id}`,
    ...(pictureTypes.includes(media_type) ? [`evidence/${organisation}/${id}.picture`] : []),
  ])
  const sent = await client.query<{ organisation: string; id: string }>(
    'select organisation, piece.id from public.import_piece piece join public.import i on i.id = piece.import order by 1, 2',
  )
  const pieces = sent.rows.map(({ organisation, id }) => `evidence/${organisation}/${id}`)
  return [...keys, ...evidence, ...pieces].map(name => ({ from: join(dataFolder, name), as: name }))
}
