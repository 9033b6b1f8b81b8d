import { z } from '@hono/zod-openapi'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import type { Confirmation, SettingAside } from '@tocsin/domain/report/decide'
import { judgements } from '@tocsin/domain/report/events'
import { reviewed } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { statement, text } from '@tocsin/domain/text'
import { rev } from './asked.ts'
import { reportAct } from './report-act.ts'

/** What somebody at the company says of a signal, in a tool of its own: who looked is said each time. */
export const confirmations = reportAct({
  path: 'confirmation',
  name: 'confirmSignal',
  operation: 'confirm',
  body: z
    .strictObject({
      reviewed,
      indicators: z.array(z.enum(indicatorCodes)).min(1).max(40).optional(),
      reason: statement(5_000, 10).optional(),
      rev,
    })
    .openapi('Confirmation'),
  does: (house, actor, target, confirmation: Confirmation) =>
    confirmSignal(house, actor, { ...target, confirmation }),
})

export const settingsAside = reportAct({
  path: 'setting-aside',
  name: 'setAsideSignal',
  operation: 'set_aside',
  body: z
    .strictObject({ reviewed, judgement: z.enum(judgements), note: text(1_000, 1).optional(), rev })
    .openapi('SettingAside'),
  does: (house, actor, target, judged: SettingAside) =>
    setAsideSignal(house, actor, { ...target, ...judged }),
})
