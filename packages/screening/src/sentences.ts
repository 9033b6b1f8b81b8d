import type { IndicatorCode } from './context/indicators.ts'
import type { Term } from './edition.ts'
import type { DisguiseClass } from './match/disguise.ts'

type SentenceCode =
  | 'nothing_named'
  | 'indicators_only'
  | 'named_but_explained'
  | 'named_without_context'
  | 'review_named'
  | 'urgent_named'
  | 'hit_named'
  | 'hit_list'
  | `hit_kind_${Term['kind']}`
  | `disguise_${DisguiseClass}`
  | `indicator_${IndicatorCode}`

/** A sentence as it is stored: a code and what fills it. The words are a catalogue's. */
export type Sentence = { code: SentenceCode; params: Record<string, string | number> }

/** Every sentence that screening can say; `{{name}}` is filled from the parameters. */
export const sentences: Record<SentenceCode, { en: string; fr: string }> = {
  nothing_named: { en: 'No listed substance is named.', fr: 'Aucune substance inscrite n’est nommée.' },
  indicators_only: {
    en: 'No listed substance is named, but the wording is that of a covert offer.',
    fr: 'Aucune substance inscrite n’est nommée, mais les termes sont ceux d’une offre clandestine.',
  },
  named_but_explained: {
    en: 'The text names {{names}}, and gives an ordinary reason.',
    fr: 'Le texte nomme {{names}} et en donne une raison ordinaire.',
  },
  named_without_context: {
    en: 'The text names {{names}}, with nothing suspicious nearby.',
    fr: 'Le texte nomme {{names}}, sans rien de suspect alentour.',
  },
  review_named: {
    en: 'The text names {{names}}: worth a look.',
    fr: 'Le texte nomme {{names}} : à examiner.',
  },
  urgent_named: {
    en: 'The text names {{names}}: to be looked at first.',
    fr: 'Le texte nomme {{names}} : à examiner en priorité.',
  },
  hit_named: { en: '“{{text}}” is read as {{term}}.', fr: '« {{text}} » se lit {{term}}.' },
  hit_list: { en: 'On list {{list}}, {{edition}}.', fr: 'Sur la liste {{list}}, {{edition}}.' },
  hit_kind_name: { en: 'This is its listed name.', fr: 'C’est son nom inscrit.' },
  hit_kind_synonym: { en: 'This is another name of it.', fr: 'C’est un autre de ses noms.' },
  hit_kind_iupac: { en: 'This is its systematic name.', fr: 'C’est son nom systématique.' },
  hit_kind_cas: { en: 'This is its CAS number.', fr: 'C’est son numéro CAS.' },
  hit_kind_abbreviation: { en: 'This is an abbreviation of it.', fr: 'C’est une de ses abréviations.' },
  hit_kind_street: { en: 'This is a street name of it.', fr: 'C’est un de ses noms de rue.' },
  hit_kind_brand: { en: 'This is a brand that contains it.', fr: 'C’est une marque qui en contient.' },
  hit_kind_misspelling: {
    en: 'This is a known misspelling of it.',
    fr: 'C’est une faute d’orthographe connue.',
  },
  hit_kind_emoji: { en: 'This picture is used for it.', fr: 'Cette image est utilisée pour la désigner.' },
  hit_kind_ec: { en: 'This is its EC number.', fr: 'C’est son numéro CE.' },
  hit_kind_un: { en: 'This is its UN number.', fr: 'C’est son numéro ONU.' },
  hit_kind_formula: { en: 'This is its formula.', fr: 'C’est sa formule.' },
  disguise_width: { en: 'Full-width “{{from}}” for {{to}}', fr: '« {{from}} » pleine chasse pour {{to}}' },
  disguise_font: { en: 'Styled “{{from}}” for {{to}}', fr: '« {{from}} » stylisé pour {{to}}' },
  disguise_ligature: { en: 'Ligature “{{from}}” for {{to}}', fr: 'Ligature « {{from}} » pour {{to}}' },
  disguise_diacritic: { en: 'Accent removed from “{{from}}”', fr: 'Accent retiré de « {{from}} »' },
  disguise_zero_width: { en: 'Invisible character removed', fr: 'Caractère invisible retiré' },
  disguise_homoglyph: { en: 'Look-alike “{{from}}” for {{to}}', fr: 'Sosie « {{from}} » pour {{to}}' },
  disguise_leet: { en: '“{{from}}” written for {{to}}', fr: '« {{from}} » écrit pour {{to}}' },
  disguise_spaced: { en: 'Space between letters closed', fr: 'Espace entre les lettres refermée' },
  disguise_punctuated: {
    en: '“{{from}}” between letters removed',
    fr: '« {{from}} » entre les lettres retiré',
  },
  disguise_locant: { en: 'Hyphen or space beside a number', fr: 'Trait d’union ou espace près d’un nombre' },
  disguise_joined: { en: 'Words written together', fr: 'Mots écrits ensemble' },
  disguise_repeated: {
    en: 'Repeated letters “{{from}}” for {{to}}',
    fr: 'Lettres répétées « {{from}} » pour {{to}}',
  },
  disguise_typo: {
    en: 'One letter off: “{{from}}” for {{to}}',
    fr: 'À une lettre près : « {{from}} » pour {{to}}',
  },
  disguise_transliterated: {
    en: 'Written in another alphabet: “{{from}}” for {{to}}',
    fr: 'Écrit dans un autre alphabet : « {{from}} » pour {{to}}',
  },
  disguise_cas_spelling: { en: '“{{from}}” is the number {{to}}', fr: '« {{from}} » est le numéro {{to}}' },
  disguise_emoji: { en: '{{from}} read as a word', fr: '{{from}} lu comme un mot' },
  disguise_national: {
    en: 'Spelt as in another language: “{{from}}” for {{to}}',
    fr: 'Écrit comme dans une autre langue : « {{from}} » pour {{to}}',
  },
  disguise_declined: {
    en: 'In another case or order: “{{from}}” for {{to}}',
    fr: 'À un autre cas ou dans un autre ordre : « {{from}} » pour {{to}}',
  },
  disguise_abbreviated: { en: 'Shortened spelling of {{to}}', fr: 'Graphie abrégée de {{to}}' },
  indicator_P01: { en: 'No known legitimate use', fr: 'Pas d’usage légitime connu' },
  indicator_P02: { en: 'No licence or papers asked for', fr: 'Ni licence ni papiers demandés' },
  indicator_P03: { en: 'CAS number instead of a name', fr: 'Numéro CAS au lieu d’un nom' },
  indicator_P05: { en: 'Name disguised', fr: 'Nom déguisé' },
  indicator_P06: { en: 'Several CAS numbers in one offer', fr: 'Plusieurs numéros CAS dans une offre' },
  indicator_P07: { en: 'Offered as a substitute', fr: 'Proposé comme substitut' },
  indicator_P08: { en: '“Research chemical” wording', fr: 'Formule « produit de recherche »' },
  indicator_P09: { en: 'Effects or potency praised', fr: 'Effets ou puissance vantés' },
  indicator_P10: { en: 'Declared as something else', fr: 'Déclaré comme autre chose' },
  indicator_P11: { en: 'Purity or crystal form praised', fr: 'Pureté ou forme cristalline vantée' },
  indicator_P13: { en: 'Slang or emoji code', fr: 'Argot ou code d’emojis' },
  indicator_P14: { en: 'Look-alike medicines', fr: 'Médicaments imités' },
  indicator_P15: { en: 'Wholesale or unusual price', fr: 'Prix de gros ou inhabituel' },
  indicator_L01: { en: 'Customs clearance promised', fr: 'Dédouanement promis' },
  indicator_L02: { en: 'False papers, or goods renamed', fr: 'Faux papiers ou marchandise rebaptisée' },
  indicator_L03: { en: 'Stealth packaging', fr: 'Emballage furtif' },
  indicator_L04: { en: 'Post preferred over couriers', fr: 'Poste préférée aux transporteurs' },
  indicator_L05: { en: 'Local stock, or sent anywhere', fr: 'Stock local, ou envoi partout' },
  indicator_L10: { en: 'Dead drop or covert hand-over', fr: 'Cache ou remise clandestine' },
  indicator_M01: { en: 'Crypto-currency', fr: 'Cryptomonnaie' },
  indicator_M02: { en: 'Money transfer or private account', fr: 'Transfert ou compte privé' },
  indicator_M04: { en: 'Cash, no invoice', fr: 'Espèces, sans facture' },
  indicator_V04: { en: 'Contact moved off the platform', fr: 'Contact hors de la plateforme' },
  indicator_V09: { en: 'Questions avoided', fr: 'Questions évitées' },
  indicator_V10: { en: 'Request to buy or to have made', fr: 'Demande d’achat ou de fabrication' },
  indicator_E03: { en: 'Dies that imitate medicines', fr: 'Poinçons imitant des médicaments' },
  indicator_E04: { en: 'Labels or plates removed', fr: 'Étiquettes ou plaques retirées' },
  indicator_X01: { en: 'Licence, registration or invoice', fr: 'Licence, enregistrement ou facture' },
  indicator_X02: { en: 'Data sheet or reference standard', fr: 'Fiche technique ou étalon de référence' },
  indicator_X03: { en: 'Institution, research or testing', fr: 'Institution, recherche ou dépistage' },
  indicator_X04: {
    en: 'Harm reduction, news, education',
    fr: 'Réduction des risques, actualité, enseignement',
  },
  indicator_X05: { en: 'Probable scam', fr: 'Escroquerie probable' },
  indicator_W01: { en: 'Wording seen in covert offers', fr: 'Tournures vues dans des offres clandestines' },
  indicator_W02: { en: 'Wording seen in honest texts', fr: 'Tournures vues dans des textes honnêtes' },
  indicator_W03: {
    en: 'How names stand in the text, or that none does',
    fr: 'Place des noms dans le texte, ou leur absence',
  },
  indicator_W04: { en: 'All other words together', fr: 'Tous les autres mots réunis' },
  indicator_X07: { en: 'Everyday goods, or another meaning', fr: 'Produit courant, ou autre sens' },
}
