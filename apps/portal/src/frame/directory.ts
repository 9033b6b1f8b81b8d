import { useQuery } from '@tanstack/react-query'
import type { Organisation } from '@tocsin/domain/organisation'
import type { Sentence } from '@tocsin/domain/sentence'
import { useMemo } from 'react'
import { useWords } from '../design/words.ts'
import { api } from './api.ts'

/** Organisations by id; empty while they are being fetched. */
export const useDirectory = (): ReadonlyMap<string, Organisation> => {
  const { data } = useQuery({ ...api.directory.list.queryOptions(), staleTime: 600_000 })
  return useMemo(() => new Map(data?.map(organisation => [organisation.id, organisation])), [data])
}

/** The name of an organisation; an ellipsis until the directory is there or where it is not ours to see. */
export const useNameOf = (): ((id: string) => string) => {
  const directory = useDirectory()
  return id => directory.get(id)?.name ?? '…'
}

const named = ['organisation', 'reporter', 'recipient'] as const

/** A stored sentence in words, organisations in it by name. */
export const useSay = (): ((stored: Sentence) => string) => {
  const { say } = useWords()
  const directory = useDirectory()
  return ({ code, params }) => {
    const names = named.flatMap(name => {
      const organisation = directory.get(String(params[name] ?? ''))
      return organisation ? [[name, organisation.name] as const] : []
    })
    return say({ code, params: { ...params, ...Object.fromEntries(names) } })
  }
}
