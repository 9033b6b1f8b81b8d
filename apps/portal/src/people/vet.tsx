import { useWords } from '../design/words.ts'
import { client } from '../frame/api.ts'
import type { Admitted } from './people-read.ts'
import { ReasonDialog } from './reason-dialog.tsx'

/** Whether a company's own programs may take the compiled list home: the secretariat decides, with a reason. */
export const Vet = ({ of: { id, name, vetted }, onClose }: { of: Admitted; onClose: () => void }) => {
  const { t } = useWords()
  const about = (reason: string) => ({ organisation: id, reason })
  return (
    <ReasonDialog
      title={t(vetted ? 'people.vet.endTitle' : 'people.vet.title', { name })}
      note={t(vetted ? 'people.vet.endWhy' : 'people.vet.why')}
      send={t(vetted ? 'people.vet.end' : 'people.vet.do')}
      grave={vetted}
      act={reason =>
        vetted ? client.people.endVetting.mutate(about(reason)) : client.people.vet.mutate(about(reason))
      }
      onClose={onClose}
    />
  )
}
