import { z } from 'zod'
import { accept } from './verbs/accept.ts'
import { acknowledge } from './verbs/acknowledge.ts'
import { ask } from './verbs/ask.ts'
import { claim } from './verbs/claim.ts'
import { close } from './verbs/close.ts'
import { decline } from './verbs/decline.ts'
import { dismiss } from './verbs/dismiss.ts'
import { note } from './verbs/note.ts'
import { recall } from './verbs/recall.ts'
import { reopen } from './verbs/reopen.ts'
import { reveal } from './verbs/reveal.ts'
import { sellerNotice } from './verbs/seller-notice.ts'
import { share } from './verbs/share.ts'

/** Everything an authority can do to an incident. A command is data: one door takes them all. */
export const command = z.discriminatedUnion('verb', [
  acknowledge,
  claim,
  accept,
  dismiss,
  decline,
  ask,
  sellerNotice,
  share,
  recall,
  reveal,
  note,
  close,
  reopen,
])
export type Command = z.infer<typeof command>
