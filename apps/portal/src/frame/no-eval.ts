import { config } from 'zod'

/** zod would try whether it may write code at run time; the content policy forbids it and would report the try. */
config({ jitless: true })
