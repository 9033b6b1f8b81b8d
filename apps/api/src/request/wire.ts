import type { HttpBindings } from '@hono/node-server'
import type { Language } from '@tocsin/catalogue/languages'
import type { Context } from 'hono'

/** What hono hands from one middleware to the next. */
export type Wire = {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    address: string
    /** The browser's until it is known who reads. */
    language: Language
    /** A test organisation asks: every answer says so, a refusal too. */
    test: boolean
  }
}
export type Asking = Context<Wire>
