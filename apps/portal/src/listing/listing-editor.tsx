import { Fragment, type ReactNode, type Ref, useMemo } from 'react'
import { Labelled } from '../design/field.tsx'
import { piecesOf } from './hidden.ts'
import { lookOf, type Mark, type Passage, passagesOf } from './marks.ts'

export type Selection = { start: number; end: number }

type Props = {
  label: ReactNode
  hint?: ReactNode
  complaint?: string | undefined
  text: string
  onText: (text: string) => void
  marks: readonly Mark[]
  /** Whether a passage is the one that is being looked at elsewhere on the page. */
  isShown?: (passage: Passage) => boolean
  onSelection?: (selection: Selection | null) => void
  fieldRef?: Ref<HTMLTextAreaElement>
  single?: boolean
  /** What a paste into it is told by. */
  paste?: 'title' | 'text'
}

/** Invisible characters keep having no width here, or the lines would break elsewhere than in the field. */
const Ticked = ({ text, from }: { text: string; from: number }) =>
  piecesOf(text, from).map(piece =>
    piece.kind === 'zeroWidth' || piece.kind === 'bidi' ? (
      <span key={piece.at} className="hidden-tick" data-name={piece.name}>
        {piece.text}
      </span>
    ) : (
      <Fragment key={piece.at}>{piece.text}</Fragment>
    ),
  )

/**
 * A plain field over a layer that repeats its text and carries the marks. The field is the browser's own: typing never
 * waits for what is recognised, and undo, spelling and input methods work as everywhere.
 */
export const ListingEditor = (props: Props) => {
  const {
    label,
    hint,
    complaint,
    text,
    onText,
    marks,
    isShown,
    onSelection,
    fieldRef,
    single = false,
    paste,
  } = props
  const passages = useMemo(() => passagesOf(marks, text.length), [marks, text])
  const select = ({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement) =>
    onSelection?.(end > start ? { start, end } : null)
  const rest = passages.at(-1)?.end ?? 0
  return (
    <Labelled {...{ label, hint, complaint }}>
      {({ id, describedBy, invalid }) => (
        <div
          className={`grid grid-cols-[minmax(0,1fr)] overflow-y-auto rounded-control bg-surface ${single ? '' : 'max-h-[46vh]'}`}
        >
          <div
            aria-hidden="true"
            dir="auto"
            className={`listing-mirror ${single ? 'listing-single' : 'min-h-[93px]'}`}
          >
            {passages.map((passage, at) => {
              const gapFrom = passages[at - 1]?.end ?? 0
              return (
                <Fragment key={passage.start}>
                  <Ticked text={text.slice(gapFrom, passage.start)} from={gapFrom} />
                  <span
                    className={`passage passage-${lookOf(passage)} ${isShown?.(passage) ? 'passage-shown' : ''}`}
                  >
                    <Ticked text={text.slice(passage.start, passage.end)} from={passage.start} />
                  </span>
                </Fragment>
              )
            })}
            <Ticked text={text.slice(rest)} from={rest} />
            {'\n'}
          </div>
          <textarea
            ref={fieldRef}
            id={id}
            dir="auto"
            translate="no"
            autoComplete="off"
            spellCheck={false}
            data-paste={paste}
            rows={1}
            value={text}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={event => onText(single ? event.target.value.replaceAll('\n', ' ') : event.target.value)}
            onSelect={event => select(event.currentTarget)}
            onKeyDown={event => {
              if (single && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
            }}
            className={`listing-field ${single ? 'listing-single' : ''}`}
          />
        </div>
      )}
    </Labelled>
  )
}
