import type { Complaint } from '@tocsin/domain/refusal'

/** What is wrong with a field, by its path or what lies under it, with the rule's number; the first, since one is mended at a time. */
export type ComplaintAt = (path: string) => string | undefined

export const complaintAt =
  (complaints: readonly Complaint[], say: (sentence: Complaint['sentence']) => string): ComplaintAt =>
  path => {
    const found = complaints.find(
      complaint => complaint.path === path || complaint.path.startsWith(`${path}.`),
    )
    return found && (/^R\d/.test(found.rule) ? `${found.rule} · ${say(found.sentence)}` : say(found.sentence))
  }
