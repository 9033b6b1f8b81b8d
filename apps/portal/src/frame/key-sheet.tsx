import { Fragment } from 'react'
import { KeyCap } from '../design/key-cap.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useWords } from '../design/words.ts'
import { useBound } from './use-keys.ts'

const everywhere = (keys: string) =>
  keys.startsWith('G ') || keys === 'Ctrl K' || keys === '?' || keys === 'Z' || keys === 'C'

/** All keys that work now, those of this page first. */
export const KeySheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords()
  const bound = useBound()
  const groups = [
    { name: t('frame.keys.here'), keys: bound.filter(({ keys }) => !everywhere(keys)) },
    { name: t('frame.keys.everywhere'), keys: bound.filter(({ keys }) => everywhere(keys)) },
  ]
  return (
    <Sheet open={open} onClose={onClose} title={t('frame.keys.title')}>
      {groups
        .filter(({ keys }) => keys.length > 0)
        .map(({ name, keys }) => (
          <section key={name} className="mb-5">
            <h3 className="mb-1.5 text-small text-ink-third">{name}</h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
              {keys.map(binding => (
                <Fragment key={binding.keys}>
                  <dt>{binding.words}</dt>
                  <dd>
                    <span className="sr-only">
                      {binding.keys.replace(/^G /, `G ${t('frame.keys.andThen')} `)}
                    </span>
                    <KeyCap keys={binding.keys} />
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
    </Sheet>
  )
}
