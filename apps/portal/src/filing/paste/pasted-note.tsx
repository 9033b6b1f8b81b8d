import { countryName, listOf } from '@tocsin/catalogue/when'
import { Undo2 } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { useWords } from '../../design/words.ts'
import { fieldNames } from '../field-names.ts'
import type { Form } from '../form.ts'
import type { FormPart } from '../form-part.ts'
import { type Proposal, standing, undone } from './apply.ts'

const brief = (text: string) => (text.length > 48 ? `${text.slice(0, 46)}…` : text)

const hostIn = (particulars: unknown): string => {
  const { domain } = particulars as Form['particulars']
  return String(domain?.name ?? '')
}

/** What was put into the form from a paste: each part with its way back, and one way back for all. */
export const PastedNote = ({ form, change }: Pick<FormPart, 'form' | 'change'>) => {
  const { t, word, language } = useWords()
  const proposals = standing(form)
  if (proposals.length === 0) return null
  const undo = (some: readonly Proposal[]) => change(before => undone(before, some))
  const said = ({ field, after }: Proposal): string => {
    if (field === 'particulars') return hostIn(after)
    if (field === 'seller' && after && typeof after === 'object' && 'value' in after)
      return String(after.value)
    if (field === 'shipsFrom' && typeof after === 'string') return countryName(language, after)
    if (Array.isArray(after))
      return listOf(
        language,
        after.map(code => countryName(language, String(code))),
      )
    return brief(String(after))
  }
  const nameOf = ({ field, after }: Proposal): string =>
    field === 'seller' && after && typeof after === 'object' && 'kind' in after
      ? `${t('filing.seller.legend')}, ${word('identity', String(after.kind))}`
      : field === 'particulars'
        ? word('particular', 'name')
        : field === 'reference'
          ? word('filing.number', form.kind)
          : t(fieldNames[field])
  return (
    <section
      aria-label={t('filing.pasted.legend')}
      className="rounded-card border border-line bg-accent-soft px-3 py-2"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="font-strong">{t('filing.pasted.legend')}</h2>
        <Button look="bare" onClick={() => undo(proposals)}>
          {t('filing.pasted.undoAll')}
        </Button>
      </div>
      <ul className="mt-1 flex flex-wrap gap-1.5 max-desk:max-h-52 max-desk:overflow-y-auto">
        {proposals.map((proposal, at) => (
          <li
            key={`${proposal.field}${at}`}
            className="flex max-w-full items-center gap-1 rounded-control border border-line bg-surface py-0.5 pr-1 pl-2"
          >
            <span className="min-w-0 truncate">
              <span className="text-small text-ink-second">{nameOf(proposal)}</span>{' '}
              <bdi>{said(proposal)}</bdi>
            </span>
            <button
              type="button"
              onClick={() => undo([proposal])}
              aria-label={t('filing.pasted.undo', { name: nameOf(proposal) })}
              className="shrink-0 rounded-[4px] p-1 text-ink-second hover:bg-line hover:text-ink max-desk:p-2.5"
            >
              <Undo2 size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
