import type { Actor } from '@tocsin/domain/actor'
import { masked } from '@tocsin/domain/handling/identities'
import { corrected, decideCorrect } from '@tocsin/domain/report/decide'
import type { Correction } from '@tocsin/domain/report/filing'
import { actOnReport, type ReportActed } from './act-on-report.ts'
import { findIdentities } from './find-identities.ts'
import type { House } from './house.ts'
import { recognise } from './screen-listing.ts'

/**
 * A new revision. Identifiers that a correction brings into the text are masked and not kept: who the seller is
 * was handed over with the filing, under its own basis.
 */
export const correctReport = (
  house: House,
  actor: Actor,
  { report, version, correction }: { report: string; version: number; correction: Correction },
): Promise<ReportActed> =>
  actOnReport(house, actor, { report, version }, held => {
    const next = corrected(held, correction)
    const fields = { ...next, title: closed(next.title), text: closed(next.text) }
    return decideCorrect(held, fields, recognise(house, fields))
  })

const closed = (text: string): string => masked(text, findIdentities(text))
