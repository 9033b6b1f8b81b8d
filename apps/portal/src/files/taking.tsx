import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Card } from '../design/facts.tsx'
import { useWords } from '../design/words.ts'
import { CountsTable } from './counts.tsx'
import type { FileRead } from './file-read.ts'
import { ProgressBar } from './progress-bar.tsx'
import { timeLeft } from './time-left.ts'
import { useFileAct } from './use-file-act.ts'

/** Rows being taken: how far, how long, what became of those so far; it goes on without anybody. */
export const Taking = ({ file }: { file: FileRead }) => {
  const words = useWords()
  const { t, say } = words
  const [asking, setAsking] = useState(false)
  const { run, busy } = useFileAct(file.id)
  return (
    <Card title={t('files.run.title')}>
      <ProgressBar part={file.readBytes / (file.sizeBytes ?? 1)} label={t('files.run.title')} />
      <p className="mt-2" role="status">
        {file.stoppedWhy
          ? say({ code: file.stoppedWhy, params: {} })
          : file.leftMs === null
            ? t('files.run.leftUnknown')
            : t('files.run.left', { time: timeLeft(file.leftMs, words) })}
      </p>
      <div className="mt-3 max-w-xl">
        <CountsTable counts={file.counts} />
      </div>
      <p className="mt-3 text-small text-ink-second">{t('files.run.leave')}</p>
      <div className="mt-2">
        <Button onClick={() => setAsking(true)}>{t('files.run.cancel')}</Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('files.run.cancel')}
        footer={
          <Button
            look="grave"
            busy={busy}
            onClick={() => {
              run('cancel')
              setAsking(false)
            }}
          >
            {t('files.run.cancelDo')}
          </Button>
        }
      >
        <p>{t('files.run.cancelSure')}</p>
      </Dialog>
    </Card>
  )
}
