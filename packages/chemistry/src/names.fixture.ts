/** For each family systematic names of three members, and of three near misses: what OPSIN and RDKit make of them together. */
export const namesOf: Record<string, { in: string[]; out: string[] }> = {
  fentanyls: {
    in: [
      'N-phenyl-N-[1-(2-phenylethyl)piperidin-4-yl]propanamide',
      'N-(4-fluorophenyl)-2-methyl-N-[1-(2-phenylethyl)piperidin-4-yl]propanamide',
      'N-phenyl-N-[1-(2-phenylethyl)piperidin-4-yl]furan-2-carboxamide',
    ],
    out: [
      'N-phenyl-1-(2-phenylethyl)piperidin-4-amine',
      'N-[1-(2-phenylethyl)piperidin-4-yl]propanamide',
      'ethyl 1-methyl-4-phenylpiperidine-4-carboxylate',
    ],
  },
  nitazenes: {
    in: [
      'N,N-diethyl-2-{5-nitro-2-[(4-propan-2-yloxyphenyl)methyl]-1H-benzimidazol-1-yl}ethan-1-amine',
      '2-[2-[(4-methoxyphenyl)methyl]-5-nitrobenzimidazol-1-yl]-N,N-diethylethanamine',
      '2-[(4-ethoxyphenyl)methyl]-5-nitro-1-[2-(pyrrolidin-1-yl)ethyl]-1H-benzimidazole',
    ],
    out: [
      '2-(phenylmethyl)-1H-benzimidazole',
      '2-(1,3-thiazol-4-yl)-1H-benzimidazole',
      'N,N-diethyl-2-[2-(4-ethoxyphenyl)-5-nitrobenzimidazol-1-yl]ethanamine',
    ],
  },
  glycidates: {
    in: [
      'methyl 2-methyl-3-phenyloxirane-2-carboxylate',
      'ethyl 3-(1,3-benzodioxol-5-yl)-2-methyloxirane-2-carboxylate',
      '2-methyl-3-phenyloxirane-2-carboxylic acid',
    ],
    out: [
      'ethyl 3-methyl-3-phenyloxirane-2-carboxylate',
      'ethyl 3-phenyloxirane-2-carboxylate',
      'methyl 2-methyloxirane-2-carboxylate',
    ],
  },
  cathinones: {
    in: [
      '2-(methylamino)-1-(4-methylphenyl)propan-1-one',
      '1-(1,3-benzodioxol-5-yl)-2-(pyrrolidin-1-yl)pentan-1-one',
      '1-(3-chlorophenyl)-2-(methylamino)propan-1-one',
    ],
    out: [
      '2-(methylamino)-1-phenylpropan-1-ol',
      '1-phenylpropan-1-one',
      '3-(dimethylamino)-1-phenylpropan-1-one',
    ],
  },
  'synthetic-cannabinoids': {
    in: [
      '(naphthalen-1-yl)(1-pentyl-1H-indol-3-yl)methanone',
      'N-(1-amino-3-methyl-1-oxobutan-2-yl)-1-(cyclohexylmethyl)-1H-indazole-3-carboxamide',
      'quinolin-8-yl 1-pentyl-1H-indole-3-carboxylate',
    ],
    out: ['1H-indole-3-carbaldehyde', '1H-indazole-3-carboxylic acid', '2-(1H-indol-3-yl)acetic acid'],
  },
  nbomes: {
    in: [
      '2-(4-iodo-2,5-dimethoxyphenyl)-N-[(2-methoxyphenyl)methyl]ethan-1-amine',
      '2-(4-bromo-2,5-dimethoxyphenyl)-N-[(2-methoxyphenyl)methyl]ethanamine',
      '2-{[2-(4-chloro-2,5-dimethoxyphenyl)ethylamino]methyl}phenol',
    ],
    out: [
      'N-benzyl-2-phenylethan-1-amine',
      '2-(4-bromo-2,5-dimethoxyphenyl)ethan-1-amine',
      'N-[(2-methoxyphenyl)methyl]-2-(3,4-dimethoxyphenyl)ethan-1-amine',
    ],
  },
  dimethoxyphenethylamines: {
    in: [
      '2-(4-bromo-2,5-dimethoxyphenyl)ethan-1-amine',
      '1-(4-iodo-2,5-dimethoxyphenyl)propan-2-amine',
      '1-(2,5-dimethoxy-4-methylphenyl)propan-2-amine',
    ],
    out: [
      '2-(3,4-dimethoxyphenyl)ethan-1-amine',
      '2-(3,4,5-trimethoxyphenyl)ethan-1-amine',
      '2,5-dimethoxybenzaldehyde',
    ],
  },
  tryptamines: {
    in: [
      '2-(1H-indol-3-yl)-N,N-dimethylethan-1-amine',
      '3-[2-(dimethylamino)ethyl]-1H-indol-4-ol',
      'N-[2-(5-methoxy-1H-indol-3-yl)ethyl]-N-methylpropan-2-amine',
    ],
    out: [
      '2-(1H-indol-3-yl)ethan-1-amine',
      '3-(2-aminoethyl)-1H-indol-5-ol',
      'N-[2-(5-methoxy-1H-indol-3-yl)ethyl]acetamide',
    ],
  },
  lysergamides: {
    in: [
      'N,N-diethyl-6-methyl-9,10-didehydroergoline-8β-carboxamide',
      '1-acetyl-N,N-diethyl-6-methyl-9,10-didehydroergoline-8-carboxamide',
      'N,N-diethyl-6-prop-2-enyl-9,10-didehydroergoline-8-carboxamide',
    ],
    out: [
      '6-methyl-9,10-didehydroergoline-8-carboxamide',
      '6-methyl-9,10-didehydroergoline-8-carboxylic acid',
      '6-methylergoline-8-carboxamide',
    ],
  },
  benzodiazepines: {
    in: [
      '7-chloro-1-methyl-5-phenyl-1,3-dihydro-2H-1,4-benzodiazepin-2-one',
      '8-chloro-1-methyl-6-phenyl-4H-[1,2,4]triazolo[4,3-a][1,4]benzodiazepine',
      '5-(2-chlorophenyl)-7-nitro-1,3-dihydro-1,4-benzodiazepin-2-one',
    ],
    out: [
      '8-chloro-11-(4-methylpiperazin-1-yl)-5H-dibenzo[b,e][1,4]diazepine',
      '2,3-dihydro-1H-1,4-benzodiazepine',
      '1,2-diazepane',
    ],
  },
  'masked-phenylacetones': {
    in: [
      '3-oxo-2-phenylbutanenitrile',
      'methyl 3-oxo-2-phenylbutanoate',
      '2-(1,3-benzodioxol-5-yl)-3-oxobutanamide',
    ],
    out: ['1-phenylpropan-2-one', 'ethyl 3-oxobutanoate', '3-oxo-3-phenylpropanenitrile'],
  },
  anilinopiperidines: {
    in: [
      'N-phenyl-1-(2-phenylethyl)piperidin-4-amine',
      'N-phenylpiperidin-4-amine',
      'tert-butyl 4-anilinopiperidine-1-carboxylate',
    ],
    out: ['N-cyclohexylpiperidin-4-amine', '1-benzylpiperidin-4-amine', 'N-phenylpiperidine-4-carboxamide'],
  },
  piperidones: {
    in: ['piperidin-4-one', 'tert-butyl 4-oxopiperidine-1-carboxylate', '1-(2-phenylethyl)piperidin-4-one'],
    out: ['piperidin-2-one', '2,2,6,6-tetramethylpiperidin-4-one', '4-oxocyclohexane-1-carboxylic acid'],
  },
}
