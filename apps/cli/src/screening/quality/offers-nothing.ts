/** Texts of our own that name listed substances and offer nothing: news, research, law, medicine, harm reduction. */
export const offersNothing: { title: string; description: string }[] = [
  {
    title: 'Border force finds 12 kg of ketamine in lorry',
    description:
      'A driver appeared before magistrates on Monday after 12 kg of ketamine with a street value of £480,000 was discovered behind a false wall. He denies smuggling and was remanded in custody.',
  },
  {
    title: 'Nitazenes linked to rise in deaths, coroner warns',
    description:
      'Isotonitazene and metonitazene were identified in 14 of the cases examined last year. Families call for wider access to naloxone.',
  },
  {
    title: 'What to do if someone takes too much GHB',
    description:
      'Stay with the person, put them on their side and call an ambulance. Do not leave them to sleep it off. Doses vary between bottles, and mixing GHB with alcohol is dangerous.',
  },
  {
    title: 'Synthesis and receptor binding of fentanyl analogues',
    description:
      'We prepared eighteen fentanyl derivatives and determined their affinity at the mu opioid receptor. Carfentanil and ohmefentanyl served as comparators. Supplementary data are available online.',
  },
  {
    title: 'Fentanyl transdermal patch: patient information',
    description:
      'Apply one patch to clean dry skin every 72 hours. Keep used patches away from children. Tell your doctor if you feel very drowsy or breathe slowly.',
  },
  {
    title: 'My brother and heroin: a memoir',
    description:
      'Ten years after his death the author returns to the town where they grew up. Paperback, 288 pages.',
  },
  {
    title: 'UN commission places four substances under control',
    description:
      'Member states voted to add butonitazene and 3-chloromethcathinone to the schedules of the 1961 and 1971 conventions, and two fentanyl precursors, 4-piperidone and 1-boc-4-piperidone, to Table I.',
  },
  {
    title: 'Wastewater analysis shows cocaine use up in 49 cities',
    description:
      'The highest mass loads of benzoylecgonine were found in western and southern Europe, while methamphetamine remains concentrated in the east.',
  },
  {
    title: 'Safer nightlife: high-strength MDMA tablets in circulation',
    description:
      'Blue tablets tested at our service this weekend contained 290 mg MDMA. Start low, go slow, take breaks and drink water. Testing is free and confidential.',
  },
  {
    title: 'Tramadol: how it works, common side effects, interactions',
    description:
      'Tramadol is used to treat moderate pain. It may cause nausea, dizziness and constipation. Do not stop taking it suddenly without talking to your pharmacist.',
  },
  {
    title: 'Two sentenced over pill press in garage',
    description:
      'The court heard how the pair made half a million etizolam tablets. Officers recovered a rotary machine, dies and 40 kg of binder.',
  },
  {
    title: 'Understanding precursor controls for acetic anhydride',
    description:
      'This guidance explains when operators must hold a licence, how to keep records of transactions and how to notify suspicious orders.',
  },
  {
    title: 'Anaesthesia with propofol and remifentanil: a review',
    description:
      'We searched three databases for randomised trials published since 2010. Twenty-seven trials with 3,114 participants were included.',
  },
  {
    title: 'Podcast: the chemist who reinvented himself',
    description:
      'In episode 12 we hear how a clandestine methamphetamine cook became a counsellor for people leaving prison.',
  },
  {
    title: 'Kratom and liver injury: case series',
    description:
      'Eight adults presented with jaundice after taking mitragynine products. All recovered after withdrawal.',
  },
  {
    title: 'How fentanyl test strips work',
    description:
      'The strip reacts to fentanyl and many of its analogues but not to nitazenes. One line means positive. Never use alone.',
  },
  {
    title: 'History of LSD in psychiatry, 1947-1973',
    description:
      'A lecture on the early clinical use of lysergide, free entry, registration on the society website.',
  },
  {
    title: 'Teenagers and vapes: what parents should know about spice',
    description:
      'School nurses report pupils collapsing after using devices that held MDMB-4en-PINACA instead of cannabis oil. Talk early and calmly.',
  },
  {
    title: 'Draft bill would ban xylazine',
    description:
      'Senators from both parties introduced legislation that would place the veterinary sedative in Schedule III. Veterinarians would keep access.',
  },
  {
    title: 'Job: postdoctoral researcher in cathinone toxicology',
    description:
      'The group studies mephedrone and alpha-PVP metabolism in zebrafish. Three-year contract, start in spring.',
  },
  {
    title: 'Chemsex: where to get help',
    description:
      'If crystal meth, mephedrone or GBL are taking over your weekends, our clinic offers confidential appointments every Thursday evening.',
  },
  {
    title: 'Seized in the port: 2.3 tonnes of cocaine among bananas',
    description: 'Investigators followed the container from Guayaquil. Five people are being questioned.',
  },
  {
    title: 'Question about ANPP in exam paper',
    description:
      'For the forensic chemistry exam, do we need to know the mass spectrum of 4-ANPP and norfentanyl or only the principle of GC-MS?',
  },
  {
    title: 'Documentary: Breaking the chain',
    description: 'Three farmers in Guerrero talk about why they left poppy growing. With English subtitles.',
  },
  {
    title: 'Saisie record de 3-MMC à Roissy',
    description:
      'Les douaniers ont découvert 118 kg de 3-MMC dans des colis déclarés comme colle. Une information judiciaire est ouverte.',
  },
  {
    title: 'Nitazènes : vigilance renforcée',
    description:
      'Deux décès liés au protonitazène ont été signalés à La Réunion. Les professionnels sont invités à déclarer tout cas suspect au centre d’addictovigilance.',
  },
  {
    title: 'Réduire les risques avec la kétamine',
    description:
      'Espacer les prises, ne pas mélanger avec l’alcool, rester assis, consulter en cas de douleurs urinaires. Nos permanences sont gratuites et anonymes.',
  },
  {
    title: 'Fentanyl : ce qu’il faut savoir avant une anesthésie',
    description:
      'Votre anesthésiste vous expliquera le rôle du fentanyl pendant l’intervention et la surveillance au réveil.',
  },
  {
    title: 'Un laboratoire clandestin de méthamphétamine démantelé',
    description:
      'Les gendarmes ont saisi 40 litres de BMK, de l’acétone et du matériel de chimie. Quatre suspects ont été mis en examen.',
  },
  {
    title: 'Synthèse bibliographique : cathinones et troubles psychiatriques',
    description: 'Cette revue porte sur 46 publications concernant la méphédrone, la 4-MEC et l’alpha-PVP.',
  },
  {
    title: 'Tramadol : mésusage et dépendance',
    description:
      'Le médicament est désormais prescrit sur ordonnance sécurisée pour trois mois au plus. Parlez-en à votre pharmacien.',
  },
  {
    title: 'Le LSD, histoire d’une molécule',
    description: 'De Bâle à San Francisco, un récit documenté de 320 pages, suivi d’une bibliographie.',
  },
  {
    title: 'Décret du 12 mars : classement du protonitazène',
    description:
      'Le texte inscrit neuf substances sur la liste des stupéfiants. Il entre en vigueur au lendemain de sa publication.',
  },
  {
    title: 'Protoxyde d’azote : la mairie interdit la vente aux mineurs',
    description:
      'Les agents municipaux ont ramassé plus de mille cartouches en un mois. Une campagne est menée dans les collèges.',
  },
  {
    title: 'Soirée débat autour de la MDMA thérapeutique',
    description:
      'Deux psychiatres présenteront les essais en cours dans le stress post-traumatique. Entrée libre.',
  },
  {
    title: 'Cocaïne : les demandes de soins doublent en cinq ans',
    description: 'L’observatoire publie ses chiffres annuels. Les régions littorales sont les plus touchées.',
  },
  {
    title: 'Faux Xanax : attention au bromazolam',
    description:
      'Des analyses réalisées par le dispositif montrent que des comprimés vendus comme alprazolam contiennent du bromazolam. Signalez tout effet inhabituel.',
  },
  {
    title: 'Offre de thèse : devenir des opioïdes de synthèse dans les eaux',
    description: 'Le doctorant étudiera la dégradation du fentanyl et du carfentanil en station d’épuration.',
  },
  {
    title: 'Procès du réseau de GBL : jusqu’à six ans requis',
    description: 'Le parquet décrit une livraison de 800 litres en deux ans, payée en cryptomonnaie.',
  },
  {
    title: 'Témoignage : dix ans avec l’héroïne',
    description: 'Karim raconte son parcours, la méthadone, puis le travail retrouvé.',
  },
  {
    title: 'Prise en charge d’une intoxication au GHB aux urgences',
    description:
      'Recommandations de la société savante : surveillance respiratoire, pas d’antidote, sortie après réveil complet.',
  },
  {
    title: 'Précurseurs de drogues : obligations des opérateurs',
    description:
      'L’anhydride acétique et le permanganate de potassium relèvent de la catégorie 2. Toute commande suspecte doit être signalée.',
  },
]
