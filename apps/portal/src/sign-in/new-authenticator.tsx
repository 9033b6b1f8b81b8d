import { useWords } from '../design/words.ts'
import { CopyText } from './copy-text.tsx'
import { QrCode } from './qr-code.tsx'
import type { Begun } from './second-factor.ts'

/** The key for the authenticator, as a picture and as text, and the codes for when it is lost. Shown once. */
export const NewAuthenticator = ({ begun: { uri, key, recovery } }: { begun: Begun }) => {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-5">
      <section className="flex flex-col gap-2">
        <h2 className="font-strong">{t('secondFactor.scan')}</h2>
        <p className="text-ink-second">{t('secondFactor.scanWhy')}</p>
        <QrCode text={uri} name={t('secondFactor.qr')} />
        <p className="text-ink-second">{t('secondFactor.orType')}</p>
        <p translate="no" className="font-mono break-all">
          {key.match(/.{1,4}/g)?.join(' ')}
        </p>
        <CopyText text={key} words={t('secondFactor.copyKey')} />
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="font-strong">{t('secondFactor.recovery')}</h2>
        <p className="text-ink-second">{t('secondFactor.recoveryWhy')}</p>
        <ul translate="no" className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono">
          {recovery.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <CopyText text={recovery.join('\n')} words={t('secondFactor.copyRecovery')} />
      </section>
    </div>
  )
}
