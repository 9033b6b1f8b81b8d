import type { Actor } from '@tocsin/domain/actor'
import { isRefusal } from '@tocsin/domain/refusal'
import { type Confirmation, decideConfirm } from '@tocsin/domain/report/decide'
import type { IndicatorCode } from '@tocsin/domain/report/indicators'
import { revisionAt } from '@tocsin/domain/report/report'
import { incidentTypeOf } from '@tocsin/domain/report/vocabulary'
import { actOnReport, type ReportActed, type Target } from './act-on-report.ts'
import type { House } from './house.ts'
import { openingOf } from './opening.ts'

/** Somebody at the company looked and stands by it: the signal becomes a report, and its incident opens. */
export const confirmSignal = (
  house: House,
  actor: Actor,
  { confirmation, ...target }: Target & { confirmation: Confirmation },
): Promise<ReportActed> =>
  actOnReport(house, actor, target, (held, { file, directory, at }) => {
    const last = revisionAt(held)
    const opening = openingOf({
      facts: {
        type: incidentTypeOf[held.type],
        nexus: held.nexus,
        audience: held.audience,
        reporter: actor.organisation,
      },
      urgency: held.urgency,
      recognition: last.recognition,
      indicators: (confirmation.indicators ?? last.indicators ?? []) as IndicatorCode[],
      report: target.report,
      incident: file.incident.id,
      directory,
      at,
    })
    const confirmed = decideConfirm(held, confirmation, opening?.sentTo)
    if (isRefusal(confirmed)) return confirmed
    return [...confirmed, ...(opening ? [opening.opened] : [])]
  })
