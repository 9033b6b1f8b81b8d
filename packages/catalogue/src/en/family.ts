/** Generic definitions, under the ids of packages/chemistry: what a whole family has in common. */
export const family = {
  fentanyls: {
    name: 'fentanyls',
    says: 'N-aryl amide or carbamate on carbon 4 of a piperidine whose nitrogen carries a carbon chain or an arylalkyl group.',
  },
  nitazenes: {
    name: 'nitazenes',
    says: '2-benzylbenzimidazole with an amine two carbons away on nitrogen 1, with or without the nitro group.',
  },
  glycidates: {
    name: 'glycidates',
    says: '2-methyl-3-aryl oxirane-2-carboxylic acid, its esters and salts.',
  },
  cathinones: {
    name: 'cathinones',
    says: 'Aryl ketone with an amine and a carbon chain on the carbon beside the carbonyl group.',
  },
  'synthetic-cannabinoids': {
    name: 'synthetic cannabinoids',
    says: 'Indole or indazole with a chain or arylalkyl group on nitrogen 1 and a carbonyl linked group on carbon 3.',
  },
  nbomes: {
    name: 'NBOMe compounds',
    says: 'N-benzyl-2,5-dimethoxyphenethylamine with oxygen or a halogen on carbon 2 of the benzyl group.',
  },
  dimethoxyphenethylamines: {
    name: '2C and DO compounds',
    says: '2,5-dimethoxyphenethylamine or -amphetamine with a free amine.',
  },
  tryptamines: {
    name: 'dialkyltryptamines',
    says: 'N,N-dialkyltryptamine, free, hydroxylated, acyloxylated or alkoxylated on the ring.',
  },
  lysergamides: {
    name: 'lysergamides',
    says: 'Amide of lysergic acid or a 1-acyl or 6-alkyl homologue, whose nitrogen carries two carbons.',
  },
  benzodiazepines: {
    name: 'benzodiazepines',
    says: '1,4-diazepine with an aryl group on carbon 5, fused to benzene or thiophene, alone or with a triazole or imidazole.',
  },
  'masked-phenylacetones': {
    name: 'masked phenylacetones',
    says: '1-phenyl-2-propanone or its methylenedioxy analogue, masked by a nitrile, amide, acid or ester group on carbon 1.',
  },
  anilinopiperidines: {
    name: '4-anilinopiperidines',
    says: 'Piperidine with a phenylamino group on carbon 4, not acylated.',
  },
  piperidones: {
    name: '4-piperidones',
    says: '4-piperidone, free or with a carbamate, benzyl or arylethyl group on nitrogen.',
  },
}
