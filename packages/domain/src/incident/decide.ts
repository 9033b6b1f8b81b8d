import type { NewEvent } from '../event.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { reportAfter } from '../report/lifecycle.ts'
import type { CaseFile, Circumstances } from './case-file.ts'
import type { Command } from './command.ts'
import { after, type Verb } from './lifecycle.ts'
import { decideAccept } from './verbs/accept.ts'
import { decideAcknowledge } from './verbs/acknowledge.ts'
import { decideAsk } from './verbs/ask.ts'
import { decideClaim } from './verbs/claim.ts'
import { decideClose } from './verbs/close.ts'
import { decideDecline } from './verbs/decline.ts'
import { decideDismiss } from './verbs/dismiss.ts'
import { decideNote } from './verbs/note.ts'
import { decideRecall } from './verbs/recall.ts'
import { decideReopen } from './verbs/reopen.ts'
import { decideReveal } from './verbs/reveal.ts'
import { decideSellerNoticeOf } from './verbs/seller-notice.ts'
import { decideShare } from './verbs/share.ts'

/** Typed by the command's verb, so that a verb without its rule does not compile. */
const deciding: {
  [V in Verb]: (
    file: CaseFile,
    command: Extract<Command, { verb: V }>,
    circumstances: Circumstances,
  ) => NewEvent[] | Refusal
} = {
  acknowledge: decideAcknowledge,
  claim: decideClaim,
  accept: decideAccept,
  dismiss: decideDismiss,
  decline: decideDecline,
  ask: decideAsk,
  seller_notice: decideSellerNoticeOf,
  share: decideShare,
  recall: decideRecall,
  reveal: decideReveal,
  note: decideNote,
  close: decideClose,
  reopen: decideReopen,
}

/** Everything about incidents: what `lifecycle` allows, then what the verb yields. No clock, no chance, no rows. */
export const decide = (
  file: CaseFile,
  command: Command,
  circumstances: Circumstances,
): NewEvent[] | Refusal => {
  const { party } = circumstances
  if (party.substate === 'withdrawn') return refuse('not_found')
  if (after(command.verb, party.part, party.substate) === null) {
    if (command.verb === 'acknowledge') {
      return refuse('already_acknowledged', {
        at: party.acknowledged?.at ?? party.since,
        member: party.acknowledged?.member ?? '',
      })
    }
    return refuse('not_now', { verb: command.verb, part: party.part, state: party.substate })
  }
  const rule = deciding[command.verb] as (
    file: CaseFile,
    command: Command,
    circumstances: Circumstances,
  ) => NewEvent[] | Refusal
  const events = rule(file, command, circumstances)
  return isRefusal(events) ? events : [...events, ...takenUp(file, events, circumstances)]
}

/** The company learns that its report is in progress when the lead first acknowledges or claims it. */
const takenUp = (file: CaseFile, events: readonly NewEvent[], { party }: Circumstances): NewEvent[] => {
  if (party.part !== 'lead') return []
  if (!events.some(({ verb }) => verb === 'incident.acknowledged' || verb === 'incident.claimed')) return []
  return file.reports
    .filter(report => reportAfter(report.state, 'lead_acknowledges') !== null)
    .map(report => ({ stream: { kind: 'report', id: report.id }, verb: 'report.taken_up', fields: {} }))
}
