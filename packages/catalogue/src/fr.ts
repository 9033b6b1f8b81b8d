import type { en } from './en.ts'
import { api } from './fr/api.ts'
import { apiGuide } from './fr/api-guide.ts'
import { audit } from './fr/audit.ts'
import { bench } from './fr/bench.ts'
import { demo } from './fr/demo.ts'
import { design } from './fr/design.ts'
import { erasures } from './fr/erasures.ts'
import { family } from './fr/family.ts'
import { fileRows } from './fr/file-rows.ts'
import { files } from './fr/files.ts'
import { filing } from './fr/filing.ts'
import { frame } from './fr/frame.ts'
import { history } from './fr/history.ts'
import { incidentRoom } from './fr/incident.ts'
import { indicator } from './fr/indicator.ts'
import { listing } from './fr/listing.ts'
import { mapping } from './fr/mapping.ts'
import { organisations } from './fr/organisations.ts'
import { people } from './fr/people.ts'
import { quality } from './fr/quality.ts'
import { questions } from './fr/questions.ts'
import { queue } from './fr/queue.ts'
import { refusal } from './fr/refusal.ts'
import { reports } from './fr/reports.ts'
import { rule } from './fr/rule.ts'
import { secondFactor } from './fr/second-factor.ts'
import { sellerNotice } from './fr/seller-notice.ts'
import { sentences } from './fr/sentences.ts'
import { signIn } from './fr/sign-in.ts'
import { signals } from './fr/signals.ts'
import { vocabulary } from './fr/vocabulary.ts'
import { webhooks } from './fr/webhooks.ts'

/** Le français, pièce par pièce ; les mêmes clés que l'anglais, tenues par le type. */
export const fr: typeof en = {
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
