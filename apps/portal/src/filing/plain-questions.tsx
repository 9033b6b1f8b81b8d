import { contexts, disclosureBases, scales, urgencies } from '@tocsin/domain/report/vocabulary'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Check } from '../design/choice.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { Section } from './section.tsx'

/** What keeps harm away, asked plainly: in the short form what she declares stands as a sentence. An answer that puts it out of scope says at once what to do instead. */
export const PlainQuestions = ({ form, change, shows }: FormPart) => {
  const [open, setOpen] = useState(false)
  const { t, word } = useWords()
  const options = <V extends string>(list: string, values: readonly V[]) =>
    values.map(value => ({ value, words: word(list, value) }))
  if (!open && !shows('plain'))
    return (
      <p className="text-ink-second">
        {t('filing.plain.declared')}{' '}
        <Button look="bare" onClick={() => setOpen(true)}>
          {t('filing.plain.change')}
        </Button>
      </p>
    )
  return (
    <Section legend={t('filing.plain.legend')} hint={t('filing.plain.hint')}>
      <div className="grid gap-3 desk:grid-cols-2">
        <Select
          label={t('filing.plain.context')}
          value={form.context}
          options={options('context', contexts)}
          complaint={form.context === 'offer' ? undefined : t('rule.R21')}
          onValue={context => change({ context })}
        />
        <Select
          label={t('filing.plain.scale')}
          value={form.scale}
          options={options('scale', scales)}
          complaint={form.scale === 'personal_use' ? t('rule.R22') : undefined}
          onValue={scale => change({ scale })}
        />
        <Select
          label={t('filing.plain.urgency')}
          value={form.urgency}
          options={options('urgency', urgencies)}
          onValue={urgency => change({ urgency })}
        />
        <Select
          label={t('filing.plain.basis')}
          value={form.basis}
          options={options('basis', disclosureBases)}
          onValue={basis => change({ basis })}
        />
        <Check
          checked={form.minorInvolved}
          onChecked={minorInvolved => change({ minorInvolved })}
          complaint={form.minorInvolved ? t('rule.R23') : undefined}
        >
          {t('filing.plain.minor')}
        </Check>
      </div>
    </Section>
  )
}
