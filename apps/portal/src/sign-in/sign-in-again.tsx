import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useWords } from '../design/words.ts'
import { api, client } from '../frame/api.ts'
import { useMe } from '../frame/me.ts'
import { sessionStands, useSessionLost } from '../frame/session-lost.ts'
import { enterAs, personHere, useDemoPeople } from './demo-people.ts'
import { PasswordForm } from './password-form.tsx'

/** The session is gone; what was typed is not. Over the room, so that nothing of it is lost. */
export const SignInAgain = () => {
  const { t } = useWords()
  const lost = useSessionLost()
  const me = useMe()
  const queries = useQueryClient()
  const { data: people } = useDemoPeople()
  const here = people ? personHere(people) : undefined
  const back = async () => {
    const now = await client.session.me.query()
    if (now.member.id !== me.member.id) {
      window.location.assign('/')
      return
    }
    sessionStands()
    queries.setQueryData(api.session.me.queryKey(), now)
    void queries.invalidateQueries()
  }
  return (
    <Dialog open={lost} title={t('signIn.again')}>
      <div className="flex flex-col gap-4 p-5">
        <p className="text-ink-second">{t('signIn.againWhy')}</p>
        {here ? (
          <Button look="main" wide onClick={() => void enterAs(here.person).then(back)}>
            {t('signIn.demo.enter', { name: here.name })}
          </Button>
        ) : (
          <PasswordForm onIn={() => void back()} />
        )}
      </div>
    </Dialog>
  )
}
