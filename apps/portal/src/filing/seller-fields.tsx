import { Plus, X } from 'lucide-react'
import { Complaint, controlLook } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import type { SellerIdentity } from './form.ts'
import { namesFirst } from './form-fields.ts'
import type { FormPart } from './form-part.ts'
import { markable } from './mark-selection.tsx'
import { usePastedHint } from './paste/use-pasted-hint.ts'
import { Section } from './section.tsx'

const rank = (first: readonly SellerIdentity['kind'][], { kind }: SellerIdentity): number =>
  first.includes(kind) ? first.indexOf(kind) : first.length + markable.indexOf(kind)

/** What a report of this kind names first is always there to be filled; whatever else is known of them is added. */
export const SellerFields = ({ form, change, complaint, shows }: FormPart) => {
  const { t, word } = useWords()
  const hint = usePastedHint(form)
  const first = namesFirst[form.kind]
  const rows: SellerIdentity[] = [
    ...first
      .filter(kind => !form.seller.some(known => known.kind === kind))
      .map(kind => ({ kind, value: '' })),
    ...form.seller,
  ].sort((a, b) => rank(first, a) - rank(first, b))
  const keep = (next: SellerIdentity[]) =>
    change({ seller: next.filter(({ kind, value }) => value !== '' || !first.includes(kind)) })
  const set = (at: number, row: SellerIdentity) =>
    keep(rows.map((other, index) => (index === at ? row : other)))
  if (!shows('seller')) return null
  return (
    <Section
      legend={word('filing.who', form.kind)}
      hint={[t('filing.seller.hint'), hint('seller')].filter(Boolean).join('; ')}
    >
      <ul className="grid gap-2 desk:grid-cols-2 wide:grid-cols-3">
        {rows.map((row, at) => (
          <li key={`${row.kind}${at}`} className="flex">
            <select
              aria-label={t('filing.seller.kind')}
              value={row.kind}
              onChange={event =>
                set(at, { ...row, kind: markable.find(kind => kind === event.target.value) ?? row.kind })
              }
              className="w-[124px] shrink-0 truncate rounded-l-control border border-r-0 border-line-strong bg-page px-2 text-small text-ink-second"
            >
              {markable.map(kind => (
                <option key={kind} value={kind}>
                  {word('identity', kind)}
                </option>
              ))}
            </select>
            <input
              aria-label={`${word('identity', row.kind)}, ${word('filing.who', form.kind)}`}
              autoComplete="off"
              value={row.value}
              onChange={event => set(at, { ...row, value: event.target.value })}
              className={`${controlLook} rounded-l-none`}
            />
            {first.includes(row.kind) && rows.filter(({ kind }) => kind === row.kind).length === 1 ? null : (
              <button
                type="button"
                aria-label={t('design.remove', { name: word('identity', row.kind) })}
                onClick={() => keep(rows.filter((_, index) => index !== at))}
                className="px-1.5 text-ink-second hover:text-ink"
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => change({ seller: [...form.seller, { kind: 'account', value: '' }] })}
            className="inline-flex h-full min-h-[30px] items-center gap-1 rounded-control px-2 text-accent hover:bg-accent-soft"
          >
            <Plus size={14} aria-hidden="true" /> {t('filing.seller.add')}
          </button>
        </li>
      </ul>
      <Complaint text={complaint('identities')} />
    </Section>
  )
}
