import type { Edition, Substance, Term } from './edition.ts'

const substances: Substance[] = [
  {
    ...substance('fentanyl', 'Fentanyl', 'synthetic_opioid', ['1961-I'], 'limited', ['437-38-7']),
    inchikey: 'PJMPHNIQZUBGLI-UHFFFAOYSA-N',
  },
  substance('isotonitazene', 'Isotonitazene', 'synthetic_opioid', ['1961-I'], 'none', ['14188-81-9']),
  substance('1-boc-4-ap', '1-boc-4-AP', 'precursor', ['1988-I'], 'limited', ['125541-22-2']),
  substance('pmk-ethyl-glycidate', 'PMK ethyl glycidate', 'precursor', ['1988-I'], 'none', ['28578-16-7']),
  substance('acetic-anhydride', 'Acetic anhydride', 'precursor', ['1988-I'], 'broad', ['108-24-7']),
  substance('acetone', 'Acetone', 'precursor', ['1988-II'], 'broad', ['67-64-1']),
  substance('toluene', 'Toluene', 'precursor', ['1988-II'], 'broad', ['108-88-3']),
  substance('piperidine', 'Piperidine', 'precursor', ['1988-II'], 'broad', ['110-89-4']),
  substance('ethyl-ether', 'Ethyl ether', 'precursor', ['1988-II'], 'broad', ['60-29-7']),
  substance('methyl-ethyl-ketone', 'Methyl ethyl ketone', 'precursor', ['1988-II'], 'broad', ['78-93-3']),
  substance('hydrochloric-acid', 'Hydrochloric acid', 'precursor', ['1988-II'], 'broad', ['7647-01-0']),
  substance('1-4-butanediol', '1,4-Butanediol', 'precursor', ['none'], 'broad', ['110-63-4']),
  substance('3-mmc', '3-MMC', 'nps', ['1971-II'], 'none', ['1246816-62-5']),
  substance('alpha-pvp', 'alpha-PVP', 'nps', ['1971-II'], 'none', ['14530-33-7']),
  substance('mdma', 'MDMA', 'controlled_drug', ['1971-I'], 'none', ['42542-10-9']),
  substance('cocaine', 'Cocaine', 'controlled_drug', ['1961-I'], 'limited', ['50-36-2']),
]

const words: [string, string, Term['kind'], string, boolean?, Term['options']?][] = [
  ['fentanyl', 'fentanyl', 'name', 'en', false, ['part']],
  ['fentanyl', 'фентанил', 'synonym', 'ru'],
  ['fentanyl', '芬太尼', 'synonym', 'zh'],
  ['fentanyl', 'فنتانيل', 'synonym', 'ar'],
  ['fentanyl', 'china white', 'street', 'en', true],
  ['isotonitazene', 'isotonitazene', 'name', 'en'],
  ['isotonitazene', '依托咪酯', 'synonym', 'zh'],
  ['1-boc-4-ap', '1-boc-4-AP', 'name', 'en'],
  ['1-boc-4-ap', 'tert-butyl 4-(phenylamino)piperidine-1-carboxylate', 'iupac', 'en'],
  ['pmk-ethyl-glycidate', 'PMK ethyl glycidate', 'name', 'en'],
  ['acetic-anhydride', 'acetic anhydride', 'name', 'en'],
  ['acetone', 'acetone', 'name', 'en'],
  ['acetone', '200-662-2', 'ec', 'und'],
  ['acetic-anhydride', '203-564-8', 'ec', 'und'],
  ['acetic-anhydride', 'UN1715', 'un', 'und', true],
  ['toluene', 'toluene', 'name', 'en'],
  ['piperidine', 'piperidine', 'name', 'en'],
  ['ethyl-ether', 'ethyl ether', 'name', 'en'],
  ['methyl-ethyl-ketone', '2-butanone', 'synonym', 'en'],
  ['hydrochloric-acid', 'hydrochloric acid', 'name', 'en'],
  ['hydrochloric-acid', 'HCl', 'formula', 'und', true],
  ['1-4-butanediol', '1,4-butanediol', 'name', 'en'],
  ['3-mmc', '3-MMC', 'name', 'en'],
  ['alpha-pvp', 'α-PVP', 'abbreviation', 'und'],
  ['mdma', 'MDMA', 'name', 'en'],
  ['mdma', 'molly', 'street', 'en', true],
  ['mdma', '💊', 'emoji', 'und', true],
  ['cocaine', 'cocaine', 'name', 'en'],
  ['cocaine', 'snow', 'street', 'en', true],
  ['mdma', 'MET', 'abbreviation', 'en', true, ['case']],
]

/** A small edition of our own making: enough to show every rule. */
export const sampleEdition: Edition = {
  name: 'Sample',
  date: '2026-01-01',
  substances,
  terms: words.map(([substanceId, term, kind, language, ambiguous = false, options], id) => ({
    id,
    substanceId,
    term,
    kind,
    language,
    ambiguous,
    ...(options && { options }),
  })),
}

function substance(
  id: string,
  name: string,
  category: Substance['category'],
  control: string[],
  legitUse: Substance['legitUse'],
  cas: string[],
): Substance {
  return { id, name, category, control, legitUse, cas }
}
