import { sizeOf } from '@tocsin/catalogue/when'
import type { ReportSeen } from '@tocsin/domain/incident/view'
import { Download } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { Time } from '../design/time.tsx'
import { Withheld } from '../design/withheld.tsx'
import { useWords } from '../design/words.ts'
import { EvidencePicture } from './evidence-picture.tsx'

type Item = ReportSeen['evidence'][number]
type Props = { report: ReportSeen; filesRevealed: boolean; onReveal: (() => void) | null }

/** Each file with its seal. One that may show somebody stays closed until revealed, or is withheld like any identity. */
export const EvidenceList = ({ report, filesRevealed, onReveal }: Props) => {
  const { t } = useWords()
  const { evidence, captureUnavailable, identities } = report
  const withheld = identities === 'withheld'
  if (evidence.length === 0 && !withheld)
    return (
      <p className="text-ink-second">
        {captureUnavailable
          ? t('incidentRoom.evidence.none', { reason: captureUnavailable })
          : t('incidentRoom.evidence.noneGiven')}
      </p>
    )
  return (
    <ul className="flex flex-col gap-2">
      {evidence.map(item => (
        <EvidenceItem
          key={item.id}
          item={item}
          open={item.opensWith === 'grant' || (item.opensWith === 'reveal' && filesRevealed)}
          onReveal={onReveal}
        />
      ))}
      {withheld ? (
        <li className="rounded-control border border-line px-3 py-2">
          <Withheld because={t('incidentRoom.evidence.withheld')} />
        </li>
      ) : null}
    </ul>
  )
}

const EvidenceItem = ({
  item,
  open,
  onReveal,
}: {
  item: Item
  open: boolean
  onReveal: (() => void) | null
}) => {
  const { t, language } = useWords()
  const picture = item.mediaType.startsWith('image/')
  return (
    <li className="flex flex-col gap-1.5 rounded-control border border-line px-3 py-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>
          <span className="font-strong">{item.mediaType}</span>{' '}
          <span className="text-ink-second">
            {sizeOf(language, item.sizeBytes)} · {t('incidentRoom.evidence.sealed')}{' '}
            <Time at={item.sealedAt} />
          </span>
        </span>
        {open ? (
          <a
            href={`/evidence/${item.id}`}
            download
            className="inline-flex items-center gap-1.5 rounded-control px-1.5 py-0.5 text-accent hover:bg-accent-soft"
          >
            <Download size={14} aria-hidden="true" /> {t('incidentRoom.evidence.download')}
          </a>
        ) : (
          <span className="flex items-center gap-2 text-ink-second">
            {t('incidentRoom.evidence.closed')}
            {onReveal ? <Button onClick={onReveal}>{t('incidentRoom.evidence.reveal')}</Button> : null}
          </span>
        )}
      </div>
      <p className="font-mono text-small break-all text-ink-third">SHA-256 {item.sha256}</p>
      {item.showsNobody ? (
        <p className="text-small text-ink-second">{t('incidentRoom.evidence.showsNobody')}</p>
      ) : null}
      {open && picture ? <EvidencePicture id={item.id} sizeBytes={item.sizeBytes} /> : null}
    </li>
  )
}
