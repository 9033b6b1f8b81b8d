import type { Actor } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import { type IndicatorCode, indicatorCodes } from '@tocsin/domain/report/indicators'
import { surely } from '@tocsin/domain/report/recognition'
import type { Verdict } from '@tocsin/domain/report/verdict'
import type { Mapped, Mapping } from '@tocsin/exchange/formats/mapped'
import type { House } from '../house.ts'
import { recognise } from '../screen-listing.ts'
import { fileReports, fingerprintOf } from './file-reports.ts'
import type { HandedIn } from './outcome.ts'

/** Screening has codes of its own beside it, for what it has learnt. */
const isOfChecklist = (code: string): code is IndicatorCode =>
  (indicatorCodes as readonly string[]).includes(code)

type FiledMapped = { verdict: Verdict; mapping: Mapping }

/**
 * Reports in somebody else's format, which say neither substance nor indicators of ours: both are taken from what is
 * recognised in their words, and said to be. Where nothing is, it is no report for here.
 */
export const fileMapped = async (
  house: House,
  actor: Actor,
  mapped: readonly Mapped[],
  key?: string,
): Promise<{ items: FiledMapped[]; replayed: boolean }> => {
  const completed = mapped.map(one => complete(house, actor, one))
  const { verdicts, replayed } = await fileReports(
    house,
    actor,
    completed.map(({ item }) => item),
    // Of what came and not of what was recognised in it: that may be more under the next edition.
    { origin: 'key', fingerprint: fingerprintOf(house, mapped), ...(key === undefined ? {} : { key }) },
  )
  return { items: completed.map(({ mapping }, i) => ({ verdict: verdicts[i]!, mapping })), replayed }
}

const complete = (
  house: House,
  actor: Actor,
  { filing, mapping }: Mapped,
): { item: HandedIn; mapping: Mapping } => {
  const { listing } = filing
  const { hits, indicators } = recognise(house, actor, {
    title: listing.title,
    text: [listing.text, filing.reason].filter(Boolean).join('\n'),
  })
  const defaulted = [...mapping.defaulted]
  const presume = <V>(field: string, value: V): V => {
    defaulted.push({ field, value, because: 'recognised' })
    return value
  }
  const named = [...new Set(hits.filter(({ confidence }) => confidence >= surely).map(({ text }) => text))]
  const substance =
    listing.substanceAsWritten ||
    (named.length > 0 && presume('listing.substanceAsWritten', named.join(', ').slice(0, 500)))
  if (!substance) return { item: { complaints: [complain(['listing'], 'nothing_recognised')] }, mapping }
  const title =
    listing.title || listing.text ? listing.title : presume('listing.title', substance.slice(0, 500))
  const codes = indicators.filter(({ against }) => !against).map(({ code }) => code)
  const found = [...new Set(codes.filter(isOfChecklist))]
  const ours =
    filing.indicators.length > 0 || found.length === 0 ? filing.indicators : presume('indicators', found)
  return {
    item: {
      filing: {
        ...filing,
        listing: { ...listing, title, substanceAsWritten: substance },
        indicators: ours,
      },
    },
    mapping: { ...mapping, defaulted },
  }
}
