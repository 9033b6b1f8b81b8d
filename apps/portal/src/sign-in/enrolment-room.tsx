import { Bell } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { useWords } from '../design/words.ts'
import { Enrolment } from './enrolment.tsx'
import { signOut } from './sign-out.ts'

/** Where an account of an authority, the secretariat or oversight stands until it has a second factor. */
export const EnrolmentRoom = ({ onIn }: { onIn: () => void }) => {
  const { t } = useWords()
  return (
    <div className="min-h-dvh">
      <header className="flex items-center gap-2.5 px-6 py-5 text-[15px] font-strong">
        <Bell size={17} aria-hidden="true" /> {t('frame.product')}
        <span className="ml-auto font-normal">
          <Button onClick={() => void signOut()}>{t('frame.signOut')}</Button>
        </span>
      </header>
      <main className="mx-auto flex max-w-md flex-col gap-4 px-6 pt-6 pb-12">
        <h1 className="text-heading font-strong">{t('secondFactor.title')}</h1>
        <p className="text-ink-second">{t('secondFactor.why')}</p>
        <Enrolment first onDone={onIn} />
      </main>
    </div>
  )
}
