import { useState } from 'react'
import { TextArea } from '../design/field.tsx'
import { useWords } from '../design/words.ts'
import { Columns } from '../frame/columns.tsx'
import { useSay } from '../frame/directory.ts'
import { useMe } from '../frame/me.ts'
import { RoomHead } from '../frame/room-head.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { BudgetLine } from '../listing/budget-line.tsx'
import { Recognised, type Shown } from '../listing/recognised.tsx'
import { useScreening } from '../listing/use-screening.ts'
import { walkPassages } from '../listing/walk.ts'
import { AudienceField } from './audience-field.tsx'
import { complaintAt } from './complaints.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { DraftNote } from './draft-note.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { FileBar } from './file-bar.tsx'
import { type FieldName, shownFields } from './form-fields.ts'
import { FormLength } from './form-length.tsx'
import type { FormPart } from './form-part.ts'
import { GoesTo } from './goes-to.tsx'
import { IdentitiesFound } from './identities-found.tsx'
import { IndicatorsField } from './indicators-field.tsx'
import { KindField } from './kind-field.tsx'
import { ListingFields } from './listing-fields.tsx'
import { MayOpenField } from './may-open-field.tsx'
import { NoticeField } from './notice-field.tsx'
import { OfferFields } from './offer-fields.tsx'
import { ParticularsFields } from './particulars-fields.tsx'
import { PastedNote } from './paste/pasted-note.tsx'
import { usePaste } from './paste/use-paste.ts'
import { PlainQuestions } from './plain-questions.tsx'
import { toRead } from './propose.ts'
import { SellerFields } from './seller-fields.tsx'
import { SimilarNote } from './similar-note.tsx'
import { type OpenedDraft, useDraft } from './use-draft.ts'
import { useFiling } from './use-filing.ts'
import { WhereFields } from './where-fields.tsx'

/** From a doubt to a filed report on one page: what it is about, what it shows, why, with whom it may travel, the evidence. */
export const ReportForm = ({ id, opened }: { id: string; opened: OpenedDraft }) => {
  const { t } = useWords()
  const say = useSay()
  const { form, state, change, readThere, choose, flush } = useDraft(id, opened)
  const me = useMe()
  const reading = toRead(form)
  const screened = useScreening(reading.title, reading.text, id)
  const [lit, setLit] = useState<Shown | null>(null)
  const { press, busy, error, complaints } = useFiling(id, form, screened.screening, {
    change,
    settle: flush,
  })
  const complaint = complaintAt(complaints, say)
  const shown = shownFields(form, me.organisation.name, complaint)
  const shows = (name: FieldName) => shown.has(name)
  const part: FormPart = { form, change, screening: screened.screening, complaint, shows }
  usePaste(change, me.organisation)
  useKeys([
    { keys: 'Ctrl Enter', words: t('filing.file'), run: press, inFields: true },
    { keys: 'E', words: t('listing.nextHit'), run: walkPassages },
  ])
  const main = (
    <div className="flex h-full flex-col">
      <form
        id="report-form"
        aria-label={t('filing.title')}
        onSubmit={event => event.preventDefault()}
        className="flex min-h-0 grow flex-col gap-4 overflow-y-auto px-6 py-4 max-desk:px-4"
      >
        <RoomHead title={t('filing.title')} note={<DraftNote state={state} />} />
        <KindField form={form} change={change} isNew={opened.savedAt === null} />
        <PastedNote form={form} change={change} />
        <WhereFields {...part} />
        <SimilarNote form={form} screening={screened.screening} />
        <ParticularsFields {...part} />
        <ListingFields {...part} shown={lit} />
        <SellerFields {...part} />
        <OfferFields {...part} />
        <FormLength form={form} change={change} shows={shows} />
        <IndicatorsField {...part} />
        <TextArea
          label={t('filing.reason')}
          hint={t('filing.reasonHint')}
          complaint={complaint('reason')}
          required
          rows={2}
          maxLength={5_000}
          value={form.reason}
          onValue={reason => change({ reason })}
        />
        <AudienceField {...part} />
        <MayOpenField {...part} />
        <EvidenceField {...part} draft={id} />
        <PlainQuestions {...part} />
        <NoticeField {...part} />
        <div className="desk:hidden">
          <GoesTo form={form} change={change} />
        </div>
      </form>
      <FileBar {...part} onFile={press} busy={busy} error={error} complaints={complaints} />
    </div>
  )
  return (
    <>
      <Columns
        mainLabel={t('filing.form')}
        asideLabel={t('listing.recognised.title')}
        main={main}
        aside={
          <Recognised state={screened} onShow={setLit}>
            {screened.screening ? <BudgetLine budget={screened.screening.budget} /> : null}
            <IdentitiesFound form={form} change={change} screening={screened.screening} />
          </Recognised>
        }
      />
      {state.kind === 'conflict' ? (
        <DraftConflict form={form} readThere={readThere} onChoose={choose} />
      ) : null}
    </>
  )
}
