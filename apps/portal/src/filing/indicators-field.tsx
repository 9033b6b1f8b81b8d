import { type IndicatorCode, indicatorCodes, speaksAgainst } from '@tocsin/domain/report/indicators'
import { useState } from 'react'
import { Check } from '../design/choice.tsx'
import { Complaint } from '../design/field.tsx'
import { KeyCap } from '../design/key-cap.tsx'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'
import type { FormPart } from './form-part.ts'
import { IndicatorMenu } from './indicator-menu.tsx'
import { foundIndicators, indicatorsOf } from './propose.ts'
import { Section } from './section.tsx'

/** What was found stands ticked, and what she unticked stays in sight; the rest of the checklist is a key away. */
export const IndicatorsField = ({ form, change, screening, complaint }: FormPart) => {
  const { t, word } = useWords()
  const [open, setOpen] = useState(false)
  const recognition = screening?.recognition ?? null
  const ticked = new Set(indicatorsOf(form, recognition))
  const listed = new Set<IndicatorCode>([
    ...foundIndicators(recognition),
    ...indicatorCodes.filter(code => form.indicators[code] !== undefined),
  ])
  const decide = (code: IndicatorCode, on: boolean) =>
    change(before => ({ indicators: { ...before.indicators, [code]: on } }))
  useKeys([{ keys: 'I', words: t('filing.indicators.add'), run: () => setOpen(true) }])
  return (
    <Section legend={t('filing.indicators.legend')} hint={t('filing.indicators.hint')}>
      <ul className="grid gap-x-6 desk:grid-cols-2">
        {indicatorCodes
          .filter(code => listed.has(code))
          .map(code => (
            <li key={code}>
              <Check checked={ticked.has(code)} onChecked={on => decide(code, on)}>
                <span className="text-ink-third">{code}</span>{' '}
                <span
                  className={speaksAgainst(code) ? 'text-against' : ''}
                  title={word('indicator', `${code}.long`)}
                >
                  {word('indicator', `${code}.short`)}
                </span>
                {speaksAgainst(code) ? (
                  <span className="text-small text-ink-third"> {t('filing.indicators.against')}</span>
                ) : null}
              </Check>
            </li>
          ))}
        <li>
          <button
            type="button"
            onClick={() => setOpen(true)}
            aria-keyshortcuts="I"
            className="flex items-center gap-2 rounded-control px-1 py-0.5 text-accent hover:bg-accent-soft max-desk:py-2"
          >
            {t('filing.indicators.add')}{' '}
            <span className="max-desk:hidden">
              <KeyCap keys="I" />
            </span>
          </button>
        </li>
      </ul>
      {listed.size === 0 ? <p className="text-small text-ink-third">{t('filing.indicators.empty')}</p> : null}
      <Complaint text={complaint('indicators')} />
      <IndicatorMenu
        open={open}
        onClose={() => setOpen(false)}
        isTicked={code => ticked.has(code)}
        onToggle={code => decide(code, !ticked.has(code))}
      />
    </Section>
  )
}
