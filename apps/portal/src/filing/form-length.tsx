import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'
import { type FieldName, inKind } from './form-fields.ts'
import type { FormPart } from './form-part.ts'

/** Unfolds what the short form leaves out, by name, and folds what is empty of it again. */
export const FormLength = ({ form, change, shows }: Pick<FormPart, 'form' | 'change' | 'shows'>) => {
  const { t, word } = useWords()
  const toggle = () => change(before => ({ long: !before.long }))
  useKeys([{ keys: 'L', words: t(form.long ? 'filing.length.fold' : 'filing.length.unfold'), run: toggle }])
  const nameOf = (name: FieldName) =>
    name.startsWith('particulars.')
      ? word('particular', name.slice('particulars.'.length))
      : name === 'reference'
        ? word('filing.number', form.kind)
        : name === 'text'
          ? word('filing.words', form.kind)
          : name === 'substance'
            ? word('filing.goods', form.kind)
            : word('filing.length.names', name)
  const folded = inKind(form.kind).filter(name => !shows(name))
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <Button look="bare" keys="L" aria-expanded={form.long} onClick={toggle}>
        {t(form.long ? 'filing.length.fold' : 'filing.length.unfold')}
      </Button>
      <span className="text-small text-ink-third">
        {form.long ? t('filing.length.kept') : folded.map(nameOf).join(', ')}
      </span>
    </div>
  )
}
