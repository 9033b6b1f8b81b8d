import type { Recognition } from '@tocsin/domain/report/recognition'
import { Popover } from 'radix-ui'
import { Fragment, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../design/words.ts'
import { useKeys } from '../frame/use-keys.ts'
import { Explanation } from './explanation.tsx'
import { lookOf, marksIn, type Passage, passagesOf } from './marks.ts'
import { Pieces } from './pieces.tsx'
import { walkPassages } from './walk.ts'

type Props = {
  text: string
  field: 'title' | 'text'
  recognition: Recognition | null
}

/** The seller's words as written, each judgement at its place and its reason one key away. `E` goes from one to the next. */
export const ListingText = ({ text, field, recognition }: Props) => {
  const { t } = useWords()
  const passages = useMemo(
    () => passagesOf(marksIn(recognition, field), text.length),
    [text, field, recognition],
  )
  const [open, setOpen] = useState<Passage | null>(null)
  const anchor = useRef<HTMLElement | null>(null)
  const explained = useRef<HTMLDivElement | null>(null)
  const id = useId()
  useKeys(passages.length > 0 ? [{ keys: 'E', words: t('listing.nextHit'), run: walkPassages }] : [])
  const show = (passage: Passage) => (event: { currentTarget: HTMLElement }) => {
    anchor.current = event.currentTarget
    setOpen(passage)
  }
  return (
    <Popover.Root open={open !== null} onOpenChange={now => now || setOpen(null)}>
      <Popover.Anchor virtualRef={anchor as { current: HTMLElement }} />
      <p
        dir="auto"
        translate="no"
        className={`break-words whitespace-pre-wrap ${field === 'text' ? 'text-listing' : ''}`}
      >
        {passages.map((passage, at) => {
          const gapFrom = passages[at - 1]?.end ?? 0
          const words = text.slice(passage.start, passage.end)
          return (
            <Fragment key={passage.start}>
              <Pieces text={text.slice(gapFrom, passage.start)} from={gapFrom} />
              {/* biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as the text does */}
              <span
                role="button"
                tabIndex={0}
                data-passage=""
                aria-expanded={open === passage}
                aria-describedby={open === passage ? id : undefined}
                className={`passage passage-${lookOf(passage)}`}
                onFocus={show(passage)}
                onClick={show(passage)}
                onBlur={event => explained.current?.contains(event.relatedTarget) || setOpen(null)}
                onKeyDown={event => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault()
                    show(passage)(event)
                    explained.current?.focus()
                  }
                }}
              >
                <Pieces text={words} from={passage.start} />
              </span>
            </Fragment>
          )
        })}
        <Pieces text={text.slice(passages.at(-1)?.end ?? 0)} from={passages.at(-1)?.end ?? 0} />
      </p>
      <Popover.Portal>
        <Popover.Content
          ref={explained}
          id={id}
          tabIndex={0}
          onBlur={() => setOpen(null)}
          onEscapeKeyDown={() => anchor.current?.focus()}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('listing.explain.title')}
          onOpenAutoFocus={event => event.preventDefault()}
          onCloseAutoFocus={event => event.preventDefault()}
          onFocusOutside={event => event.preventDefault()}
          onPointerDownOutside={event => event.preventDefault()}
          onMouseDown={event => event.preventDefault()}
          className="z-30 max-h-[min(60vh,var(--radix-popover-content-available-height))] w-[min(420px,calc(100vw-24px))] overflow-y-auto rounded-card border border-line-strong bg-surface p-3.5 shadow-float"
        >
          {open ? <Explanation passage={open} recognition={recognition} /> : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
