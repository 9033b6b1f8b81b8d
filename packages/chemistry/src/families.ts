/**
 * Generic definitions: what a whole family of substances has in common, as substructures. `pattern` must be there;
 * none of `except` may be, which is how a family's lawful neighbours stay outside it.
 */
type Family = { id: string; pattern: string; except: string[]; says: string }

export const families: Family[] = [
  {
    id: 'fentanyls',
    says: 'N-aryl amide or carbamate on carbon 4 of a piperidine whose nitrogen carries a carbon chain or an arylalkyl group',
    pattern: '[#6,#8][CX3](=O)[NX3](c)[CX4]1[CX4][CX4][NX3]([CX4])[CX4][CX4]1',
    except: [],
  },
  {
    id: 'nitazenes',
    says: '2-benzylbenzimidazole with an amine two carbons away on nitrogen 1, with or without the nitro group',
    pattern: 'c1ccc2c(c1)nc([CX4;!R]c)n2[CX4;!R][CX4;!R][NX3;!$(N[C,S]=[O,S])]',
    except: [],
  },
  {
    id: 'glycidates',
    says: '2-methyl-3-aryl oxirane-2-carboxylic acid, its esters and salts',
    pattern: '[CH3]C1([CX3](=O)[OX2H,OX1-,$([OX2][#6])])O[CX4;H1]1c',
    except: [],
  },
  {
    id: 'cathinones',
    says: 'aryl ketone with an amine and a carbon chain on the carbon beside the carbonyl group',
    pattern: '[c][CX3](=O)[CX4;!$(C(=O))]([CX4])[NX3;!$(N[C,S]=[O,S]);!$(N-N)]',
    except: ['[c][CX3](=O)[CX4]([CX4])[NX3][CX3]=O'],
  },
  {
    id: 'synthetic-cannabinoids',
    says: 'indole or indazole with a chain or arylalkyl group on nitrogen 1 and a carbonyl linked group on carbon 3',
    pattern: 'c1[c,n]c2c(cc1)c([CX3](=O)[#6,$([NX3;!H2]),$([OX2][c])])[c,n]n2[CX4;!H3]',
    except: [
      '[CX3](=O)[NX3;H1][CX4]1[CX4][CX4]2[CX4][CX4][CX4]([CX4]1)[NX3]2C',
      'c1ccc2c(c1)[c]([CX3]=O)[c;R1]3[#6][#6][#6]n23',
    ],
  },
  {
    id: 'nbomes',
    says: 'N-benzyl-2,5-dimethoxyphenethylamine with oxygen or a halogen on carbon 2 of the benzyl group',
    pattern: 'c1([CX4;H2][CX4;H2][NX3;H1][CX4;H2]c2ccccc2[O,F,Cl,Br,I])c(O[CX4])ccc(O[CX4])c1',
    except: [],
  },
  {
    id: 'dimethoxyphenethylamines',
    says: '2,5-dimethoxyphenethylamine or -amphetamine with a free amine (2C and DO series)',
    pattern: 'c1([CX4;H2][CX4;H2,$([CX4;H1][CH3])][NX3;H2])c(O[CX4])ccc(O[CX4])c1',
    except: [],
  },
  {
    id: 'tryptamines',
    says: 'N,N-dialkyltryptamine, free, hydroxylated, acyloxylated or alkoxylated on the ring',
    pattern: 'c1ccc2c(c1)[nH]cc2[CX4;H2;!R][CX4;!R][NX3;!$(N[C,S]=[O,S])]([CX4])[CX4]',
    except: ['c[CX4]S(=O)(=O)[NX3]', 'c[CX4;H2]n1cncn1', 'c[CX4;H2][CX4]1COC(=O)N1'],
  },
  {
    id: 'lysergamides',
    says: 'amide of lysergic acid or a 1-acyl or 6-alkyl homologue, whose nitrogen carries two carbons',
    pattern: '[CX4,CX3]N1[CX4][CX4;H1]([CX3](=O)[NX3]([CX4])[CX4])C=C2[CX4;H1]1[CX4;H2]c1cnc3cccc2c13',
    except: [],
  },
  {
    id: 'benzodiazepines',
    says: '1,4-diazepine with an aryl group on carbon 5, fused to benzene or thiophene, alone or with a triazole or imidazole',
    pattern: '[c]1[c]C([c])=[NX2][CX4][#6][#7]1',
    except: [],
  },
  {
    id: 'masked-phenylacetones',
    says: '1-phenyl-2-propanone or its methylenedioxy analogue, masked by a nitrile, amide, acid or ester group on carbon 1',
    pattern: '[CH3][CX3](=O)[CX4;H1](c1ccccc1)[$(C#N),$([CX3](=O)[OX2,OX1-,NX3])]',
    except: [],
  },
  {
    id: 'anilinopiperidines',
    says: 'piperidine with a phenylamino group on carbon 4, not acylated',
    pattern: 'c1(ccccc1)[NX3;H1][CX4]1[CX4][CX4][NX3][CX4][CX4]1',
    except: ['[NX3;H1][CX4]1[CX4][CX4][NX3]([CX3](=O)[CX4])[CX4][CX4]1'],
  },
  {
    id: 'piperidones',
    says: '4-piperidone, free or with a carbamate, benzyl or arylethyl group on nitrogen',
    pattern:
      'O=[CX3]1[CX4;H2][CX4;H2][$([NX3;H1]),$([NX4;H2+]),$([NX3][CX3](=O)O),$([NX3][CX4;H2][CX4;H2]c),$([NX3][CX4;H2]c)][CX4;H2][CX4;H2]1',
    except: [],
  },
]
