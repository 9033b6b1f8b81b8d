import type { Actor } from '@tocsin/domain/actor'
import { decideRetract } from '@tocsin/domain/report/decide'
import { actOnReport, type ReportActed, type Target } from './act-on-report.ts'
import { closedWords } from './filing/find-identities.ts'
import type { House } from './house.ts'

export const retractReport = (
  house: House,
  actor: Actor,
  { reason, ...target }: Target & { reason: string },
): Promise<ReportActed> => actOnReport(house, actor, target, held => decideRetract(held, closedWords(reason)))
