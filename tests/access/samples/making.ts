import { randomUUID } from 'node:crypto'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import type { Actor } from '@tocsin/domain/actor'
import type { World } from '../../world.ts'
import type { Request } from '../entrances.ts'
import type { Case, Scene } from '../scene.ts'

export type Making = { world: World; scene: Scene; by: Actor | null }
type Made = Omit<Request, 'entrance'>

/** A well-formed request for each entrance, about the scene's own case. */
export type Samples = Record<string, (making: Making) => Promise<Made> | Made>

/** The revision that whoever asks would have read; any number where there is nothing to read. */
const revision = (read: Promise<{ rev: number }> | null): Promise<number> =>
  read?.then(({ rev }) => rev).catch(() => 1) ?? Promise.resolve(1)

export const incidentVersion = (
  { world, by }: Making,
  { incident }: Pick<Case, 'incident'>,
): Promise<number> => revision(by && readIncident(world.house, by, incident))

export const reportVersion = ({ world, by }: Making, { report }: Pick<Case, 'report'>): Promise<number> =>
  revision(by && readReport(world.house, by, report))

/** What was never there. */
export const nobody = '7c2999fd-afe5-4325-bcd6-54af4dfad714'

/** A name that was never used; not an id, which would stand for something. */
export const once = (): string => `once-${randomUUID()}`
