import { useQuery } from '@tanstack/react-query'
import { timeOfDay } from '@tocsin/catalogue/when'
import { Fragment } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { fieldNames } from './field-names.ts'
import { differing, type Form } from './form.ts'

type There = { form: Form; revision: number; savedAt: string; keptUntil: string }

/** A value as a person reads it: a file by its name, an identity by what it says, a country by its code. */
const said = (value: unknown): string => {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ')
  if (typeof value !== 'object') return value === true ? '✓' : String(value)
  if ('name' in value && 'sha256' in value) return String(value.name)
  if ('kind' in value && 'value' in value) return String(value.value)
  return Object.entries(value)
    .filter(([, part]) => said(part) !== '')
    .map(([name, part]) => `${name}: ${said(part)}`)
    .join(', ')
}

const brief = (value: Form[keyof Form]): string => {
  const text = said(value)
  return text.length > 280 ? `${text.slice(0, 280)}…` : text
}

type Props = {
  form: Form
  readThere: () => Promise<There>
  onChoose: (there: There, keep: 'here' | 'there') => void
}

/** Two versions of one draft: both are shown where they differ, and a person chooses. */
export const DraftConflict = ({ form, readThere, onChoose }: Props) => {
  const { t, language } = useWords()
  const { data: there } = useQuery({ queryKey: ['draft-there'], queryFn: readThere, gcTime: 0, staleTime: 0 })
  const fields = there ? differing(form, there.form) : []
  return (
    <Dialog
      open
      size="large"
      title={t('filing.conflict.title')}
      footer={
        there ? (
          <>
            <Button onClick={() => onChoose(there, 'there')}>{t('filing.conflict.takeThere')}</Button>
            <Button look="main" onClick={() => onChoose(there, 'here')}>
              {t('filing.conflict.keepHere')}
            </Button>
          </>
        ) : null
      }
    >
      <div className="p-5">
        {there ? (
          <>
            <p className="mb-3 text-ink-second">
              {t('filing.conflict.why', { time: timeOfDay(language, new Date(there.savedAt)) })}
            </p>
            <div className="grid grid-cols-2 gap-3">
              <h3 className="text-small font-strong text-ink-second">{t('filing.conflict.here')}</h3>
              <h3 className="text-small font-strong text-ink-second">{t('filing.conflict.there')}</h3>
              {fields.map(name => (
                <Fragment key={name}>
                  <h4 className="col-span-2 -mb-2 text-small text-ink-second">{t(fieldNames[name])}</h4>
                  {[form[name], there.form[name]].map((value, at) => (
                    <p key={at} className="rounded-control bg-page p-2 break-words whitespace-pre-wrap">
                      <bdi>{brief(value) || t('filing.conflict.nothing')}</bdi>
                    </p>
                  ))}
                </Fragment>
              ))}
            </div>
            {fields.length === 0 ? <p>{t('filing.conflict.same')}</p> : null}
          </>
        ) : (
          <SkeletonLines count={4} />
        )}
      </div>
    </Dialog>
  )
}
