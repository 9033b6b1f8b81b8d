import { Plus, X } from 'lucide-react'
import { controlLook } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import type { SellerIdentity } from './form.ts'
import type { FormPart } from './form-part.ts'
import { markable } from './mark-selection.tsx'
import { Section } from './section.tsx'

const first: readonly SellerIdentity['kind'][] = ['name', 'handle', 'phone']

/** Name, handle and phone are always there to be filled; whatever else is known of the seller is added. */
export const SellerFields = ({ form, change }: FormPart) => {
  const { t, word } = useWords()
  const rows: SellerIdentity[] = [
    ...first
      .filter(kind => !form.seller.some(known => known.kind === kind))
      .map(kind => ({ kind, value: '' })),
    ...form.seller,
  ].sort((a, b) => markable.indexOf(a.kind) - markable.indexOf(b.kind))
  const keep = (next: SellerIdentity[]) =>
    change({ seller: next.filter(({ kind, value }) => value !== '' || !first.includes(kind)) })
  const set = (at: number, row: SellerIdentity) =>
    keep(rows.map((other, index) => (index === at ? row : other)))
  return (
    <Section legend={t('filing.seller.legend')} hint={t('filing.seller.hint')}>
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
              aria-label={`${word('identity', row.kind)}, ${t('filing.seller.legend')}`}
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
    </Section>
  )
}
