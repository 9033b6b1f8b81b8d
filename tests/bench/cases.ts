import { randomUUID } from 'node:crypto'
import type http from 'node:http'
import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { asReader } from '@tocsin/casework/door'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { closeHouse, type House } from '@tocsin/casework/house'
import type { Actor } from '@tocsin/domain/actor'
import type { Command } from '@tocsin/domain/incident/command'
import { filing } from '../world.ts'
import { ask } from './ask.ts'
import { type Crowd, openHouseBeside } from './crowd.ts'
import type { Server } from './server.ts'

/** An incident as its lead last saw it. */
export type Case = { id: string; version: number }

/**
 * Incidents that every agency of the crowd is a party of: filed for all governments, led by the first one,
 * shared by it with all the others.
 */
export const openCases = async (server: Server, crowd: Crowd, count: number): Promise<Case[]> => {
  const house = await openHouseBeside(server)
  try {
    const cases: Case[] = []
    for (let at = 0; at < count; at++) cases.push(await openCase(house, crowd))
    return cases
  } finally {
    await closeHouse(house)
  }
}

const openCase = async (house: House, { company, agencies }: Crowd): Promise<Case> => {
  const [lead, ...others] = agencies.map(({ officers }) => officers[0]!.actor)
  const { report } = await fileReport(house, company.actor, {
    filing: filing({ audience: { kind: 'all_governments' } }),
    origin: 'key',
    key: randomUUID(),
  })
  const opened = await newest(house, lead!, report)
  const act = async (command: Command): Promise<void> => {
    const { rev } = await actOnIncident(house, lead!, { ...opened, command })
    opened.version = rev!
  }
  await act({ verb: 'acknowledge' })
  for (let at = 0; at < others.length; at += 20) {
    const recipients = others
      .slice(at, at + 20)
      .map(({ organisation }) => ({ organisation: organisation.id, part: 'concerned' as const }))
    await act({ verb: 'share', recipients, purpose: 'For your own cases.', identities: false })
  }
  return opened
}

const newest = (house: House, lead: Actor, report: string): Promise<Case> =>
  asReader(house.db, lead, async tx => {
    const rows = await tx.selectFrom('incident_view').select(['incident', 'rev', 'body']).execute()
    const { incident, rev } = rows.find(({ body }) => body.reports.some(({ id }) => id === report))!
    return { id: incident, version: rev }
  })

/**
 * The lead accepts and dismisses in turn, one incident after the other, over HTTP: a step that every party sees.
 * Each incident's history stays as short as in earnest.
 */
export const takeTurns = (
  agent: http.Agent,
  { port, origin }: Server,
  { agencies }: Crowd,
  cases: Case[],
): (() => Promise<void>) => {
  const headers = { host: new URL(origin).host, origin, cookie: agencies[0]!.officers[0]!.cookie }
  let turn = 0
  return async () => {
    const one = cases[turn % cases.length]!
    const command =
      Math.floor(turn / cases.length) % 2 === 0
        ? { verb: 'accept', outcome: 'accept_monitor' }
        : { verb: 'dismiss', outcome: 'not_in_scope', reason: 'Looked at again.' }
    turn += 1
    const said = await ask({ agent, port, path: '/trpc/incidents.act', headers, body: { ...one, command } })
    one.version = (JSON.parse(said) as { result: { data: { rev: number } } }).result.data.rev
  }
}
