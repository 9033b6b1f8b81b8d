import { useQuery } from '@tanstack/react-query'
import { timeOfDay } from '@tocsin/catalogue/when'
import { Fragment } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { SkeletonLines } from '../design/skeleton.tsx'
import { useWords } from '../design/words.ts'
import { fieldNames } from './field-names.ts'
import { differing, type Form } from './form.ts'
import { saidInDraft } from './said-in-draft.ts'
import { whereTheyDiffer } from './where-they-differ.ts'

type There = { form: Form; revision: number; savedAt: string; keptUntil: string }

type Props = {
  form: Form
  readThere: () => Promise<There>
  onChoose: (there: There, keep: 'here' | 'there') => void
}

/** Two versions of one draft: both are shown where they differ, and a person chooses. */
export const DraftConflict = ({ form, readThere, onChoose }: Props) => {
  const words = useWords()
  const { t, language } = words
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
                  {whereTheyDiffer(saidInDraft(name, form, words), saidInDraft(name, there.form, words)).map(
                    (said, at) => (
                      <p
                        key={at}
                        className="min-w-0 rounded-control bg-page p-2 wrap-anywhere whitespace-pre-wrap"
                      >
                        <bdi>{said || t('filing.conflict.nothing')}</bdi>
                      </p>
                    ),
                  )}
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
