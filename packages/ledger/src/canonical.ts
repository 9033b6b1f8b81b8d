import canonicalize from 'canonicalize'

/** What a field of an event may hold besides text: RFC 8785 has one spelling for it. Integers stay below 2^53. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

const plain = (value: unknown): boolean => {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number')
    return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value))
  if (Array.isArray(value)) return value.every(plain)
  if (typeof value !== 'object') return false
  const prototype = Object.getPrototypeOf(value)
  return (
    (prototype === Object.prototype || prototype === null) &&
    Object.values(value).every(v => v === undefined || plain(v))
  )
}

/** RFC 8785. Throws on what has no canonical form: Map, Date, NaN, lone surrogates, integers from 2^53 on. */
export const canonical = (value: Json): string => {
  if (!plain(value)) throw new TypeError('no canonical form')
  return canonicalize(value)!
}
