import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { keyScopes } from '@tocsin/domain/admission/key-scopes'
import createClient from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { curlOf } from '../../apps/portal/src/api-guide/curl.ts'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import type { components, paths } from './generated/openapi.ts'
import { type Machine, machineOf } from './machine.ts'

const generated = join(import.meta.dirname, 'generated/openapi.ts')

/** What the linter calls recommended, examples held to their schemas among it; a test's server is no example's. */
const rules = {
  'no-invalid-media-type-examples': 'error',
  'operation-operationId': 'error',
  'no-server-example.com': 'off',
} as const

const operationsOf = (document: Json): [string, Json][] =>
  Object.entries(document.paths as Json).flatMap(([path, methods]) =>
    Object.entries(methods as Json).map(([method, operation]): [string, Json] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  )

/** Without what is said of it: a better sentence makes no other client. */
const wordless = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(wordless)
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(
    ([name, value]) => !(['description', 'summary'].includes(name) && typeof value === 'string'),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, wordless(value)]))
}

for (const engine of engines) {
  describe(`the document of the API on ${engine.name}`, () => {
    let served: Served
    let machine: Machine
    let document: Json
    beforeAll(async () => {
      served = await openServed(engine)
      machine = await machineOf(served, 'moderator', [...keyScopes])
      document = (await served.ask('/openapi.json')).json
    })
    afterAll(() => served.close())

    it('is found faultless by a linter, in both languages', async () => {
      for (const language of ['en', 'fr']) {
        const { text } = await served.ask('/openapi.json', { headers: { 'accept-language': language } })
        const config = await createConfig({ extends: ['recommended'], rules })
        const found = await lintFromString({ source: text, absoluteRef: '/openapi.json', config })
        expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
          [],
        )
      }
    })

    it('is looked at by a linter that would find something', async () => {
      const config = await createConfig({ extends: ['recommended'], rules })
      const spoilt = structuredClone(document)
      delete spoilt.paths['/v1/reports'].post.requestBody.content['application/json'].example.goodFaith
      delete spoilt.paths['/v1/reports/{id}'].get.parameters
      const found = await lintFromString({
        source: JSON.stringify(spoilt),
        absoluteRef: '/openapi.json',
        config,
      })
      expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(
        new Set(['no-invalid-media-type-examples', 'path-parameters-defined']),
      )
    })

    it('speaks the reader’s language, and has nothing unsaid', async () => {
      const french = (await served.ask('/openapi.json', { headers: { 'accept-language': 'fr' } })).json
      for (const [name, operation] of operationsOf(document)) {
        const other = operationsOf(french).find(([one]) => one === name)![1]
        for (const said of ['summary', 'description']) {
          expect([name, operation[said]]).toEqual([name, expect.stringMatching(/\S{3}/)])
          expect([name, said, operation[said] === other[said]]).toEqual([name, said, false])
        }
      }
    })

    it('names every way in under /v1, and none that is not there', async () => {
      const { openApp } = await import('@tocsin/api/app')
      const app = openApp({ config: { origin: '', demo: false }, portalFolder: 'none' } as never)
      const there = app.routes
        .filter(({ path, method }) => path.startsWith('/v1/') && method !== 'ALL')
        .map(
          ({ method, path }) =>
            `${method} ${path.replace(/:(\w+)(?=\/|$)/g, (all, name, at) => (path[at - 1] === '/' ? `{${name}}` : all))}`,
        )
      const said = operationsOf(document).map(([name]) => name)
      expect(said.filter(name => name.includes('/v1/')).sort()).toEqual([...new Set(there)].sort())
    })

    it('has an example for everything that is sent and everything that is answered', () => {
      for (const [name, { requestBody, responses }] of operationsOf(document)) {
        const asked = requestBody?.content['application/json']
        if (asked) expect([name, asked.example]).toEqual([name, expect.anything()])
        for (const [status, { content }] of Object.entries(responses as Json) as [string, Json][]) {
          const json = status.startsWith('2') && content?.['application/json']
          if (json) expect([name, status, json.example]).toEqual([name, status, expect.anything()])
        }
      }
    })

    it('has examples that are taken when they are sent', async () => {
      for (const [name, operation] of operationsOf(document)) {
        if (!name.startsWith('POST /v1/') || name.includes('{')) continue
        const path = name.split(' ')[1]!
        const answer = await machine.post(path, operation.requestBody.content['application/json'].example)
        expect([name, [200, 201, 202].includes(answer.status)]).toEqual([name, true])
        const { counts } = answer.json
        if (counts) expect([name, counts.refused]).toEqual([name, 0])
      }
    })

    it.skipIf(!existsSync('/usr/bin/curl'))(
      'is shown with lines that a shell runs as they stand',
      async () => {
        for (const [name, operation] of operationsOf(document)) {
          const [method, path] = name.split(' ') as [string, string]
          const making = /^POST \/v1\/(reports|xarf|dsa-notices)/.test(name) && !path.includes('{')
          if (!making && name !== 'GET /v1/changes' && !path.includes('well-known')) continue
          const line = `${curlOf(served.origin, { ...operation, method, path })} -s -o /dev/null -w '%{http_code}'`
          const { stdout } = await promisify(execFile)('/bin/bash', ['-c', line], {
            env: { ...process.env, KEY: machine.key },
          })
          expect([name, ['200', '201', '202'].includes(stdout), stdout]).toEqual([name, true, stdout])
        }
      },
    )

    // TOCSIN_WRITE_CLIENT=1 writes it anew, when the API was meant to change.
    it('makes the client that is kept here, to the letter', async () => {
      const made = astToString(await openapiTS(wordless(document)))
      if (process.env.TOCSIN_WRITE_CLIENT) writeFileSync(generated, made)
      expect(made).toBe(readFileSync(generated, 'utf8'))
    })

    it('serves a client that was generated from it: files, repeats, reads, retracts', async () => {
      const client = createClient<paths>({
        baseUrl: served.origin,
        headers: { authorization: `Bearer ${machine.key}` },
      })
      const body: components['schemas']['Filing'] = {
        type: 'listing',
        listing: {
          title: 'PMK ethyl glycidate 99 %',
          text: 'Powder, sample 1 kg.',
          url: 'https://market.example/item/1',
          platform: 'Meridian Market',
          type: 'offer_to_sell',
          substanceAsWritten: 'PMK ethyl glycidate',
          shipsFrom: 'DE',
          shipsTo: ['NL'],
        },
        context: 'offer',
        scale: 'commercial',
        minorInvolved: false,
        urgency: 'routine',
        indicators: ['P01'],
        reason: 'Designer precursor by the kilogram.',
        goodFaith: true,
        basis: 'voluntary',
        audience: { kind: 'countries', countries: ['DE', 'NL'] },
        identities: [],
        marked: [],
        mayOpen: { countries: [], basis: '' },
        evidence: [],
        captureUnavailable: 'The page was gone.',
        reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' },
        externalReference: 'by a generated client',
      }
      const send = () =>
        client.POST('/v1/reports', { params: { header: { 'idempotency-key': 'generated' } }, body })
      const filed = await send()
      const again = await send()
      expect([filed.response.status, again.response.status]).toEqual([201, 201])
      expect(again.data).toEqual(filed.data)
      const id = filed.data!.report
      const found = await client.GET('/v1/reports', {
        params: { query: { reference: 'by a generated client' } },
      })
      expect(found.data?.reports[0]?.view.state).toBe('filed')
      const retracted = await client.POST('/v1/reports/{id}/retraction', {
        params: { path: { id }, header: { 'idempotency-key': 'take-it-back' } },
        body: { reason: 'It was a shop of our own.', rev: found.data!.reports[0]!.rev },
      })
      expect(retracted.data).toEqual({ id, rev: 2 })
      const read = await client.GET('/v1/reports/{id}', { params: { path: { id } } })
      expect(read.data?.view.state).toBe('retracted')
      const nothing = await client.GET('/v1/reports/{id}', { params: { path: { id: crypto.randomUUID() } } })
      expect([nothing.error?.status, nothing.error?.code]).toEqual([404, 'not_found'])
    })
  })
}
