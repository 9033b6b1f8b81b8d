import { argon2 as argon2Callback, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2 = promisify(argon2Callback)

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. 20-30 ms on the machine it was measured on. */
const memoryKiB = 19_456
const passes = 2
const parallelism = 1
const tagBytes = 32

/** In the PHC string format, so that a later change of the cost still reads what is stored. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, { memory: memoryKiB, passes, parallelism, tagLength: tagBytes })
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string
  password: string
}): Promise<boolean> {
  const parts = phc.exec(hash)
  if (!parts) return false
  const [, memory, passes, parallelism, salt, tag] = parts
  const expected = Buffer.from(tag!, 'base64')
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await derive(password, Buffer.from(salt!, 'base64'), { ...cost, tagLength: expected.length })
  return timingSafeEqual(found, expected)
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number }

const derive = (password: string, nonce: Buffer, cost: Cost): Promise<Buffer> =>
  argon2('argon2id', { message: password.normalize('NFKC'), nonce, ...cost })

const bare = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
