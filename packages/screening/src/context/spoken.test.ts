import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { find, findContext, noteContext } from '../match/find.ts'
import { newReading, read } from '../text/reading.ts'
import { spokenIn } from './spoken.ts'

const compiled = compile(sampleEdition)
const reading = newReading()
function heard(text: string): string[] {
  read(text, reading)
  const noted = noteContext(compiled, reading)
  const phrases = findContext(compiled, reading, noted, find(compiled, reading).phrases)
  const spoken = spokenIn(text, phrases, text).filter(({ cue }) => cue !== 'offer')
  return spoken.map(({ cue, start, end }) => `${cue} ${text.slice(start, end)}`)
}

test.each([
  ['ask for our licence number', ['X01 licence number']],
  ['no licence needed', ['P02 no licence needed']],
  ['without any invoice', ['P02 invoice']],
  ['sans facture', ['M04 sans facture']],
  ['ni agrément ni registre', ['P02 agrément', 'P02 registre']],
  ['без лицензии', ['P02 без лицензии']],
  ['не требуется сертификат', ['P02 сертификат']],
  ['продажа юридическим лицам', ['X01 юридическим лицам']],
  ['юридический вопрос', []],
  ['不需要资质', ['P02 不需要资质']],
  ['需要营业执照', ['X01 营业执照']],
  ['白色粉末，大量，无营业执照', ['P02 营业执照']],
  ['fatura yok', ['P02 fatura yok']],
  ['Fatura kesilir ve kargo hemen', ['X01 Fatura kesilir']],
  ['telegram oder Telegram', ['V04 telegram', 'V04 Telegram']],
  ['the bar is open', []],
  ['nur bar, keine Rechnung', ['M04 nur bar', 'M04 keine Rechnung']],
  ['customs cleared', ['L01 customs cleared']],
  ['customscleared', []],
  ['te1egram', []],
  ['ţelegram', ['V04 ţelegram']],
  ['7elegram', []],
  ['te legram', []],
] as const)('%s: %j', (text, cues) => {
  expect(heard(text)).toEqual(cues)
})
