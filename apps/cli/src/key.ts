import { parseArgs } from 'node:util'
import { readConfig } from '@tocsin/api/config'
import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { addressesOf } from './addresses.ts'
import { CommandRefused } from './command-refused.ts'

const flag = { type: 'string' } as const
const dayMs = 24 * 3_600_000
const daysMax = 365

/** `tocsin key`: a key with which a company's own programs report. Shown once; only its hash is kept. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: flag, organisation: flag, name: flag, days: flag },
  })
  const { data, organisation, name = 'pipeline' } = values
  const days = Number(values.days ?? 90)
  if (!organisation || !Number.isInteger(days) || days < 1 || days > daysMax) {
    throw new CommandRefused(
      `tocsin key --organisation "Meridian Market" [--name pipeline] [--days 1 to ${daysMax}]`,
    )
  }
  const { ownerUrl } = await addressesOf(readConfig(data ? ['--data', data] : []))
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'key', max: 1 }))
  try {
    const known = await owner
      .selectFrom('organisation')
      .select('id')
      .where('name', '=', organisation)
      .where('kind', '=', 'company')
      .executeTakeFirst()
    if (!known) throw new CommandRefused(`There is no company "${organisation}" here.`)
    const scopes = ['report:write', 'report:read-own']
    const expiresAt = new Date(Date.now() + days * dayMs)
    const key = await admitClient(owner, { organisation: known.id, name, scopes, expiresAt })
    console.log(
      `For ${organisation}, until ${expiresAt.toISOString().slice(0, 10)}; shown once:\n\n  ${key}\n`,
    )
  } finally {
    await owner.destroy()
  }
}
