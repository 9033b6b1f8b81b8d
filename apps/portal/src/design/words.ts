import { isLanguage, type Language, preferred } from '@tocsin/catalogue/languages'
import { type RefusalWords, refusalWords, sentence } from '@tocsin/catalogue/sentence'
import { type Key, type Params, translate, wordsOf } from '@tocsin/catalogue/words'
import type { Sentence } from '@tocsin/domain/sentence'
import { useMemo, useSyncExternalStore } from 'react'

const key = 'tocsin.language'
const listeners = new Set<() => void>()

const initial = (): Language => {
  const stored = localStorage.getItem(key)
  return isLanguage(stored) ? stored : preferred(navigator.languages)
}
let current: Language = initial()
document.documentElement.lang = current

export const chooseLanguage = (language: Language): void => {
  if (language === current) return
  current = language
  localStorage.setItem(key, language)
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => current)

export type WordsInUse = {
  language: Language
  /** Words for a key of the catalogue. */
  t: (key: Key, params?: Params) => string
  /** Words for a code of a closed list that arrived as a string; the code itself when this version has none. */
  word: (list: string, code: string) => string
  /** A stored sentence. Organisations in it are named by `useSay` of the frame, which has the directory. */
  say: (stored: Sentence) => string
  refused: (code: string, params: Sentence['params']) => RefusalWords
}

export const useWords = (): WordsInUse => {
  const language = useLanguage()
  return useMemo(
    () => ({
      language,
      t: (key, params) => translate(language, key, params),
      word: (list, code) => wordsOf(language, `${list}.${code}`) ?? code,
      say: stored => sentence(language, stored),
      refused: (code, params) => refusalWords(language, code, params),
    }),
    [language],
  )
}
