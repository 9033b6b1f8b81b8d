import type { Verb } from '@tocsin/domain/incident/lifecycle'
import type { ReactNode } from 'react'
import type { DialogProps } from '../incident-read.ts'
import { AcceptDialog } from './accept.tsx'
import { AskDialog } from './ask.tsx'
import { CloseDialog } from './close.tsx'
import { DeclineDialog } from './decline.tsx'
import { DismissDialog } from './dismiss.tsx'
import { NoteDialog } from './note.tsx'
import { RecallDialog } from './recall.tsx'
import { ReopenDialog } from './reopen.tsx'
import { RevealDialog } from './reveal.tsx'
import { SellerNoticeDialog } from './seller-notice.tsx'
import { ShareDialog } from './share.tsx'

/** Verbs that ask for something first. The two that are missing act at the press of their key. */
export const dialogs: Partial<Record<Verb, (props: DialogProps) => ReactNode>> = {
  accept: AcceptDialog,
  ask: AskDialog,
  close: CloseDialog,
  decline: DeclineDialog,
  dismiss: DismissDialog,
  note: NoteDialog,
  recall: RecallDialog,
  reopen: ReopenDialog,
  reveal: RevealDialog,
  seller_notice: SellerNoticeDialog,
  share: ShareDialog,
}
