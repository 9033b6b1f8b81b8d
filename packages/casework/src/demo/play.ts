import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import type { Command } from '@tocsin/domain/incident/command'
import type { Filing } from '@tocsin/domain/report/filing'
import { type Acted, actOnIncident } from '../act-on-incident.ts'
import { answerQuestion } from '../answer-question.ts'
import { asReader } from '../door.ts'
import { type Filed, fileReport } from '../filing/file-report.ts'
import { findIdentities } from '../filing/find-identities.ts'
import type { House } from '../house.ts'
import { keepEvidence } from '../keep-evidence.ts'
import { readIncident } from '../read-incident.ts'
import { readReport } from '../read-report.ts'
import type { Cast } from './cast.ts'
import type { HomeName } from './people.ts'
import type { Step, Story } from './stories.ts'

export type Played = { receipt: Filed; incident: string; lead: HomeName; sealedAt: string | null }

/** Called before each thing that somebody does: to wait, so that a person can watch. */
export type Pause = () => Promise<void>

/** Plays a story through the same use cases as anybody's work. Every playing is a new report. */
export const playStory = async (
  house: House,
  cast: Cast,
  story: Story,
  pause: Pause = async () => undefined,
): Promise<Played> => {
  const reporter = cast[story.by]
  const kept = story.capture
    ? await keepEvidence(house, reporter, {
        draft: null,
        bytes: Buffer.from(story.capture),
        mediaType: 'text/plain',
        name: 'capture.txt',
      })
    : null
  const filing = whole(story.filing, reporter, kept?.id ?? null)
  const receipt = await fileReport(house, reporter, { filing, origin: 'page', key: randomUUID() })
  const lead = (Object.keys(cast) as HomeName[]).find(
    name => cast[name].organisation.id === receipt.sentTo?.organisation,
  )
  if (!lead) throw new Error('a story was sent to somebody who is not in the cast')
  const incident = await incidentOf(house, cast[lead], receipt.report)
  for (const step of story.steps) {
    await pause()
    await take(house, cast, { report: receipt.report, incident, by: story.by }, step)
  }
  return { receipt, incident, lead, sealedAt: kept?.sealedAt ?? null }
}

const incidentOf = (house: House, lead: Actor, report: string): Promise<string> =>
  asReader(house.db, lead, async tx => {
    const rows = await tx.selectFrom('incident_view').select(['incident', 'body']).execute()
    return rows.find(({ body }) => body.reports.some(({ id }) => id === report))!.incident
  })

type Scene = { report: string; incident: string; by: HomeName }

const take = async (
  house: House,
  cast: Cast,
  { report, incident, by }: Scene,
  step: Step,
): Promise<Acted | undefined> => {
  if ('answer' in step) {
    const { rev, view } = await readReport(house, cast[by], report)
    const question = view.questions.find(({ answer }) => !answer)!.id
    await answerQuestion(house, cast[by], {
      report,
      version: rev,
      question,
      answer: { outcome: 'fulfilled', text: step.answer },
    })
    return
  }
  const { rev } = await readIncident(house, cast[step.by], incident)
  return actOnIncident(house, cast[step.by], {
    id: incident,
    version: rev,
    command: commandOf(cast, report, step),
  })
}

const commandOf = (cast: Cast, report: string, step: Exclude<Step, { answer: string }>): Command => {
  if ('act' in step) return step.act
  if ('ask' in step)
    return { verb: 'ask', report, type: 'listing_history', text: step.ask, basis: 'voluntary' }
  if ('recall' in step) return { verb: 'recall', recipient: cast[step.recall].organisation.id }
  if ('reveal' in step)
    return { verb: 'reveal', fields: ['name', 'handle', 'phone', 'url', 'file'], reason: step.reveal }
  const recipients = [{ organisation: cast[step.share].organisation.id, part: step.part }]
  return { verb: 'share', recipients, purpose: step.purpose, identities: false }
}

/** What every filing of the demo has alike; what identifies somebody in its text is marked as the page would. */
const whole = (filing: Story['filing'], { organisation, member }: Actor, capture: string | null): Filing => {
  const listing = {
    platform: organisation.name,
    type: 'offer_to_sell' as const,
    substanceAsWritten: '',
    shipsTo: [],
    ...filing.listing,
  }
  const now = Date.now()
  return {
    type: 'listing',
    context: 'offer',
    scale: 'commercial',
    minorInvolved: false,
    urgency: 'routine',
    indicators: [],
    reason: '',
    goodFaith: true,
    basis: 'voluntary',
    audience: { kind: 'my_country' },
    identities: [],
    marked: (['title', 'text'] as const).flatMap(field =>
      findIdentities(listing[field]).map(({ kind, start, end }) => ({
        field,
        kind: kind as Filing['marked'][number]['kind'],
        start,
        end,
      })),
    ),
    mayOpen: { countries: [], basis: '' },
    evidence: capture === null ? [] : [{ id: capture, showsNobody: false }],
    ...(capture === null && { captureUnavailable: 'The page was gone when we came back to it.' }),
    reviewed: { by: member, at: new Date(now - 600_000).toISOString() },
    ...filing,
    listing: { observedAt: new Date(now - 3_600_000).toISOString(), ...listing },
  }
}
