import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import { ActDialog } from './act-dialog.tsx'
import type { Key } from './people-read.ts'
import { usePeopleAct } from './use-people-act.tsx'

/** There is no way back, and a program may stand still by it: so it is said before. */
export const RevokeKey = ({ of, onClose }: { of: Key; onClose: () => void }) => {
  const { t } = useWords()
  const act = usePeopleAct()
  return (
    <ActDialog
      title={t('people.revokeTitle', { name: of.name })}
      note={t('people.revokeNote')}
      send={t('people.revoke')}
      grave
      act={act}
      onClose={onClose}
      onSend={() => act.run(() => client.people.revokeKey.mutate({ key: of.id }), onClose)}
    >
      <p>{t('people.revokeWhy')}</p>
    </ActDialog>
  )
}
