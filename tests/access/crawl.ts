import type { Answer, Served } from '../served.ts'
import type { World } from '../world.ts'
import { type Credentials, type Request, send } from './entrances.ts'
import type { Scene } from './scene.ts'

/** Every id that an entrance could be asked about, whoever it belongs to. */
export type Ids = {
  reports: string[]
  incidents: string[]
  evidence: string[]
  drafts: string[]
  files: string[]
}

export const idsOf = ({ main, erasable, evidence, draft, files }: Scene): Ids => ({
  reports: [main, erasable].map(({ report }) => report),
  incidents: [main, erasable].map(({ incident }) => incident),
  evidence: Object.values(evidence),
  drafts: [draft],
  files: [files.started, ...files.arriving, ...files.arrived],
})

const ask = (report: string) =>
  ({ verb: 'ask', report, type: 'clarify_report', text: 'Since when, please?', basis: 'voluntary' }) as const

/** One of each verb; with a revision that nobody has, so that each is refused and none is done. */
const commands = (report: string, recipient: string) => [
  { verb: 'acknowledge' },
  { verb: 'claim' },
  { verb: 'accept', outcome: 'accept_monitor' },
  { verb: 'dismiss', outcome: 'probable_scam', reason: 'A scam' },
  { verb: 'decline', reason: 'Not ours' },
  ask(report),
  { verb: 'recall', recipient },
  { verb: 'reveal', fields: ['name'], reason: 'To know who' },
  { verb: 'note', text: 'Seen' },
  { verb: 'close', reason: 'scam', feedback: { decision: 'withheld', because: 'Not now' } },
  { verb: 'reopen', reason: 'Once more' },
  ...[true, false].map(identities => share(recipient, identities)),
]

const share = (organisation: string, identities: boolean) => ({
  verb: 'share',
  recipients: [{ organisation, part: 'informed' }],
  purpose: 'To know of it',
  identities,
  basis: 'A treaty',
})

const farOff = 999_999

/** Everything there is to ask, of everything there is: what can be looked at, previews, and what is refused. */
export const questions = ({ people }: World, ids: Ids): Request[] => {
  const agencies = [people.german, people.dutch, people.portuguese].map(({ organisation }) => organisation.id)
  const previewed = [...agencies, people.secretary.organisation.id]
  return [
    ...looks(ids),
    ...ids.reports.map(id => ({
      entrance: 'reports.correct',
      input: { report: id, version: farOff, correction: { why: 'A typing error' } },
    })),
    ...ids.incidents.flatMap(id =>
      previewed.map((recipient, i) => ({
        entrance: 'incidents.preview',
        input: { id, command: share(recipient, i % 2 === 0) },
      })),
    ),
    ...agencies.slice(2).flatMap(recipient =>
      commands(ids.reports[0]!, recipient).map(command => ({
        entrance: 'incidents.act',
        input: { id: ids.incidents[0], version: farOff, command },
      })),
    ),
  ]
}

/** Lists, details, files, streams: what is there to be looked at, and nothing that asks for an act. */
export const looks = (ids: Ids): Request[] => [
  ...['session.me', 'directory.list', 'reports.list', 'drafts.list', 'incidents.list', 'audit.list'].map(
    entrance => ({ entrance }),
  ),
  { entrance: 'signals.list', input: {} },
  ...['reports.counts', 'reports.quality', 'signals.batches'].map(entrance => ({ entrance })),
  ...['GET /health', 'GET /openapi.json', 'GET /demo', 'GET /v1/changes'].map(entrance => ({ entrance })),
  { entrance: 'GET /events', headers: { 'last-event-id': '0' } },
  ...ids.reports.flatMap(id => [
    { entrance: 'reports.read', input: { id } },
    { entrance: 'GET /v1/reports/:id', id },
    { entrance: 'GET /v1/reports/:id/questions', id },
    { entrance: 'GET /v1/reports/:id/receipt', id },
    { entrance: 'reports.receipt', input: { id } },
  ]),
  ...ids.incidents.flatMap(id => [
    { entrance: 'incidents.read', input: { id } },
    { entrance: 'audit.history', input: { incident: id } },
  ]),
  ...ids.evidence.flatMap(id => [
    { entrance: 'GET /evidence/:id', id },
    { entrance: 'GET /evidence/:id/picture', id },
  ]),
  ...ids.drafts.map(id => ({ entrance: 'drafts.read', input: { id } })),
  { entrance: 'imports.list' },
  ...ids.files.flatMap(id => [
    { entrance: 'imports.read', input: { id } },
    { entrance: 'imports.look', input: { id } },
    { entrance: 'imports.refusals', input: { id } },
    ...['GET /imports/:id/result', 'GET /imports/:id/refused'].map(entrance => ({
      entrance,
      id,
    })),
  ]),
]

/** All of an answer: status, headers, and the body as text. */
export const allOf = ({ status, headers, text }: Answer): string =>
  `${status} ${decodeURIComponent(JSON.stringify(headers))} ${text}`

/** What one caller is answered, all of it in one text. */
export const crawl = async (served: Served, asked: Request[], caller: Credentials): Promise<string> => {
  const heard: string[] = []
  for (const request of asked) heard.push(allOf(await send(served, request, caller)))
  return heard.join('\n')
}
