import { dateAsGiven } from '@tocsin/catalogue/when'
import { Button } from '../design/button.tsx'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import type { Key } from './people-read.ts'

const stateOf = ({ revokedAt, expiresAt }: Key) =>
  revokedAt ? 'revoked' : Date.parse(expiresAt) < Date.now() ? 'expired' : 'good'

export const scopeWord = (scope: string): string => scope.replace(/[:-]/g, '_')

type Props = { of: Key; busy: boolean; onRotate: () => void; onRevoke: () => void }

export const KeyLine = ({ of, busy, onRotate, onRevoke }: Props) => {
  const { t, word, language } = useWords()
  const state = stateOf(of)
  const facts = [
    state === 'good'
      ? t('people.keyUntil', { date: dateAsGiven(language, of.expiresAt.slice(0, 10), 'day') })
      : t(state === 'revoked' ? 'people.revoked' : 'people.expired'),
    of.scopes.map(scope => word('keyScope', scopeWord(scope))).join(', '),
    ...(of.networks.length > 0 ? [t('people.keyFrom', { networks: of.networks.join(', ') })] : []),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0">
      <span className={`min-w-40 flex-1 ${state === 'good' ? '' : 'text-ink-third'}`}>
        <span className="font-strong">{of.name}</span>{' '}
        {of.test ? (
          <span className="rounded-[4px] bg-priority-3-soft px-1.5 text-small text-priority-3">
            {t('people.test')}
          </span>
        ) : null}{' '}
        <span translate="no" className="font-mono text-small text-ink-third">
          tcs_{of.id}_…
        </span>
        <span className="block text-small text-ink-second">{facts.join(' · ')}</span>
        <span className="block text-small text-ink-second">
          {of.lastUsedAt ? (
            <>
              {t('people.keyUsed')} <Time at={of.lastUsedAt} />
            </>
          ) : (
            t('people.keyUnused')
          )}
        </span>
      </span>
      {state === 'good' ? (
        <span className="flex gap-2">
          <Button busy={busy} onClick={onRotate}>
            {t('people.rotate')}
          </Button>
          <Button busy={busy} onClick={onRevoke}>
            {t('people.revoke')}
          </Button>
        </span>
      ) : null}
    </li>
  )
}
