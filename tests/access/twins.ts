import { randomUUID } from 'node:crypto'
import { answerQuestion } from '@tocsin/casework/answer-question'
import { correctReport } from '@tocsin/casework/correct-report'
import { dropErasure } from '@tocsin/casework/drop-erasure'
import { requestErasure } from '@tocsin/casework/erase'
import { saveDraft } from '@tocsin/casework/filing/draft'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { keepEvidence } from '@tocsin/casework/keep-evidence'
import { readReport } from '@tocsin/casework/read-report'
import { isRefusal } from '@tocsin/domain/refusal'
import type { Person } from '../served.ts'
import { filing, type World } from '../world.ts'
import { act, type Case, file } from './scene.ts'

/** Something that happens to a case, and who may notice: by the policy, not by the program. */
export type Deed = {
  name: string
  seenBy: readonly Person[]
  done: (world: World, on: Case) => Promise<unknown>
}

const inIt: readonly Person[] = ['german', 'dutch', 'portuguese', 'secretary', 'germanCustoms']

const asks = (by: 'german' | 'dutch') => async (world: World, on: Case) => {
  await act(world, world.people[by], on.incident, {
    verb: 'ask',
    report: on.report,
    type: 'clarify_report',
    text: `The ${by} agency would like to know.`,
    basis: 'voluntary',
  })
  const { rev, view } = await readReport(world.house, world.people.moderator, on.report)
  await answerQuestion(world.house, world.people.moderator, {
    report: on.report,
    version: rev,
    question: view.questions.find(({ answer }) => !answer)!.id,
    answer: { outcome: 'partial', text: `Told to the ${by} agency.` },
  })
}
const notes = (by: Person) => (world: World, on: Case) =>
  act(world, world.people[by], on.incident, { verb: 'note', text: `A note of ${by}` })
const acknowledges = (by: Person) => (world: World, on: Case) =>
  act(world, world.people[by], on.incident, { verb: 'acknowledge' })
export const shares = (by: Person, to: Person, part: 'concerned' | 'informed') => (world: World, on: Case) =>
  act(world, world.people[by], on.incident, {
    verb: 'share',
    recipients: [{ organisation: world.people[to].organisation.id, part }],
    purpose: 'To know of it',
    identities: false,
  })
const recalls = (by: Person, from: Person) => (world: World, on: Case) =>
  act(world, world.people[by], on.incident, {
    verb: 'recall',
    recipient: world.people[from].organisation.id,
  })
const files = (by: 'moderator' | 'rival') => (world: World) =>
  fileReport(world.house, world.people[by], { filing: filing(), origin: 'page', key: randomUUID() })
const drafts =
  (by: 'moderator' | 'rival') =>
  ({ house, people }: World) =>
    saveDraft(house, people[by], { id: randomUUID(), body: { text: 'Half of it' }, basedOn: 0 })
const accepts = (by: Person) => (world: World, on: Case) =>
  act(world, world.people[by], on.incident, {
    verb: 'accept',
    outcome: 'accept_investigate',
    caseNumber: `${by}-1`,
    comment: `As ${by} sees it`,
  })

export const deeds: readonly Deed[] = [
  { name: 'the lead notes', seenBy: ['german'], done: notes('german') },
  { name: 'the second notes', seenBy: ['dutch'], done: notes('dutch') },
  { name: 'the informed notes', seenBy: ['portuguese'], done: notes('portuguese') },
  { name: 'the lead asks and is answered', seenBy: ['german', 'moderator'], done: asks('german') },
  { name: 'the second asks and is answered', seenBy: ['dutch', 'moderator'], done: asks('dutch') },
  {
    name: 'the lead opens identities',
    seenBy: ['german'],
    done: (world, on) =>
      act(world, world.people.german, on.incident, {
        verb: 'reveal',
        fields: ['name'],
        reason: 'To know who',
      }),
  },
  {
    name: 'the lead brings in the secretariat',
    seenBy: ['german', 'secretary'],
    done: shares('german', 'secretary', 'informed'),
  },
  { name: 'the secretariat has it', seenBy: ['german', 'secretary'], done: acknowledges('secretary') },
  { name: 'the secretariat notes', seenBy: ['secretary'], done: notes('secretary') },
  {
    name: 'the lead takes it back from the secretariat',
    seenBy: ['german', 'secretary'],
    done: recalls('german', 'secretary'),
  },
  {
    name: 'the lead brings in customs',
    seenBy: ['german', 'germanCustoms'],
    done: shares('german', 'germanCustoms', 'concerned'),
  },
  { name: 'customs has it', seenBy: ['german', 'germanCustoms'], done: acknowledges('germanCustoms') },
  { name: 'customs accepts', seenBy: ['german', 'germanCustoms'], done: accepts('germanCustoms') },
  {
    name: 'the lead gives it to the informed, too',
    seenBy: ['german', 'portuguese'],
    done: shares('german', 'portuguese', 'informed'),
  },
  {
    name: 'the second takes it back from the informed',
    seenBy: ['german', 'dutch', 'portuguese'],
    done: recalls('dutch', 'portuguese'),
  },
  {
    name: 'the informed has it',
    seenBy: ['german', 'dutch', 'portuguese'],
    done: acknowledges('portuguese'),
  },
  { name: 'the lead accepts', seenBy: inIt, done: accepts('german') },
  { name: 'the second accepts', seenBy: ['german', 'dutch', 'portuguese'], done: accepts('dutch') },
  {
    name: 'the company corrects',
    seenBy: ['moderator', ...inIt],
    done: async ({ house, people }, { report }) => {
      const { rev } = await readReport(house, people.moderator, report)
      const correction = { price: 'EUR 200', why: 'The price was wrong' }
      await correctReport(house, people.moderator, { report, version: rev, correction })
    },
  },
  { name: 'the company files another', seenBy: ['moderator', 'german'], done: files('moderator') },
  { name: 'the company drafts', seenBy: ['moderator'], done: drafts('moderator') },
  {
    name: 'the company keeps a capture',
    seenBy: ['moderator'],
    done: ({ house, people }) =>
      keepEvidence(house, people.moderator, {
        draft: null,
        bytes: Buffer.from('a page'),
        mediaType: 'text/plain',
        name: 'page.txt',
      }),
  },
  { name: 'a rival files the same', seenBy: ['rival', 'german'], done: files('rival') },
  { name: 'a rival drafts', seenBy: ['rival'], done: drafts('rival') },
  {
    name: 'somebody asks for an erasure',
    seenBy: [],
    done: ({ house, people }, { report }) =>
      requestErasure(house, people.auditor, {
        report,
        fields: ['reason'],
        identities: true,
        basis: 'A request',
      }),
  },
  {
    name: 'a request for an erasure is sent back',
    seenBy: [],
    done: async ({ house, people }, { report }) => {
      const asked = { report, fields: [], identities: true, basis: 'A request' }
      const { id } = await requestErasure(house, people.auditor, asked)
      await dropErasure(house, people.secretary, { id, because: 'Not this one' })
    },
  },
]

/** The beginning that both worlds share: led by one, shared with a second, and by that one with a third. */
export const begin = async (world: World): Promise<Case> => {
  const on = await file(world)
  await act(world, world.people.german, on.incident, { verb: 'claim' })
  await shares('german', 'dutch', 'concerned')(world, on)
  await acknowledges('dutch')(world, on)
  await shares('dutch', 'portuguese', 'informed')(world, on)
  return on
}

/** What it came to: done, or the code of the refusal; what is refused changes nothing. */
export const attempt = (deed: Deed, world: World, on: Case): Promise<string> =>
  deed.done(world, on).then(
    () => 'done',
    error => {
      if (isRefusal(error)) return error.code
      throw error
    },
  )
