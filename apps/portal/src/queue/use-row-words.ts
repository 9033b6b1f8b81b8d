import { useRef } from 'react'
import { useWords } from '../design/words.ts'
import { useDirectory, useNameOf, useSay } from '../frame/directory.ts'
import { plain } from './filter.ts'
import type { IncidentRow } from './incident-row.ts'

/**
 * What the filter looks through in a row, in the reader's language. Kept with the row: of thousands it is worked out
 * once, and not anew with every letter.
 */
export const useRowWords = (): ((row: IncidentRow) => string) => {
  const { word, language } = useWords()
  const directory = useDirectory()
  const say = useSay()
  const nameOf = useNameOf()
  const kept = useRef({ language, directory, of: new WeakMap<IncidentRow, string>() })
  if (kept.current.language !== language || kept.current.directory !== directory)
    kept.current = { language, directory, of: new WeakMap() }
  return row => {
    const known = kept.current.of.get(row)
    if (known !== undefined) return known
    const { title, reference, reporter, because, why, substate } = row
    const said = [
      title,
      reference,
      reporter ? nameOf(reporter) : '',
      word('state', substate),
      ...[because, ...why].map(say),
    ]
    const words = plain(said.join(' '))
    kept.current.of.set(row, words)
    return words
  }
}
