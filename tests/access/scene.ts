import { randomUUID } from 'node:crypto'
import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { answerQuestion } from '@tocsin/casework/answer-question'
import { correctReport } from '@tocsin/casework/correct-report'
import { requestErasure } from '@tocsin/casework/erase'
import { saveDraft } from '@tocsin/casework/filing/draft'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { fileReports } from '@tocsin/casework/filing/file-reports'
import { beginImport, takePart } from '@tocsin/casework/imports/send-file'
import { startImport } from '@tocsin/casework/imports/start-import'
import { keepEvidence } from '@tocsin/casework/keep-evidence'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import { drawSample } from '@tocsin/casework/signals/draw-sample'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import type { Actor } from '@tocsin/domain/actor'
import type { Command } from '@tocsin/domain/incident/command'
import type { Filing } from '@tocsin/domain/report/filing'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import { filing, type World } from '../world.ts'
import { word } from './canaries.ts'

export type Case = { report: string; incident: string }

/**
 * A case in the middle of its life, each field of it filled with a word of its own: filed by the moderator, led
 * by the German agency, shared with the Dutch (concerned) and the Portuguese (informed); the Pole is outside.
 */
export type Scene = {
  main: Case
  /** Reports of the same company: one to retract, one whose erasure the secretary asked for. */
  spare: Case
  erasable: Case & { erasure: string }
  evidence: { open: string; closed: string; picture: string }
  /** Drafts of the moderator: one to read, one that is filed from, one to discard. */
  draft: string
  filedDraft: string
  discarded: string
  /** Files of the moderator's company: on their way, waiting, and one whose rows are being taken. */
  files: { arriving: string[]; arrived: string[]; started: string }
  questions: { german: string; dutch: string }
  /** What the company has not answered yet. */
  unanswered: string
  unansweredByProgram: string
  signals: {
    confirmed: string
    confirmedByProgram: string
    setAside: string
    setAsideByProgram: string
    similar: string
    batch: { origin: 'key'; handedInBy: string; day: string }
    /** Of a batch of one, which is judged. */
    sample: string
  }
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)
const text = `${word('text')} PMK ethyl glycidate, CAS 28578-16-7, ask @${word('handle')} now`
const handleAt = text.indexOf(`@${word('handle')}`)

const listing: Partial<Filing['listing']> = {
  title: `PMK ethyl glycidate ${word('title')}`,
  text,
  url: `https://${word('host')}.example/item/${word('url')}`,
  reference: word('reference'),
  platform: `Meridian ${word('platform')}`,
  price: word('price'),
  quantity: word('quantity'),
  substanceAsWritten: word('substance'),
}

export const act = async (
  { house }: World,
  actor: Actor,
  incident: string,
  command: Command,
): Promise<void> => {
  const { rev } = await readIncident(house, actor, incident)
  await actOnIncident(house, actor, { id: incident, version: rev, command })
}

export const file = async (
  world: World,
  change: Partial<Filing> = {},
  more: Partial<Filing['listing']> = {},
): Promise<Case> => {
  const { moderator, german } = world.people
  const known = new Set((await listIncidents(world.house, german)).map(({ id }) => id))
  const { report } = await fileReport(world.house, moderator, {
    filing: filing(change, more),
    origin: 'page',
    key: randomUUID(),
  })
  const incident = (await listIncidents(world.house, german)).find(({ id }) => !known.has(id))!.id
  return { report, incident }
}

const ask = (report: string, said: string): Command => ({
  verb: 'ask',
  report,
  type: 'clarify_report',
  text: `Since when is it offered? ${said}`,
  basis: 'voluntary',
})

/** Reads the one row of a file, which no rule takes. */
export const filePlan: Plan = {
  columns: [{ column: 'Link', field: 'listing.url' }],
  defaults: {
    'listing.platform': 'Meridian Market',
    indicators: 'P01',
    reason: 'As the file says.',
    goodFaith: 'no',
    basis: 'voluntary',
    audience: 'my_country',
    captureUnavailable: 'An export',
  },
  dates: 'day_first',
  encoding: 'utf-8',
  everyRowLookedAt: false,
}

/** A file of the company's, as far as it has come. */
export const sentFile = async ({ house, people }: World, whole: boolean): Promise<string> => {
  const content = Buffer.from(`Link,Note\nhttps://market.example/file,${word('file-row')}\n`)
  const { id } = await beginImport(house, people.moderator, {
    name: `${word('file-name')}.csv`,
    size: content.length,
    key: null,
  })
  const bytes = whole ? content : content.subarray(0, 10)
  await takePart(house, people.moderator, { id, at: 0, bytes, last: false, sha256: null })
  return id
}

export const setScene = async (world: World): Promise<Scene> => {
  const { house, people } = world
  const { moderator, german, dutch, portuguese, secretary } = people
  const kept = async (content: string | Buffer, name: string, mediaType = 'text/plain') =>
    (await keepEvidence(house, moderator, { draft: null, bytes: Buffer.from(content), mediaType, name })).id
  const open = await kept(`a page ${word('open-bytes')}`, `${word('open-name')}.txt`)
  const closed = await kept(`a profile ${word('closed-bytes')}`, `${word('closed-name')}.txt`)
  const picture = await kept(onePixel, 'page.png', 'image/png')
  const main = await file(
    world,
    {
      type: 'order_transaction',
      particulars: {
        kind: 'order_transaction',
        quantity: `${word('particulars')}, ask @${word('particulars-handle')}`,
        unusual: ['size', 'payment_way'],
      },
      reason: `Designer precursor by the kilogram. ${word('reason')}`,
      identities: [{ kind: 'name', value: word('name') }],
      marked: [{ field: 'text', kind: 'handle', start: handleAt, end: handleAt + word('handle').length + 1 }],
      mayOpen: { countries: ['DE'], basis: word('open-basis') },
      evidence: [
        { id: open, showsNobody: true },
        { id: closed, showsNobody: false },
        { id: picture, showsNobody: true },
      ],
      captureUnavailable: word('no-capture'),
      reviewed: { by: word('reviewer'), at: '2026-11-25T09:40:00Z' },
      externalReference: word('external'),
    },
    listing,
  )
  const does = (actor: Actor, command: Command) => act(world, actor, main.incident, command)
  const share = (recipient: Actor, part: 'concerned' | 'informed', purpose: string): Command => ({
    verb: 'share',
    recipients: [{ organisation: recipient.organisation.id, part }],
    purpose,
    identities: false,
    basis: word('share-basis'),
  })
  await does(german, { verb: 'claim' })
  await does(german, share(dutch, 'concerned', word('purpose')))
  await does(german, share(portuguese, 'informed', 'Country of the platform'))
  await does(german, { verb: 'note', text: word('german-note') })
  await does(german, { verb: 'dismiss', outcome: 'insufficient_information', reason: word('dismissal') })
  await does(german, { verb: 'reopen', reason: word('reopening') })
  await does(german, {
    verb: 'accept',
    outcome: 'accept_investigate',
    caseNumber: word('german-case'),
    comment: word('german-comment'),
  })
  await does(german, { verb: 'reveal', fields: ['name', 'handle', 'url', 'file'], reason: word('curiosity') })
  await does(dutch, { verb: 'acknowledge' })
  await does(dutch, { verb: 'note', text: word('dutch-note') })
  await does(dutch, {
    verb: 'accept',
    outcome: 'accept_intelligence_only',
    caseNumber: word('dutch-case'),
    comment: word('dutch-comment'),
  })
  const asked: string[] = []
  for (const [asker, said, answer] of [
    [german, word('german-question'), word('german-answer')],
    [dutch, word('dutch-question'), word('dutch-answer')],
  ] as const) {
    await does(asker, ask(main.report, said))
    const { rev, view } = await readReport(house, moderator, main.report)
    const question = view.questions.find(({ answer }) => !answer)!.id
    asked.push(question)
    await answerQuestion(house, moderator, {
      report: main.report,
      version: rev,
      question,
      answer: { outcome: 'fulfilled', text: answer },
    })
  }
  await does(german, ask(main.report, 'And one more.'))
  await does(german, ask(main.report, 'And one for a program.'))
  const before = await readReport(house, moderator, main.report)
  const waiting = before.view.questions.filter(({ answer }) => !answer).map(({ id }) => id)
  await correctReport(house, moderator, {
    report: main.report,
    version: before.rev,
    correction: { why: word('correction') },
  })
  const spare = await file(world)
  const erasable = await file(world)
  const { id: erasure } = await requestErasure(house, secretary, {
    report: erasable.report,
    fields: ['reason'],
    identities: false,
    basis: word('erasure-basis'),
  })
  const drafted = async () => {
    const id = randomUUID()
    await saveDraft(house, moderator, { id, body: { text: word('draft') }, basedOn: 0 })
    return id
  }
  const [started, ...arrived] = [
    await sentFile(world, true),
    await sentFile(world, true),
    await sentFile(world, true),
    await sentFile(world, true),
    await sentFile(world, true),
  ]
  await startImport(house, moderator, { id: started!, plan: filePlan, remember: false })
  const signalled = async (origin: 'key' | 'file'): Promise<string> => {
    const { reviewed: _, ...unseen } = filing({ externalReference: randomUUID() })
    const { verdicts } = await fileReports(house, moderator, [{ filing: unseen }], { origin })
    const verdict = verdicts[0]!
    if (verdict.verdict !== 'signal') throw new Error(`a signal came to be ${verdict.verdict}`)
    return verdict.acceptance.report
  }
  const confirmed = await signalled('key')
  const day = (await readReport(house, moderator, confirmed)).view.filedAt.slice(0, 10)
  const handedInBy = moderator.member
  const judged = await signalled('file')
  const drawn = await drawSample(house, moderator, { batch: { origin: 'file', handedInBy, day }, size: 10 })
  await setAsideSignal(house, moderator, { report: judged, version: 1, judgement: 'scam' })
  return {
    files: {
      started: started!,
      arrived,
      arriving: [await sentFile(world, false), await sentFile(world, false)],
    },
    main,
    spare,
    erasable: { ...erasable, erasure },
    evidence: { open, closed, picture },
    draft: await drafted(),
    filedDraft: await drafted(),
    discarded: await drafted(),
    questions: { german: asked[0]!, dutch: asked[1]! },
    unanswered: waiting[0]!,
    unansweredByProgram: waiting[1]!,
    signals: {
      confirmed,
      confirmedByProgram: await signalled('key'),
      setAside: await signalled('key'),
      setAsideByProgram: await signalled('key'),
      similar: await signalled('key'),
      batch: { origin: 'key', handedInBy, day },
      sample: drawn.id,
    },
  }
}
