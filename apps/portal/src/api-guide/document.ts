import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../design/words.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  description?: string
}
type Content = Record<string, { schema: Schema; example?: unknown }>
type Parameter = { name: string; in: string; required?: boolean; schema: Schema }
type Operation = {
  operationId: string
  summary: string
  description: string
  security?: unknown[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}
export type ApiDocument = {
  info: { description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** One way in: what is asked, by its method and path. */
export type Way = Operation & { method: string; path: string }

export const waysOf = ({ paths }: ApiDocument): Way[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  )

/** What the server says of itself, in the reader's language. */
export const useDocument = () => {
  const language = useLanguage()
  return useQuery({
    queryKey: ['openapi', language],
    queryFn: async (): Promise<ApiDocument> => {
      const answer = await fetch('/openapi.json', { headers: { 'accept-language': language } })
      if (!answer.ok) throw new Error(`/openapi.json answers ${answer.status}`)
      return answer.json()
    },
  })
}
