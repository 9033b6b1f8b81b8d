import { OpenAPIHono } from '@hono/zod-openapi'
import type { Language } from '@tocsin/catalogue/languages'
import { translate } from '@tocsin/catalogue/words'
import type { Resource } from './resource.ts'
import { worded } from './worded.ts'

type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const made = new Map<string, OpenApiDocument>()

/** OpenAPI 3.1, from the very schemas that requests are read with; its sentences are in the reader's language. */
export const documentIn = (
  resources: readonly Resource[],
  language: Language,
  origin: string,
): OpenApiDocument => {
  const name = `${language} ${origin}`
  const known = made.get(name)
  if (known) return known
  const say = (key: string) => translate(language, `api.${key}` as Parameters<typeof translate>[1])
  const { openAPIRegistry: registry, ...app } = new OpenAPIHono()
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: say('key'),
  })
  for (const { describe } of resources) for (const route of describe(say)) registry.registerPath(route)
  const bare = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tocsin',
      version: '1',
      description: say('about'),
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: origin }],
  })
  const document = worded(bare, language)
  made.set(name, document)
  return document
}
