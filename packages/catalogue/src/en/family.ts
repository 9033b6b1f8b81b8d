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
}
