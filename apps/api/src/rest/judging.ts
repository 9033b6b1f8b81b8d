import { z } from '@hono/zod-openapi'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import type { Confirmation, SettingAside } from '@tocsin/domain/report/decide'
import { confirmation, reviewed, settingAside } from '@tocsin/domain/report/filing'
import { rev } from './asked.ts'
import { reportAct } from './report-act.ts'

/** What somebody at the company says of a signal, in a tool of its own: who looked is said each time. */
export const confirmations = reportAct({
  path: 'confirmation',
  name: 'confirmSignal',
  operation: 'confirm',
  body: z.strictObject({ reviewed, ...confirmation.shape, rev }).openapi('Confirmation'),
  does: (house, actor, target, said: Confirmation) =>
    confirmSignal(house, actor, { ...target, confirmation: said }),
})

export const settingsAside = reportAct({
  path: 'setting-aside',
  name: 'setAsideSignal',
  operation: 'set_aside',
  body: z.strictObject({ reviewed, ...settingAside.shape, rev }).openapi('SettingAside'),
  does: (house, actor, target, said: SettingAside) => setAsideSignal(house, actor, { ...target, ...said }),
})
