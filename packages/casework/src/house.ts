import { dirname, join } from 'node:path'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Kysely } from 'kysely'
import { type EvidenceFolder, openEvidenceFolder } from './evidence-folder.ts'
import { openReceiptKeys, type ReceiptKeys } from './filing/receipt-keys.ts'
import { type Keyring, openKeyring } from './keyring.ts'
import { loadWatchlist, type Watchlist } from './load-watchlist.ts'
import { lookBack, type ReadOnly } from './look-back.ts'
import { openPublishedMark, type PublishedMark } from './published.ts'
import { type Chemistry, noChemistry } from './screening/chemistry.ts'
import { type Names, noNames } from './screening/names.ts'
import { openProbing, type Probing, type ProbingLimits } from './screening/probing.ts'
import { syntheticWatchlist } from './screening/synthetic-edition.ts'

/** What every use case is handed: the database behind the door, the keys, the files, the list. */
export type House = {
  db: Kysely<Tables>
  keyring: Keyring
  receiptKeys: ReceiptKeys
  files: EvidenceFolder
  watchlist: Watchlist
  /** The invented one, for test organisations. */
  synthetic: Watchlist
  /** Who tries many near-identical texts. */
  probing: Probing
  /** Families of structures. Runs outside this thread. */
  chemistry: Chemistry
  /** Structures of systematic names. Runs in a process of its own. */
  names: Names
  /** Makes the copy of a picture that may be shown, as WebP; refuses what is no picture. Runs outside this thread. */
  reencode: (picture: Buffer) => Promise<Buffer>
  /** Called after a commit that wrote events: wakes the sequencer of this process. */
  poke: () => void
  /** Why nothing may happen here any more; null in a house that works. */
  readOnly: ReadOnly | null
  published: PublishedMark | null
  onPoke: (wake: () => void) => void
}

/** Of this process; sign-in has others. */
const connectionsMax = 20

/** Lies beside the keyring. */
export const receiptKeysFile = 'receipt-keys.json'

type HousePlan = {
  appUrl: string
  keyringPath: string
  evidencePath: string
  reencode: House['reencode']
  /** Where it is kept how far the ledger was published; without it nothing is compared. */
  publishedPath?: string
  probing?: ProbingLimits
  chemistry?: Chemistry
  names?: Names
}

export const openHouse = async ({
  appUrl,
  keyringPath,
  evidencePath,
  reencode,
  publishedPath,
  probing,
  chemistry = noChemistry,
  names = noNames,
}: HousePlan): Promise<House> => {
  const db = openDatabase<Tables>(openPool(appUrl, { name: 'casework', max: connectionsMax }))
  let wake: () => void = () => {}
  const published = publishedPath === undefined ? null : openPublishedMark(publishedPath)
  const readOnly = published && (await lookBack(db, published))
  return {
    db,
    readOnly,
    published,
    keyring: openKeyring(keyringPath),
    receiptKeys: openReceiptKeys(join(dirname(keyringPath), receiptKeysFile)),
    files: openEvidenceFolder(evidencePath),
    watchlist: await loadWatchlist(db),
    synthetic: syntheticWatchlist(),
    probing: openProbing(probing),
    chemistry,
    names,
    reencode,
    poke: () => wake(),
    onPoke: listener => {
      wake = listener
    },
  }
}

export const closeHouse = async (house: House): Promise<void> => {
  await house.published?.flush()
  await house.db.destroy()
}
