import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { readConfig } from '@tocsin/api/config'
import { openAuth, openAuthPool } from '@tocsin/api/sign-in/better-auth'
import { invitationEnds, invite } from '@tocsin/api/sign-in/invitation'
import { found, type NotFounded } from '@tocsin/casework/admission/found'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { statement } from '@tocsin/domain/text'
import { sql } from 'kysely'
import { z } from 'zod'
import { addressesOf } from './addresses.ts'
import { CommandRefused } from './command-refused.ts'

const flag = { type: 'string' } as const
const flags = { data: flag, organisation: flag, name: flag, email: flag }

const founder = z.strictObject({
  organisation: statement(200, 2),
  name: statement(200, 2),
  email: z.email().max(320).toLowerCase(),
})

const example =
  'tocsin admit --organisation "International secretariat" --name "Claire Dubois" --email claire@secretariat.invalid'

const because: Record<NotFounded, string> = {
  demo: 'This database is a demo world, in which nobody real is let in. Begin with an empty one (TOCSIN_DEMO=no).',
  administered:
    'Somebody administers this installation already. From here on people are let in in the portal, by two persons.',
}

/**
 * `tocsin admit`: the first administrator of a real installation, over the owner's address, and the link by
 * which she sets her password. Everybody after her is let in by people, in the portal.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { data, ...given } = parseArgs({ args: [...args], options: flags }).values
  const wanted = founder.safeParse(given)
  if (!wanted.success) {
    const wrong = wanted.error.issues.map(issue => `--${issue.path.join('.')}: ${issue.message}`)
    throw new CommandRefused([...wrong, '', example].join('\n'))
  }
  const config = readConfig(data ? ['--data', data] : [])
  const { ownerUrl, appUrl } = await addressesOf(config)
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'admit', max: 1 }))
  const authPool = openAuthPool(appUrl)
  const { name, email, organisation } = wanted.data
  const user = randomUUID()
  try {
    await owner.transaction().execute(async tx => {
      const refused = await found(tx, { organisation, user, name })
      if (refused) throw new CommandRefused(because[refused])
      await sql`insert into auth."user" (id, name, email, "emailVerified") values (${user}, ${name}, ${email}, true)`.execute(
        tx,
      )
    })
    // Nothing is signed here: a link is a random number whose hash is kept.
    const secret = randomBytes(32).toString('base64url')
    const auth = await openAuth({ origin: config.origin, secret, demo: false }, authPool)
    const { link, until } = await invite({ auth, config, authPool }, user, invitationEnds())
    console.log(
      `${name} administers ${organisation}. This link sets the password for ${email}; it is shown once,`,
    )
    console.log(
      `works once, and ends on ${until.toISOString().slice(0, 16).replace('T', ' at ')} UTC:\n\n  ${link}\n`,
    )
  } finally {
    await owner.destroy()
    await authPool.end()
  }
}
