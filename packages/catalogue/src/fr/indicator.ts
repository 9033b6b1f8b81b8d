import { sentences } from '@tocsin/screening/sentences'

/** La liste de contrôle : les indices se pèsent ensemble, aucun ne décide seul. Les codes X plaident en sens contraire. Ce que le criblage trouve aussi porte ses mots. */
export const indicator = {
  P01: {
    short: sentences.indicator_P01.fr,
    long: 'Une substance d’une liste de celles qui n’ont pas d’usage légitime connu, ou un précurseur sur mesure, est proposée.',
  },
  P02: {
    short: sentences.indicator_P02.fr,
    long: 'Un précurseur inscrit est proposé sans référence de licence ni d’enregistrement.',
  },
  P03: {
    short: sentences.indicator_P03.fr,
    long: 'L’offre donne un numéro CAS, entier ou partiel, là où l’on attendrait un nom.',
  },
  P04: {
    short: 'Nom systématique pour passer un filtre',
    long: 'Un nom systématique ou structural remplace le nom courant que chacun emploierait.',
  },
  P05: {
    short: sentences.indicator_P05.fr,
    long: 'Faute, espacement, lettres sosies ou chiffres pour lettres, à dessein.',
  },
  P06: {
    short: sentences.indicator_P06.fr,
    long: 'Plusieurs numéros CAS menant à la même drogue figurent dans une seule offre.',
  },
  P07: {
    short: sentences.indicator_P07.fr,
    long: 'Le vendeur propose un substitut non contrôlé dès qu’on lui dit le produit interdit.',
  },
  P08: {
    short: sentences.indicator_P08.fr,
    long: '« Produit de recherche », « non destiné à la consommation », « usage de laboratoire », en quantités de consommateur.',
  },
  P09: {
    short: sentences.indicator_P09.fr,
    long: 'On vante la puissance ou les effets, on emploie des noms de rue, ou l’on dit qu’il remplace une drogue.',
  },
  P10: {
    short: sentences.indicator_P10.fr,
    long: 'Déclaré comme autre chose : huile moteur, colorant, aliment pour animaux, cosmétique.',
  },
  P11: {
    short: sentences.indicator_P11.fr,
    long: 'Une pureté est affichée sans spécification, certificat ni fiche, ou avec des images volées.',
  },
  P12: {
    short: 'Le message est dans l’image',
    long: 'Téléphone, numéro CAS ou nom figurent dans une image, tandis que le texte dit autre chose.',
  },
  P13: { short: sentences.indicator_P13.fr, long: 'Mots ou images du milieu. Un emoji seul ne prouve rien.' },
  P14: {
    short: sentences.indicator_P14.fr,
    long: 'Comprimés imitant un médicament, ou médicaments proposés sans ordonnance.',
  },
  P15: {
    short: sentences.indicator_P15.fr,
    long: 'Bien plus bas ou plus haut que le marché licite, ou remise en gros sur des opioïdes.',
  },
  P16: {
    short: 'Remis en ligne après retrait',
    long: 'Le même article revient peu après son retrait, ou des quasi-copies figurent sous plusieurs comptes.',
  },
  L01: {
    short: sentences.indicator_L01.fr,
    long: '« Double dédouanement », « 100 % passe la douane », ou réexpédition en cas de saisie.',
  },
  L02: {
    short: sentences.indicator_L02.fr,
    long: 'On propose de changer le nom de la marchandise, ou de passer par une société tierce.',
  },
  L03: {
    short: sentences.indicator_L03.fr,
    long: 'Emballage discret, sous vide ou dissimulé, échantillons par lettre.',
  },
  L04: {
    short: sentences.indicator_L04.fr,
    long: 'La poste ou l’EMS, ou un transit par d’autres postes, plutôt qu’un transporteur exigeant des données préalables.',
  },
  L05: {
    short: sentences.indicator_L05.fr,
    long: 'Stock dans un entrepôt du pays de destination, dépôt local, cartons groupés.',
  },
  L06: {
    short: 'Expédié d’ailleurs',
    long: 'Part d’un autre lieu que celui du vendeur, ou s’arrête en zone franche ou chez un transitaire.',
  },
  L07: {
    short: 'Sans usage licite à destination',
    long: 'La destination n’a pas d’usage licite pour ce produit.',
  },
  L08: {
    short: 'Quantité discordante',
    long: 'Échantillons au gramme de solvants industriels, ou tonnes pour un particulier.',
  },
  L09: {
    short: 'Livraison à domicile',
    long: 'Une machine ou un produit industriel est livré à un domicile.',
  },
  L10: { short: sentences.indicator_L10.fr, long: 'Remise par cache ou coordonnées.' },
  M01: {
    short: sentences.indicator_M01.fr,
    long: 'Cryptomonnaie seule ou préférée, ou portefeuilles d’une firme chimique.',
  },
  M02: {
    short: sentences.indicator_M02.fr,
    long: 'Service de transfert, cartes-cadeaux ou compte privé pour la vente d’une société.',
  },
  M03: { short: 'Bénéficiaire autre', long: 'Le nom ou le pays du bénéficiaire diffère de ceux du vendeur.' },
  M04: {
    short: sentences.indicator_M04.fr,
    long: 'Espèces pour ce qui se finance d’ordinaire, ou facture refusée.',
  },
  M05: {
    short: 'Courtier ou petits morceaux',
    long: 'Paiement par un courtier tiers, ou en de nombreuses petites fractions.',
  },
  V01: {
    short: 'Pas de présence physique',
    long: 'Firme chimique ou pharmaceutique à une adresse privée ou partagée, signes d’une coquille.',
  },
  V02: {
    short: 'Téléphone ou IP d’un autre pays',
    long: 'Un pays avec lequel la partie dit n’avoir aucun lien, comme chez un vendeur chimique connu.',
  },
  V03: {
    short: 'Plusieurs boutiques, un contact',
    long: 'Plusieurs vitrines avec les mêmes téléphone, messagerie ou images ; peu de présence par ailleurs.',
  },
  V04: {
    short: sentences.indicator_V04.fr,
    long: 'Telegram, WeChat, Signal ou une autre messagerie au lieu de la plateforme.',
  },
  V05: {
    short: 'Compte neuf, annonces nombreuses',
    long: 'Un compte récent qui publie vite, ou verse un catalogue de numéros CAS.',
  },
  V06: {
    short: 'Condamnation ou laboratoire',
    long: 'Une source ouverte relie la partie à une condamnation ou à un laboratoire clandestin.',
  },
  V07: { short: 'Déjà signalé', long: 'Déjà signalé ou retiré, ou inscrit sur une liste de sanctions.' },
  V08: { short: 'Badge rassurant', long: 'Un badge « fournisseur vérifié » sur un article illicite.' },
  V09: {
    short: sentences.indicator_V09.fr,
    long: 'Réticent sur l’usage, peu au fait du produit, sans activité connue.',
  },
  V10: {
    short: sentences.indicator_V10.fr,
    long: 'Demande de précurseur ou de synthèse sur commande, sans société derrière.',
  },
  E01: {
    short: 'Presse sans enregistrement',
    long: 'Une presse ou une géluleuse proposée ou achetée sans enregistrement.',
  },
  E02: { short: 'Grande capacité, particulier', long: 'Une machine de grande capacité va à un particulier.' },
  E03: {
    short: sentences.indicator_E03.fr,
    long: 'Poinçons ou moules à l’empreinte d’un médicament.',
  },
  E04: { short: sentences.indicator_E04.fr, long: 'Un réacteur d’occasion ou modifié, plaques retirées.' },
  E05: {
    short: 'Presse et poinçons ensemble',
    long: 'La même personne achète une presse et des poinçons contrefaits.',
  },
  E06: { short: 'Machine mal nommée', long: '« Presse à bonbons », « machine artisanale ».' },
  X01: {
    short: sentences.indicator_X01.fr,
    long: 'Une licence ou un enregistrement a été donné et il est valable.',
  },
  X02: {
    short: sentences.indicator_X02.fr,
    long: 'Un fabricant connu d’étalons de référence, ou un laboratoire accrédité.',
  },
  X03: {
    short: sentences.indicator_X03.fr,
    long: 'Une quantité de recherche ou d’analyse, avec une institution.',
  },
  X04: {
    short: sentences.indicator_X04.fr,
    long: 'Le texte informe, avertit, enseigne ou soigne.',
  },
  X05: {
    short: sentences.indicator_X05.fr,
    long: 'Paiement d’avance, catalogue copié, rien n’est jamais livré.',
  },
  X06: { short: 'Leurre possible', long: 'Il peut s’agir d’une opération de police.' },
  W01: {
    short: sentences.indicator_W01.fr,
    long: 'Appris sur des annonces rédigées : ces mots figuraient plus souvent dans des offres clandestines que dans des textes honnêtes.',
  },
  W02: {
    short: sentences.indicator_W02.fr,
    long: 'Appris sur des annonces rédigées : ces mots figuraient plus souvent dans des textes honnêtes que dans des offres clandestines.',
  },
  W03: {
    short: sentences.indicator_W03.fr,
    long: 'Appris sur des annonces rédigées : ce qui est nommé, par quelle sorte de mot, à quel endroit et près de quels mots, ou le fait que rien ne le soit.',
  },
  W04: {
    short: sentences.indicator_W04.fr,
    long: 'Appris sur des annonces rédigées : ce que pèsent ensemble, pour et contre, les mots qui ne sont pas montrés un par un.',
  },
  X07: { short: sentences.indicator_X07.fr, long: 'Un homonyme, ou un mot trouvé à tort.' },
}
