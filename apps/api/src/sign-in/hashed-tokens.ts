import { createHash } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/types'

type Adapter = DBAdapter<BetterAuthOptions>
type InTransaction = DBTransactionAdapter<BetterAuthOptions>

const digest = (token: string): string => createHash('sha256').update(token).digest('base64url')

/**
 * The library stores session tokens as they are. Here the database holds their SHA-256 only: what reads a
 * backup cannot become anybody. A token is random (32 characters), so a plain hash is enough. Rows that were
 * found without a token (all sessions of a user) come back with the hash in its place.
 */
export const withHashedTokens = (inner: Adapter): Adapter => ({
  ...inner,
  ...hashing(inner),
  transaction: run => inner.transaction(within => run({ ...within, ...hashing(within) })),
})

function hashing(inner: InTransaction): Partial<Adapter> {
  const where = <W extends Where[] | undefined>(model: string, given: W): W =>
    (model === 'session' && given
      ? given.map(term => (term.field === 'token' ? { ...term, value: digested(term.value) } : term))
      : given) as W
  const known = (model: string, given: Where[]): string | undefined => {
    const token = model === 'session' ? given.find(term => term.field === 'token')?.value : undefined
    return typeof token === 'string' ? token : undefined
  }
  const withToken = <T>(row: T, token: string | undefined): T => (row && token ? { ...row, token } : row)

  return {
    create: async input => {
      const token: unknown = input.model === 'session' ? input.data.token : undefined
      if (typeof token !== 'string') return inner.create(input)
      const row = await inner.create({ ...input, data: { ...input.data, token: digest(token) } })
      return withToken(row, token) as never
    },
    findOne: async input =>
      withToken(
        await inner.findOne({ ...input, where: where(input.model, input.where) }),
        known(input.model, input.where),
      ) as never,
    update: async input =>
      withToken(
        await inner.update({ ...input, where: where(input.model, input.where) }),
        known(input.model, input.where),
      ) as never,
    findMany: input => inner.findMany({ ...input, where: where(input.model, input.where) }),
    count: input => inner.count({ ...input, where: where(input.model, input.where) }),
    updateMany: input => inner.updateMany({ ...input, where: where(input.model, input.where) }),
    delete: input => inner.delete({ ...input, where: where(input.model, input.where) }),
    deleteMany: input => inner.deleteMany({ ...input, where: where(input.model, input.where) }),
  }
}

const digested = (value: Where['value']): Where['value'] =>
  typeof value === 'string'
    ? digest(value)
    : Array.isArray(value)
      ? value.map(one => (typeof one === 'string' ? digest(one) : one)).filter(one => typeof one === 'string')
      : value
