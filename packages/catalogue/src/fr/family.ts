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
  nbomes: {
    name: 'composés NBOMe',
    says: 'N-benzyl-2,5-diméthoxyphénéthylamine portant un oxygène ou un halogène sur le carbone 2 du groupe benzyle.',
  },
  dimethoxyphenethylamines: {
    name: 'composés 2C et DO',
    says: '2,5-diméthoxyphénéthylamine ou -amphétamine à amine libre.',
  },
  tryptamines: {
    name: 'tryptamines dialkylées',
    says: 'N,N-dialkyltryptamine, nue, hydroxylée, acyloxylée ou alcoxylée sur le cycle.',
  },
  lysergamides: {
    name: 'amides lysergiques',
    says: 'Amide de l’acide lysergique ou d’un homologue acylé en 1 ou alkylé en 6, dont l’azote porte deux carbones.',
  },
  benzodiazepines: {
    name: 'benzodiazépines',
    says: '1,4-diazépine portant un groupe aryle sur le carbone 5, fusionnée à un benzène ou à un thiophène, seule ou avec un triazole ou un imidazole.',
  },
  'masked-phenylacetones': {
    name: 'phénylacétones masquées',
    says: '1-phényl-2-propanone, ou son analogue méthylènedioxy, masquée par un groupe nitrile, amide, acide ou ester sur le carbone 1.',
  },
  anilinopiperidines: {
    name: '4-anilinopipéridines',
    says: 'Pipéridine portant un groupe phénylamino non acylé sur le carbone 4.',
  },
  piperidones: {
    name: '4-pipéridones',
    says: '4-pipéridone, libre ou portant un groupe carbamate, benzyle ou aryléthyle sur l’azote.',
  },
}
