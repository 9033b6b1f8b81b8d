import { DatabaseRefused } from '../refused.ts'

/** One line of a watchlist file that may not enter an edition, and why. */
export type RefusedLine = {
  file: string
  /** As an editor counts: the header is line 1. */
  line: number
  field: string
  /** `watchlist.<rule>` */
  rule: string
  sentence: string
}

/** An edition enters whole or not at all: one refused line refuses the import. */
export class WatchlistRefused extends DatabaseRefused {
  readonly lines: RefusedLine[]

  constructor(lines: RefusedLine[]) {
    const shown = lines
      .slice(0, 20)
      .map(at => `\n  ${at.file}:${at.line} ${at.field}: ${at.sentence} [${at.rule}]`)
    const more = lines.length > shown.length ? `\n  and ${lines.length - shown.length} more` : ''
    super(
      'watchlist.refused',
      `The watchlist was not imported: ${lines.length} ${lines.length === 1 ? 'line is' : 'lines are'} refused.${shown.join('')}${more}`,
    )
    this.lines = lines
  }
}
