import { api } from './en/api.ts'
import { apiGuide } from './en/api-guide.ts'
import { audit } from './en/audit.ts'
import { bench } from './en/bench.ts'
import { demo } from './en/demo.ts'
import { design } from './en/design.ts'
import { erasures } from './en/erasures.ts'
import { family } from './en/family.ts'
import { fileRows } from './en/file-rows.ts'
import { files } from './en/files.ts'
import { filing } from './en/filing.ts'
import { frame } from './en/frame.ts'
import { history } from './en/history.ts'
import { incidentRoom } from './en/incident.ts'
import { indicator } from './en/indicator.ts'
import { listing } from './en/listing.ts'
import { mapping } from './en/mapping.ts'
import { organisations } from './en/organisations.ts'
import { people } from './en/people.ts'
import { quality } from './en/quality.ts'
import { questions } from './en/questions.ts'
import { queue } from './en/queue.ts'
import { refusal } from './en/refusal.ts'
import { reports } from './en/reports.ts'
import { rule } from './en/rule.ts'
import { secondFactor } from './en/second-factor.ts'
import { sellerNotice } from './en/seller-notice.ts'
import { sentences } from './en/sentences.ts'
import { signIn } from './en/sign-in.ts'
import { signals } from './en/signals.ts'
import { vocabulary } from './en/vocabulary.ts'
import { webhooks } from './en/webhooks.ts'

/** English, room by room; codes that the domain stores stand at the top level under their own names. */
export const en = {
  ...fileRows,
  ...history,
  ...organisations,
  ...sentences,
  ...vocabulary,
  api,
  apiGuide,
  audit,
  bench,
  demo,
  design,
  erasures,
  family,
  files,
  filing,
  frame,
  incidentRoom,
  indicator,
  listing,
  mapping,
  people,
  quality,
  questions,
  queue,
  refusal,
  reports,
  rule,
  secondFactor,
  sellerNotice,
  signIn,
  webhooks,
  signals,
}
