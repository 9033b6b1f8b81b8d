import type { Actor } from '@tocsin/domain/actor'
import { decideAnswer } from '@tocsin/domain/report/decide'
import type { Answer } from '@tocsin/domain/report/filing'
import { actOnReport, type ReportActed } from './act-on-report.ts'
import type { House } from './house.ts'

export const answerQuestion = (
  house: House,
  actor: Actor,
  {
    report,
    version,
    question,
    answer,
  }: { report: string; version: number; question: string; answer: Answer },
): Promise<ReportActed> =>
  actOnReport(house, actor, { report, version }, held => decideAnswer(held, question, answer))
