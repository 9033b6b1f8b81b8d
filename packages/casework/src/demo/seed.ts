import { randomUUID } from 'node:crypto'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Actor } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'
import type { Filing } from '@tocsin/domain/report/filing'
import { actOnIncident } from '../act-on-incident.ts'
import { admitMember, admitOrganisation } from '../admit.ts'
import { answerQuestion } from '../answer-question.ts'
import { asReader } from '../door.ts'
import { fileReport } from '../file-report.ts'
import { findIdentities } from '../find-identities.ts'
import type { House } from '../house.ts'
import { readIncident } from '../read-incident.ts'
import { readReport } from '../read-report.ts'
import { type HomeName, organisations, people } from './people.ts'
import { type Step, type Story, stories } from './stories.ts'

type Cast = Record<HomeName, Actor>

/** True when the database has no organisation at all: the only state in which a demo may be made of it. */
const isEmpty = async (ownerUrl: string): Promise<boolean> => {
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'seed', max: 1 }))
  try {
    return (await owner.selectFrom('organisation').select('id').limit(1).execute()).length === 0
  } finally {
    await owner.destroy()
  }
}

/**
 * Fills an empty database with the demo world and marks it as one. Everything in it was done through the same
 * use cases as anybody's work, so its history holds like any other. Returns false where there was a world already.
 */
export const seedDemo = async (house: House, ownerUrl: string): Promise<boolean> => {
  if (!(await isEmpty(ownerUrl))) return false
  const cast = await admitAll(ownerUrl)
  for (const story of stories) await play(house, cast, story)
  return true
}

const admitAll = async (ownerUrl: string): Promise<Cast> => {
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'seed', max: 1 }))
  try {
    return await owner.transaction().execute(async tx => {
      const homes = {} as Record<HomeName, Organisation>
      for (const [name, home] of Object.entries(organisations))
        homes[name as HomeName] = await admitOrganisation(tx, home)
      const cast = {} as Cast
      const marked = []
      for (const { person, name, of, duties, language } of people) {
        const organisation = homes[of]
        const user = randomUUID()
        const member = await admitMember(tx, {
          organisation: organisation.id,
          userId: user,
          name,
          duties: [...duties],
          language,
        })
        cast[of] ??= { member, organisation, duties, via: { kind: 'session' } }
        marked.push({ person, user, name, organisation: titled(organisation), role: organisation.kind })
      }
      await tx
        .insertInto('demo')
        .values({ id: 1, seeded_at: new Date().toISOString(), people: JSON.stringify(marked) })
        .execute()
      return cast
    })
  } finally {
    await owner.destroy()
  }
}

const titled = ({ name, country }: Organisation): string => (country ? `${name} (${country})` : name)

const play = async (house: House, cast: Cast, { by, filing, steps }: Story): Promise<void> => {
  const { report } = await fileReport(house, cast[by], {
    filing: whole(filing, cast[by]),
    origin: 'page',
    key: randomUUID(),
  })
  const { sentTo } = (await readReport(house, cast[by], report)).view
  const lead = Object.values(cast).find(actor => actor.organisation.id === sentTo.organisation)
  if (!lead) throw new Error('a story was sent to somebody who is not in the cast')
  const incident = await asReader(house.db, lead, async tx => {
    const rows = await tx.selectFrom('incident_view').select(['incident', 'body']).execute()
    return rows.find(({ body }) => body.reports.some(({ id }) => id === report))!.incident
  })
  for (const step of steps) await take(house, cast, { report, incident, by }, step)
}

const take = async (
  house: House,
  cast: Cast,
  { report, incident, by }: { report: string; incident: string; by: HomeName },
  step: Step,
): Promise<void> => {
  const actor = cast[step.by]
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
  const { rev } = await readIncident(house, actor, incident)
  const command =
    'act' in step
      ? step.act
      : 'share' in step
        ? {
            verb: 'share' as const,
            recipients: [{ organisation: cast[step.share].organisation.id, part: step.part }],
            purpose: step.purpose,
            identities: false,
          }
        : {
            verb: 'ask' as const,
            report,
            type: 'listing_history' as const,
            text: step.ask,
            basis: 'voluntary' as const,
          }
  await actOnIncident(house, actor, { id: incident, version: rev, command })
}

/** What every filing of the demo has alike; what identifies somebody in its text is marked as the page would. */
const whole = (filing: Story['filing'], { organisation, member }: Actor): Filing => {
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
    evidence: [],
    captureUnavailable: 'Demo world: no capture was made.',
    reviewed: { by: member, at: new Date(now - 600_000).toISOString() },
    ...filing,
    listing: { observedAt: new Date(now - 3_600_000).toISOString(), ...listing },
  }
}
