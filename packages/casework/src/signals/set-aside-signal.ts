import type { Actor } from '@tocsin/domain/actor'
import { decideSetAside, type SettingAside } from '@tocsin/domain/report/decide'
import { actOnReport, type ReportActed, type Target } from '../act-on-report.ts'
import type { House } from '../house.ts'

/** Somebody at the company looked and does not stand by it: it goes to nobody, and says why. */
export const setAsideSignal = (
  house: House,
  actor: Actor,
  { report, version, once, ...judged }: Target & SettingAside,
): Promise<ReportActed> =>
  actOnReport(house, actor, { report, version, once }, held => decideSetAside(held, judged))
