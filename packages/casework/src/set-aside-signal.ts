import type { Actor } from '@tocsin/domain/actor'
import { decideSetAside } from '@tocsin/domain/report/decide'
import type { Judgement } from '@tocsin/domain/report/events'
import { actOnReport, type ReportActed } from './act-on-report.ts'
import type { House } from './house.ts'

type Setting = { report: string; version: number; judgement: Judgement; note?: string | undefined }

/** Somebody at the company looked and does not stand by it: it goes to nobody, and says why. */
export const setAsideSignal = (
  house: House,
  actor: Actor,
  { report, version, ...judged }: Setting,
): Promise<ReportActed> =>
  actOnReport(house, actor, { report, version }, held => decideSetAside(held, judged))
