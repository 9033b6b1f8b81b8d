import type { Actor } from '@tocsin/domain/actor'
import { decideRetract } from '@tocsin/domain/report/decide'
import { actOnReport, type ReportActed } from './act-on-report.ts'
import type { House } from './house.ts'

export const retractReport = (
  house: House,
  actor: Actor,
  { report, version, reason }: { report: string; version: number; reason: string },
): Promise<ReportActed> => actOnReport(house, actor, { report, version }, held => decideRetract(held, reason))
