import type { Actor } from '@tocsin/domain/actor'
import { decideAnswer } from '@tocsin/domain/report/decide'
import type { Answer } from '@tocsin/domain/report/filing'
import { actOnReport, type ReportActed, type Target } from './act-on-report.ts'
import { findIdentities } from './filing/find-identities.ts'
import type { House } from './house.ts'

export const answerQuestion = (
  house: House,
  actor: Actor,
  { question, answer, ...target }: Target & { question: string; answer: Answer },
): Promise<ReportActed> =>
  actOnReport(house, actor, target, held =>
    decideAnswer(
      held,
      question,
      answer,
      findIdentities(answer.text).map(({ kind }) => kind),
    ),
  )
