import { endsToday, type SellerNoticeSet, sellerNoticeAt } from '@tocsin/domain/report/seller-notice'
import { useNow } from '../design/clock.ts'
import { Time } from '../design/time.tsx'
import { useWords } from '../design/words.ts'
import { useNameOf } from '../frame/directory.ts'

/** Whether the seller may be told, by whom and until when; what has run out is not there any more. */
export const SellerNoticeLine = ({ set }: { set: readonly SellerNoticeSet[] }) => {
  const { t } = useWords()
  const nameOf = useNameOf()
  const now = useNow()
  const { state, stands } = sellerNoticeAt(set, now)
  const binds = state === 'must_not_tell'
  return (
    <div
      role="note"
      className={
        binds
          ? 'rounded-control border border-priority-1 bg-priority-1-soft px-3 py-2 text-priority-1'
          : 'text-ink-second'
      }
    >
      <p>
        <span className="font-strong">{t(`sellerNotice.${state}`)}</span>
        {stands ? (
          <>
            {' '}
            {t('sellerNotice.by', { name: nameOf(stands.by) })}
            {stands.until ? (
              <>
                {' '}
                {t('sellerNotice.untilWord')} <Time at={stands.until} focusable />
              </>
            ) : null}
            {stands.order ? (
              <>
                {' · '}
                <bdi>{stands.order}</bdi>
              </>
            ) : null}
          </>
        ) : null}
        .
      </p>
      {binds && stands && endsToday(stands, now) ? (
        <p className="text-small">{t('sellerNotice.endsToday')}</p>
      ) : null}
    </div>
  )
}
