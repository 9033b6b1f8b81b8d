import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Passwords = { superuser: string; owner: string; app: string }

/** Made once, before the cluster, and durable before anything depends on them; readable by our user alone. */
export async function passwordsOf(home: string): Promise<Passwords> {
  const known = await readPasswords(home)
  if (known) return known
  const made: Passwords = { superuser: secret(), owner: secret(), app: secret() }
  const path = join(home, 'passwords.json')
  await writeFile(`${path}.new`, JSON.stringify(made), { mode: 0o600, flush: true })
  await rename(`${path}.new`, path)
  return made
}

export async function readPasswords(home: string): Promise<Passwords | null> {
  try {
    return JSON.parse(await readFile(join(home, 'passwords.json'), 'utf8')) as Passwords
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function secret(): string {
  return randomBytes(24).toString('hex')
}
