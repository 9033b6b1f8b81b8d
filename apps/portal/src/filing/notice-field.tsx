import { sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import { Field } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../design/words.ts'
import type { FormPart } from './form-part.ts'
import { Section } from './section.tsx'

/** Whether the seller may be told, said with the report; it can be said and changed later too. */
export const NoticeField = ({ form, change, complaint, shows }: FormPart) => {
  const { t } = useWords()
  if (!shows('notice')) return null
  return (
    <Section legend={t('sellerNotice.title')} hint={t('sellerNotice.companyNote')}>
      <div className="grid items-start gap-3 desk:grid-cols-3">
        <Select
          label={t('sellerNotice.state')}
          complaint={complaint('sellerNotice.state')}
          value={form.notice}
          options={sellerNoticeStates.map(value => ({ value, words: t(`sellerNotice.${value}`) }))}
          onValue={notice => change({ notice })}
        />
        {form.notice === 'must_not_tell' ? (
          <>
            <Field
              type="date"
              label={t('sellerNotice.until')}
              hint={t('sellerNotice.untilOptional')}
              complaint={complaint('sellerNotice.until')}
              value={form.noticeUntil}
              onValue={noticeUntil => change({ noticeUntil })}
            />
            <Field
              label={t('sellerNotice.order')}
              hint={t('sellerNotice.orderHint')}
              complaint={complaint('sellerNotice.order')}
              maxLength={300}
              value={form.noticeOrder}
              onValue={noticeOrder => change({ noticeOrder })}
            />
          </>
        ) : null}
      </div>
    </Section>
  )
}
