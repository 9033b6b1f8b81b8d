import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@tocsin/api/config'
import { rotateReceiptKeys } from '@tocsin/casework/filing/receipt-keys'
import { receiptKeysFile } from '@tocsin/casework/house'
import { CommandRefused } from './command-refused.ts'

/** `tocsin rotate-receipt-key`: another key from now on; what the old one signed goes on verifying. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const { dataFolder } = readConfig(values.data ? ['--data', values.data] : [])
  const path = join(dataFolder, receiptKeysFile)
  if (!existsSync(path))
    throw new CommandRefused(
      `There is no ${receiptKeysFile} in ${dataFolder}: it is made at the first start.`,
    )
  const { kid, from } = rotateReceiptKeys(path)
  console.log(
    `From ${from} on, receipts are signed with the key ${kid}. The old key is published with its end, and its receipts go on verifying. Servers that run have seen it by then; take a backup.`,
  )
}
