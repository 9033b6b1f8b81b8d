import { expect, test } from 'vitest'
import { inflectedSpellings } from './inflected.ts'

test.each([
  ['перманганат калия', 'ru', ['перманганата калия', 'перманганатом калия']],
  ['ангидрид уксусной кислоты', 'ru', ['ангидрида уксусной кислоты']],
  ['синтетические каннабиноиды', 'ru', ['синтетических каннабиноидов', 'синтетический каннабиноид']],
  ['chlorek benzylu', 'pl', ['chlorku benzylu', 'chlorkiem benzylu']],
  ['nadmanganian potasu', 'pl', ['nadmanganianu potasu', 'nadmanganianem potasu']],
  ['tabletkarka rotacyjna', 'pl', ['tabletkarki rotacyjna']],
  ['prasa do tabletek', 'pl', ['prasy do tabletek', 'prasę do tabletek']],
  ['roter phosphor', 'de', ['roten phosphor', 'rotem phosphor', 'rotes phosphor']],
  ['presse à comprimés', 'fr', ['presses à comprimés', 'presse pour comprimés', 'presse comprimés']],
  ['réacteur en verre', 'fr', ['réacteur verre', 'réacteurs en verre']],
  ['glycidate de bmk', 'fr', ['glycidate bmk', 'glycidate du bmk']],
  [
    'prensa de comprimidos',
    'es',
    ['prensas de comprimidos', 'prensa para comprimidos', 'prensa comprimidos'],
  ],
  ['reactor de vidrio', 'es', ['reactores de vidrio', 'reactor vidrio']],
  ['punzoni per compresse', 'it', ['punzoni compresse', 'punzoni da compresse']],
  ['pressa per compresse', 'it', ['presse per compresse']],
])('%s is read with its first word bent or its little word another (%s)', (name, language, forms) => {
  const spelled = inflectedSpellings(name, language)
  for (const form of forms) expect(spelled).toContain(form)
  expect(spelled).not.toContain(name)
})

test.each([
  ['isotonitazen', 'de'],
  ['glass reactor', 'en'],
  ['gas de la risa', 'en'],
  ['玻璃 反应釜', 'zh'],
])('%s (%s) is left as it is', (name, language) => {
  expect(inflectedSpellings(name, language)).toEqual([])
})
