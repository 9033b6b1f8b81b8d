import type { Language } from '@tocsin/catalogue/languages'
import { wordsOf } from '@tocsin/catalogue/words'

type Node = { [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a field is, by its name, wherever in the document it stands. */
export const worded = <D extends object>(document: D, language: Language): D => {
  const made = structuredClone(document)
  explain(made as Node, language)
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
