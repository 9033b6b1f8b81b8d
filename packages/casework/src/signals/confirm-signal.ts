import type { Actor } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { isRefusal, type Refusal } from '@tocsin/domain/refusal'
import { type Confirmation, decideConfirm } from '@tocsin/domain/report/decide'
import type { IndicatorCode } from '@tocsin/domain/report/indicators'
import { incidentTypeFor } from '@tocsin/domain/report/particulars'
import { type Report, revisionAt } from '@tocsin/domain/report/report'
import { actOnReport, type ReportActed, type Target } from '../act-on-report.ts'
import { closedWords } from '../filing/find-identities.ts'
import { openingOf } from '../filing/opening.ts'
import type { House } from '../house.ts'
import type { Loaded } from '../load-case.ts'

/** Somebody at the company looked and stands by it: the signal becomes a report, and its incident opens. */
export const confirmSignal = (
  house: House,
  actor: Actor,
  { confirmation, ...target }: Target & { confirmation: Confirmation },
): Promise<ReportActed> =>
  actOnReport(house, actor, target, (held, loaded) => confirmationOf(actor, held, loaded, confirmation))

export const confirmationOf = (
  actor: Actor,
  held: Report,
  { file, directory, at }: Loaded,
  confirmation: Confirmation,
): NewEvent[] | Refusal => {
  const last = revisionAt(held)
  const opening = openingOf({
    facts: {
      type: incidentTypeFor(held.type, held.particulars),
      nexus: held.nexus,
      audience: held.audience,
      reporter: actor.organisation,
    },
    urgency: held.urgency,
    recognition: last.recognition,
    indicators: (confirmation.indicators ?? last.indicators ?? []) as IndicatorCode[],
    report: held.id,
    incident: file.incident.id,
    directory,
    at,
  })
  const reason = confirmation.reason && closedWords(confirmation.reason)
  const confirmed = decideConfirm(held, { ...confirmation, reason }, opening?.sentTo)
  if (isRefusal(confirmed)) return confirmed
  return [...confirmed, ...(opening ? [opening.opened] : [])]
}
