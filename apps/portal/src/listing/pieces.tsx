import { Fragment } from 'react'
import { useWords } from '../design/words.ts'
import { piecesOf } from './hidden.ts'

/** A run of the listing as written, with a box for each character that cannot be seen. */
export const Pieces = ({ text, from }: { text: string; from: number }) => {
  const { t } = useWords()
  return piecesOf(text, from).map(piece => {
    if (piece.kind === 'text') return <Fragment key={piece.at}>{piece.text}</Fragment>
    if (piece.kind === 'masked')
      return (
        <span
          key={piece.at}
          className="hatched rounded-[3px] px-1 text-ink-second"
          title={t('listing.masked')}
        >
          <span aria-hidden="true">{piece.text}</span>
          <span className="sr-only">{t('listing.masked')}</span>
        </span>
      )
    const words = t(`listing.hidden.${piece.kind}`, { name: piece.name })
    return (
      <span key={piece.at} className="hidden-character" title={words}>
        <span aria-hidden="true">{piece.name}</span>
        <span className="sr-only">{words}</span>
      </span>
    )
  })
}
