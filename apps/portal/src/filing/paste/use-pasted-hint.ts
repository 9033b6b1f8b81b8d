import { useWords } from '../../design/words.ts'
import type { Form } from '../form.ts'
import { type PastedField, standing } from './apply.ts'

/** Says at a field that it holds what was pasted, for as long as it does. */
export const usePastedHint = (form: Form): ((field: PastedField) => string | undefined) => {
  const { t } = useWords()
  const fields = new Set(standing(form).map(({ field }) => field))
  return field => (fields.has(field) ? t('filing.pasted.hint') : undefined)
}
