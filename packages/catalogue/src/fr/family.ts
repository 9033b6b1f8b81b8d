/** Définitions génériques, sous les noms de packages/chemistry : ce qu’une famille entière a en commun. */
export const family = {
  fentanyls: {
    name: 'fentanyls et analogues',
    says: 'Amide ou carbamate N-aryle sur le carbone 4 d’une pipéridine dont l’azote porte une chaîne carbonée ou un groupe arylalkyle.',
  },
  nitazenes: {
    name: 'nitazènes',
    says: '2-benzylbenzimidazole portant une amine à deux carbones de l’azote 1, avec ou sans groupe nitro.',
  },
  glycidates: {
    name: 'dérivés glycidiques',
    says: 'Acide 2-méthyl-3-aryloxirane-2-carboxylique, ses esters et ses sels.',
  },
  cathinones: {
    name: 'cathinones et dérivés',
    says: 'Aryl-cétone portant une amine et une chaîne carbonée sur le carbone voisin du carbonyle.',
  },
  'synthetic-cannabinoids': {
    name: 'cannabinoïdes de synthèse',
    says: 'Indole ou indazole portant une chaîne ou un groupe arylalkyle sur l’azote 1 et un groupe lié par un carbonyle sur le carbone 3.',
  },
}
