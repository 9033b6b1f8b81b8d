/**
 * Generic definitions: what a whole family of substances has in common, as substructures. `pattern` must be there;
 * none of `except` may be, which is how a family's lawful neighbours stay outside it.
 */
export type Family = { id: string; pattern: string; except: string[]; says: string }

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
]
