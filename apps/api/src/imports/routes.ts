import { partBytesMax, takePart } from '@tocsin/casework/imports/send-file'
import type { Language } from '@tocsin/catalogue/languages'
import { translate } from '@tocsin/catalogue/words'
import { csvTemplate, jsonTemplate } from '@tocsin/exchange/writing/template'
import { Hono } from 'hono'
import { z } from 'zod'
import { answerFile, savedAs } from '../answer/saved-file.ts'
import { received } from '../request/body.ts'
import { idIn } from '../request/inputs.ts'
import type { Asking, Wire } from '../request/wire.ts'
import { reader } from '../sign-in/session.ts'
import type { World } from '../world.ts'
import { refusedFile, resultFile, type Written } from './result-files.ts'

const part = z.strictObject({
  offset: z.coerce.number().int().min(0),
  last: z.enum(['true', 'false']).default('false'),
})
export const fileForm = z.strictObject({ form: z.enum(['csv', 'jsonl']).default('csv') })

/** RFC 9530: what the sender says its part hashes to, where it says so. */
const digestOf = (header: string | undefined): string | null => {
  const found = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header ?? '')
  return found ? Buffer.from(found[1]!, 'base64').toString('hex') : null
}

/** A part of a file, from whoever sends it: its place in the address, its checksum in a header, its bytes as the body. */
export const partOf = async (c: Asking) => {
  const id = idIn(c)
  const { offset, last } = part.parse(c.req.query())
  const bytes = await received(c, partBytesMax)
  return { id, at: offset, bytes, last: last === 'true', sha256: digestOf(c.req.header('content-digest')) }
}

/** What of imports are bytes: parts of a file in, files of results out. */
export function importRoutes(world: World) {
  const routes = new Hono<Wire>()
  const writing =
    (write: (c: Asking, who: Awaited<ReturnType<typeof reader>>) => Promise<Written>) =>
    async (c: Asking) => {
      const who = await reader(world, c, { prolong: true })
      return answerFile(c, await write(c, who))
    }
  routes.get('/imports/template', async c => {
    await reader(world, c, { prolong: true })
    const { form } = fileForm.parse(c.req.query())
    const text = form === 'csv' ? templateIn(c.get('language')) : jsonTemplate()
    return c.body(text, 200, {
      'content-type': form === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
      'content-disposition': savedAs(`tocsin-template.${form}`),
    })
  })
  routes.put('/imports/:id', async c => {
    const { actor } = await reader(world, c, { prolong: true })
    return c.json(await takePart(world.house, actor, await partOf(c)))
  })
  routes.get(
    '/imports/:id/result',
    writing((c, { actor, language }) =>
      resultFile(world.house, actor, { id: idIn(c), language, ...fileForm.parse(c.req.query()) }),
    ),
  )
  routes.get(
    '/imports/:id/refused',
    writing((c, { actor, language }) => refusedFile(world.house, actor, { id: idIn(c), language })),
  )
  return routes
}

/** Spreadsheets of countries that write a comma in numbers open a file whose cells are divided by semicolons. */
const delimiterIn: Record<Language, string> = { en: ',', fr: ';' }

const templateIn = (language: Language): string =>
  csvTemplate(
    {
      name: field => translate(language, `files.field.${field}`),
      how: field => translate(language, `files.how.${field}` as Parameters<typeof translate>[1]),
    },
    delimiterIn[language],
  )
