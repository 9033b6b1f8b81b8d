import type { Actor } from '@tocsin/domain/actor'
import { decideSellerNotice } from '@tocsin/domain/report/decide'
import type { SellerNoticeWanted } from '@tocsin/domain/report/seller-notice'
import { actOnReport, type ReportActed } from './act-on-report.ts'
import type { House } from './house.ts'

/** The company says for itself whether the seller may be told; what an authority set stands beside it. */
export const setSellerNotice = (
  house: House,
  actor: Actor,
  { report, version, notice }: { report: string; version: number; notice: SellerNoticeWanted },
): Promise<ReportActed> =>
  actOnReport(house, actor, { report, version }, (held, { at }) => decideSellerNotice(held, notice, at))
