import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useWords } from '../design/words.ts'
import { CopyText } from '../sign-in/copy-text.tsx'

type Props = { title: string; why: string; secret: string; copy: string; onClose: () => void }

/** A link or a key that is shown this once. Closed, it is gone from the page as well. */
export const SecretDialog = ({ title, why, secret, copy, onClose }: Props) => {
  const { t } = useWords()
  return (
    <Dialog open onClose={onClose} title={title}>
      <div className="flex flex-col gap-4 p-5">
        <p className="text-ink-second">{why}</p>
        <p translate="no" className="rounded-control bg-page px-3 py-2 font-mono text-small break-all">
          {secret}
        </p>
        <CopyText text={secret} words={copy} />
        <Button look="main" onClick={onClose}>
          {t('people.invitation.done')}
        </Button>
      </div>
    </Dialog>
  )
}
