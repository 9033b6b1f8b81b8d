import { takePart } from '@tocsin/casework/imports/send-file'
import type { Language } from '@tocsin/catalogue/languages'
import { translate } from '@tocsin/catalogue/words'
import { csvTemplate, jsonTemplate } from '@tocsin/exchange/writing/template'
import { Hono } from 'hono'
import { savedAs } from '../answer/saved-as.ts'
import { idIn } from '../request/inputs.ts'
import type { Asking, Wire } from '../request/wire.ts'
import { reader } from '../sign-in/session.ts'
import type { World } from '../world.ts'
import { answerFile } from './answer-file.ts'
import { partOf } from './part.ts'
import { fileForm, refusedFile, resultFile, typeOfForm, type Written } from './result-files.ts'

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
      'content-type': typeOfForm[form],
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
