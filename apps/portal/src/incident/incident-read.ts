import type { AppRouter } from '@tocsin/api/trpc/router'
import type { IdentityKind } from '@tocsin/domain/handling/identities'
import type { Verb } from '@tocsin/domain/incident/lifecycle'
import type { inferRouterOutputs } from '@trpc/server'

/** One incident as its reader has it: the stored view, what may be done, who works on it, what is revealed. */
export type IncidentRead = inferRouterOutputs<AppRouter>['incidents']['read']

/** A verb that a dialog is opened for, and what the button that opened it already knew. */
export type Opening = {
  verb: Verb
  country?: string
  recipient?: string
  fields?: readonly IdentityKind[]
}

export type DialogProps = { incident: IncidentRead; opening: Opening; onClose: () => void }
