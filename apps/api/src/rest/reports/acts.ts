import { z } from '@hono/zod-openapi'
import { correctReport } from '@tocsin/casework/correct-report'
import { retractReport } from '@tocsin/casework/retract-report'
import { confirmSignal } from '@tocsin/casework/signals/confirm-signal'
import { setAsideSignal } from '@tocsin/casework/signals/set-aside-signal'
import type { Confirmation, SettingAside } from '@tocsin/domain/report/decide'
import {
  type Correction,
  confirmation,
  correction,
  retraction,
  reviewed,
  settingAside,
} from '@tocsin/domain/report/filing'
import { rev } from '../asked.ts'
import { actOnReport } from './act-on-report.ts'

const looked = { reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' } }

/** What somebody at the company says of a signal, in a tool of its own: who looked is said each time. */
export const confirmations = actOnReport({
  path: 'confirmation',
  name: 'confirmSignal',
  operation: 'confirm',
  body: z.strictObject({ reviewed, ...confirmation.shape, rev }).openapi('Confirmation'),
  example: looked,
  does: (house, actor, target, said: Confirmation) =>
    confirmSignal(house, actor, { ...target, confirmation: said }),
})

export const settingsAside = actOnReport({
  path: 'setting-aside',
  name: 'setAsideSignal',
  operation: 'set_aside',
  body: z.strictObject({ reviewed, ...settingAside.shape, rev }).openapi('SettingAside'),
  example: { ...looked, judgement: 'legitimate' },
  does: (house, actor, target, said: SettingAside) => setAsideSignal(house, actor, { ...target, ...said }),
})

export const corrections = actOnReport({
  path: 'correction',
  name: 'correctReport',
  operation: 'correct',
  body: correction.extend({ rev }).openapi('Correction'),
  example: { price: 'EUR 24 / kg', why: 'A digit too many.', rev: 3 },
  does: (house, actor, target, correction: Correction) =>
    correctReport(house, actor, { ...target, correction }),
})

export const retractions = actOnReport({
  path: 'retraction',
  name: 'retractReport',
  operation: 'retract',
  body: retraction.extend({ rev }).openapi('Retraction'),
  example: { reason: 'It was a shop of our own.' },
  does: (house, actor, target, given: { reason: string }) =>
    retractReport(house, actor, { ...target, ...given }),
})
