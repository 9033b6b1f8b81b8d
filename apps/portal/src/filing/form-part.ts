import type { Screening } from '../listing/use-screening.ts'
import type { ComplaintAt } from './complaints.ts'
import type { Form } from './form.ts'
import type { FieldName } from './form-fields.ts'

/** What every part of the form is given: what was typed, how to change it, what was recognised, what is wrong. */
export type FormPart = {
  form: Form
  change: (patch: Partial<Form> | ((before: Form) => Partial<Form>)) => void
  screening: Screening | null
  complaint: ComplaintAt
  /** Whether a field is in sight: the short form leaves out what its kind does not need. */
  shows: (name: FieldName) => boolean
}
