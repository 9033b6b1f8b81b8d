import { useMutation } from '@tanstack/react-query'
import { languages, nameOfLanguage } from '@tocsin/catalogue/languages'
import { useState } from 'react'
import { chooseTheme, themes, useTheme } from '../design/appearance.ts'
import { Button } from '../design/button.tsx'
import { Check, ChoiceCards } from '../design/choice.tsx'
import { Sheet } from '../design/sheet.tsx'
import { chooseLanguage, useWords } from '../design/words.ts'
import { MySecondFactor } from '../sign-in/my-second-factor.tsx'
import { signOut } from '../sign-in/sign-out.ts'
import { api } from './api.ts'
import { useMe } from './me.ts'
import { singleKeysOn, switchSingleKeys } from './use-keys.ts'

/** What a member sets for herself. The language goes to the account, so that mail speaks it too. */
export const Settings = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t, language } = useWords()
  const me = useMe()
  const theme = useTheme()
  const [singles, setSingles] = useState(singleKeysOn)
  const save = useMutation(api.session.setLanguage.mutationOptions())
  return (
    <Sheet open={open} onClose={onClose} title={t('frame.settings')}>
      <div className="flex flex-col gap-5">
        <div>
          <p className="font-strong">{me.member.name}</p>
          <p className="text-ink-second">{t('frame.actingFor', { organisation: me.organisation.name })}</p>
        </div>
        <ChoiceCards
          legend={t('frame.language')}
          value={language}
          cards={languages.map(value => ({
            value,
            title: <span lang={value}>{nameOfLanguage[value]}</span>,
          }))}
          onValue={value => {
            chooseLanguage(value)
            save.mutate({ language: value })
          }}
        />
        <ChoiceCards
          legend={t('frame.theme.name')}
          value={theme}
          cards={themes.map(value => ({ value, title: t(`frame.theme.${value}`) }))}
          onValue={chooseTheme}
          column
        />
        <Check
          checked={singles}
          onChecked={on => {
            setSingles(on)
            switchSingleKeys(on)
          }}
        >
          {t('frame.singleKeys')}
          <span className="block text-small text-ink-third">{t('frame.singleKeysHint')}</span>
        </Check>
        {me.demo ? null : <MySecondFactor />}
        <Button onClick={signOut}>{t('frame.signOut')}</Button>
      </div>
    </Sheet>
  )
}
