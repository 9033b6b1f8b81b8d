import type { IdentityKind } from '@tocsin/domain/handling/identities'
import { useWords } from '../design/words.ts'

type Markable = Exclude<IdentityKind, 'file'>
export const markable: readonly Markable[] = [
  'name',
  'handle',
  'phone',
  'email',
  'address',
  'account',
  'wallet',
  'tracking',
  'url',
]

const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 38)}…` : text)

/** What the selected passage is: one press takes it out of the text. The selection stays until then. */
export const MarkSelection = ({ text, onMark }: { text: string; onMark: (kind: Markable) => void }) => {
  const { t, word } = useWords()
  return (
    <fieldset
      aria-label={t('listing.editor.markSelection')}
      className="flex flex-wrap items-center gap-1.5 rounded-card border border-line-strong bg-raised px-2.5 py-1.5"
    >
      <span className="text-small text-ink-second">
        <bdi>{t('filing.identities.selected', { text: brief(text) })}</bdi>
      </span>
      {markable.map(kind => (
        <button
          key={kind}
          type="button"
          onMouseDown={event => event.preventDefault()}
          onClick={() => onMark(kind)}
          className="rounded-[4px] border border-line-strong px-2 text-small leading-6 hover:border-accent hover:text-accent max-desk:leading-9"
        >
          {word('identity', kind)}
        </button>
      ))}
    </fieldset>
  )
}
