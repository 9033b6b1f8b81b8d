import type { Language } from '@tocsin/catalogue/languages'
import { wordsOf } from '@tocsin/catalogue/words'
import { answerExamples, requestExamples } from './examples.ts'

type Node = { [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a field is, by its name, wherever in the document it stands; and the examples of each operation. */
export const worded = <D extends object>(document: D, language: Language): D => {
  const made = structuredClone(document)
  explain(made as Node, language)
  for (const path of Object.values((made as Node).paths as Node)) {
    for (const operation of Object.values(path as Node) as Node[]) exemplify(operation)
  }
  return made
}

const explain = (node: Node, language: Language): void => {
  if (isNode(node.properties)) {
    for (const [name, schema] of Object.entries(node.properties)) {
      const words = wordsOf(language, `api.field.${name}`)
      if (words !== null && isNode(schema) && !('$ref' in schema)) schema.description ??= words
    }
  }
  for (const value of Object.values(node)) {
    if (isNode(value)) explain(value, language)
    else if (Array.isArray(value)) for (const one of value) if (isNode(one)) explain(one, language)
  }
}

const exemplify = (operation: Node): void => {
  const name = String(operation.operationId)
  const body = operation.requestBody as { content?: Node } | undefined
  show(body?.content, requestExamples[name])
  for (const [status, response] of Object.entries((operation.responses ?? {}) as Node))
    if (status.startsWith('2')) show((response as { content?: Node }).content, answerExamples[name])
}

const show = (content: Node | undefined, example: unknown): void => {
  const json = content?.['application/json']
  if (isNode(json) && example !== undefined) json.example = example
}
