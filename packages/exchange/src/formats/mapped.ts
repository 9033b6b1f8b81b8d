import type { Filing } from '@tocsin/domain/report/filing'

/** Why a field of ours has what nobody gave, or one of theirs went nowhere. Said in words by the catalogue. */
export const mappingReasons = [
  'usual',
  'by_sending',
  'from_address',
  'from_countries',
  'recognised',
  'closed_until_named',
  'no_capture_came',
  'known_by_key',
  'said_elsewhere',
  'hosting_is_not_seller',
  'files_go_by_upload',
  'notifier_stays_with_you',
  'internal',
  'no_field',
] as const
export type MappingReason = (typeof mappingReasons)[number]

/** What became of a report in somebody else's format: every field of theirs is in `taken` or in `notTaken`. */
export type Mapping = {
  taken: { from: string; to: string }[]
  defaulted: { field: string; value: unknown; because: MappingReason }[]
  notTaken: { from: string; because: MappingReason }[]
}

export type Mapped = { filing: Filing; mapping: Mapping }

type Source = Record<string, unknown>

/** Keeps the book while a filing is made: nothing of the source is left out without a line that says so. */
export const openMapping = (source: Source) => {
  const mapping: Mapping = { taken: [], defaulted: [], notTaken: [] }
  const done = new Set<string>()
  return {
    /** Their value in our place; undefined where they gave none. */
    take: <V>(from: string, to: string, value: V | undefined): V | undefined => {
      if (value === undefined) return undefined
      mapping.taken.push({ from, to })
      done.add(from)
      return value
    },
    presume: <V>(field: string, value: V, because: MappingReason): V => {
      mapping.defaulted.push({ field, value, because })
      return value
    },
    leave: (from: string, because: MappingReason): void => {
      if (!has(source, from)) return
      mapping.notTaken.push({ from, because })
      done.add(from)
    },
    close: (): Mapping => {
      const left = pathsOf(source).filter(path => ![...done].some(one => within(path, one)))
      for (const from of left) mapping.notTaken.push({ from, because: 'no_field' })
      return mapping
    },
  }
}

const within = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`)

const has = (source: Source, path: string): boolean => pathsOf(source).some(one => within(one, path))

/** Objects are opened, lists are one thing. */
const pathsOf = (source: Source, before = ''): string[] =>
  Object.entries(source).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? pathsOf(value as Source, `${before}${name}.`)
      : value === undefined
        ? []
        : [before + name],
  )
