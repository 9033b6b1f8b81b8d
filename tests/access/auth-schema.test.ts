import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { authOptions } from '@tocsin/api/sign-in/better-auth'
import { openPool } from '@tocsin/db/connect'
import { describe, expect, it } from 'vitest'
import { engines, withDatabase } from '../engines.ts'

/** The sign-in library as the API has it. */
const library = async (entry: string) =>
  import(
    pathToFileURL(createRequire(new URL('../../apps/api/package.json', import.meta.url)).resolve(entry)).href
  )

for (const engine of engines) {
  describe(`the schema auth on ${engine.name}`, () => {
    it('is what the sign-in library would make today', async () => {
      const { getMigrations } = await library('better-auth/db/migration')
      const database = await withDatabase(engine)
      const pool = openPool(database.ownerUrl, { name: 'test schema', max: 1, searchPath: 'auth' })
      const options = authOptions({ origin: 'https://tocsin.invalid', secret: 'x'.repeat(40), demo: false })
      const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges } = await getMigrations(
        {
          ...options,
          database: pool,
        },
      )
      await pool.end()
      await database.drop()
      expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems, unsafeChanges }).toEqual({
        toBeCreated: [],
        toBeAdded: [],
        toBeAddedIndexes: [],
        schemaProblems: [],
        unsafeChanges: [],
      })
    })
  })
}
