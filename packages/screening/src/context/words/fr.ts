import type { Words } from '../words.ts'

export const fr: Words = {
  no: "sans pas aucun aucune jamais ni rien personne zéro non n'est ne n' pas_de pas_besoin",
  paper:
    'papier papiers paperasse facture factures licence licences agrément permis enregistrement ' +
    'déclaration déclarations contrat* ordonnance* certificat* document* justificatif* carte_d’identité ' +
    'identité pièce_d’identité passeport signature* reçu ticket',
  name: 'nom noms prénom adresse expéditeur trace traces mail identité',
  ask:
    'question questions demande demandes demander demandons curieux vérifie vérifions vérifier contrôle ' +
    'contrôles explication* savoir parle',
  matter:
    'mon_problème notre_problème vos_affaires mes_affaires nous_regarde me_regarde ça_me_regarde ' +
    'vos_projets usage_m’importe ce_que_vous_en ce_que_tu_en veux_savoir intéresse_pas peu_importe ' +
    "m'en_fiche on_s'en_fiche ne_sait_rien rien_savoir savoir_pour_quoi pourquoi_faire",
  goes:
    'part partent voyage voyagent expédié expédiée expédiés envoyé envoyée envoyés déclaré déclarée ' +
    'déclarés étiqueté étiquetée étiquetés emballé emballés vendu passe passent arrive arrivent circule ' +
    'sort livré annoncé',
  as: 'comme sous en_tant_que au_titre_de',
  bearer:
    'étiquette étiquettes carton cartons fût fûts sac sacs bidon bidons facture bordereau boîte papiers ' +
    'papier colis manifeste',
  says:
    'dit disent indique indiquent affiche porte marqué écrit mentionne mentionnent annoncent annonce ' +
    'imprimé',
  hidden:
    'caché cachée cachés cachées glissé glissée glissés cousu cousue collé collée soudé évidé évidée ' +
    'évidés dissimulé dissimulée dissimulés planqué dedans derrière sous entre scellé double_fond ' +
    "camouflé inséré roulé cousus roulée fourré fourrée noyé au_milieu_de à_l'intérieur fond " +
    'dans_la_doublure',
  object:
    'livre livres magazine revue jouet jouets peluche bougie bougies doublure cadre compresseur carte ' +
    'cartes enveloppe chaussure* enceinte thé café chocolat dvd savon carrelage meuble* coussin litière ' +
    'chips croquettes vitamines bois pot tube cahier calendrier lampe matelas palettes boîte ' +
    'cosmétique* cuisine valise pièces_détachées bloc_moteur mélasse vinyle stylos dentifrice ' +
    'shampooing complément croquettes_chien riz fleurs paracétamol tubes',
  seized:
    'saisi saisie saisis saisit bloqué bloquée bloqués arrêté intercepté interceptée perdu perdue ' +
    'perdus coincé confisqué ouvert retenu retient disparaît',
  again:
    'renvoie renvoi renvoyons réexpédie réexpédition réexpédions remplace remplacé rembourse remboursé ' +
    'remboursons deuxième second nouveau gratuit refait à_nos_frais repart',
  insider:
    'ami amis homme contact cousin chauffeur inspecteur agent transitaire quelqu’un copain complice ' +
    'passeur',
  border:
    'port quai douane douanes frontière aéroport terminal entrepôt poste-frontière messagerie ' +
    'poste_de_tri',
  meet:
    'rendez-vous rdv retrouve retrouver remise récupère récupérer échange dépose déposer livre ' +
    'livraison viens venez passe chargement rencontre',
  place:
    'parking station-service station aire bois forêt pont grange ferme champ coin banc porte_arrière ' +
    'autoroute friche cimetière entrepôt cave',
  dark: 'nuit soir minuit tard nocturne après_22 crépuscule aube tombée',
  only: 'uniquement seulement que exclusivement rien_que strictement juste',
  cash: 'liquide espèces cash billets enveloppe main_à_main',
  bank: 'virement banque carte chèque paypal traçable',
  erase:
    'efface effacer effacé effacez supprime supprimer supprimez disparaît disparaissent éphémère ' +
    'autodestruction détruit vide bloque bloquer oublie change supprim* auto-destruct* on_coupe_le_tel ' +
    'messages_temporaires',
  chat:
    'conversation conversations discussion messages message chat historique fil échanges compte annonce ' +
    'page numéro numéros pseudo',
  contact:
    'écris écrivez écrire parle parlez contact contacte contactez joindre discussion sur via par en_mp ' +
    'ajoute',
  app:
    'signal session wickr telegram threema wire element matrix potato jabber simplex whatsapp snap ' +
    'snapchat viber discord instagram insta',
  stranger: 'curieux touristes inconnus nouveaux flics police débutants amateurs badauds comiques',
  trusted:
    'connus confiance initiés habitués sérieux parrainé parrainés recommandés connaisseurs avertis ' +
    'bouche-à-oreille anciens',
  test: 'test tests urine urinaire scanner rayons chien chiens dépistage bandelette contrôle',
  detect:
    'détecte détecté détectable voit visible sent apparaît ressort remarque décèle passe trouve vu ' +
    'entend entendu remarqué différence',
  plate: 'plaque série numéro étiquette étiquettes marquage poinçon_constructeur',
  removed:
    'enlevé enlevée enlevés retiré retirée arraché arrachée gratté grattée meulé meulée limé limée ' +
    'effacé effacée manquant décollé décollée absent',
  stamp: 'matrice matrices poinçon poinçons moule moules tampon estampe',
  logo:
    'logo logos couronne crâne marque_connue empreinte imprimé super-héros m30 rolex fête ' +
    'laboratoire_connu',
  require:
    'exigé exigée exigés exige exigeons requis requise requises obligatoire obligatoires présentation ' +
    'joindre fournir sur_présentation demandé demandée demandés signée signé soumis réservé réservée ' +
    'habilité délivré délivrée vérifié vérifiée établie',
  private: 'particuliers particulier mineurs grand_public consommateurs domicile',
  institution:
    'hôpitaux hôpital laboratoires laboratoire universités université écoles lycées entreprises ' +
    'pharmacies cliniques professionnels établissements vétérinaires industriels collectivités',
  authority:
    'police policiers gendarmes gendarmerie douane douaniers douanes tribunal juge procureur parquet ' +
    'ministère ministre gouvernement chercheurs scientifiques médecins enquêteurs étude préfecture ' +
    'maire association magistrats cour autorités toxicologues urgences agence hôpital avocat chimistes ' +
    'infirmière jury signataires',
  reported:
    'a_déclaré ont_saisi saisi saisie arrêté interpellé interpellés mis_en_examen condamné condamnés ' +
    'jugé jugés avertit alerte rapporté détecté découvert annoncé publié voté requiert mesuré décrit ' +
    'rappelle rappellent constaté suivi observé précise estiment interdit interdite raconte démantelé ' +
    'examen',
  shop:
    'allergènes garantie rétractation retour lavable cadeau recette carte_bancaire alimentaire bio ' +
    'enfants taille boutique',
  goods:
    'pain fromage confiture miel pâtes olive olives jus épices gâteau gâteaux biscuit biscuits bonbons ' +
    'chocolat café vinaigre cornichons sauce farine sucre sel fruit fruits légumes viande poisson soupe ' +
    'chien chiens chiot chat chats chaton aquarium litière animaux shampoing lotion crème parfum ' +
    'rouge_à_lèvres vernis chemise robe bottes chaussures chaussettes veste chapeau rideau rideaux ' +
    'lampe oreiller chaise table canapé lit serviette tapis jardin graine graines terreau plante ' +
    'plantes jouet jouets poupée puzzle livre livres roman guitare piano perceuse scie pneu pneus frein ' +
    'moteur voiture vélo casque routeur câble ordinateur écran appareil_photo imprimante jantes mariage ' +
    'anniversaire école enfants bébé tricot tricoter laine recette cuisine four boulangerie traiteur ' +
    'restaurant tissu coton cuir textile couture mug lunettes football tente pêche festival',
  report:
    'patients cohorte participants inclus placebo demi-vie pharmacocinétique métabolite* métabolisme ' +
    'eaux_usées séminaire conférence thèse soutenance transcription épisode chapitre bulletin ' +
    "lettre_d'information newsletter éditorial nécrologie audience procès peine* verdict jury délibéré " +
    'convention arrêté décret loi amendement circulaire parlement surdose surdoses overdose naloxone ' +
    'ambulance secours pompiers urgences ne_consommez ne_consommez_jamais réduction_des_risques caarud ' +
    'csapa accueil écoute permanence prévention sevrage rechute* méthadone soins symptômes diagnostic ' +
    'posologie prescrit effets_secondaires effets_indésirables mortalité décès morts hospitalisé* ' +
    'hospitalisation* épidémiolog* prévalence enquête échantillons spectrométrie chromatograph* ' +
    'médico-légal suspect suspects perquisition saisie saisies trafic trafiquant* réseau démantelé ' +
    'dealer condamné crime investigation histoire documentaire film roman témoignage musée exposition ' +
    'étudiants élèves lycéen examen clinique recommandations toxicolog* addiction* addictolog* usagers ' +
    'classé interdit interdiction légalis* dépénalis* tribune prélèvement rappel_de_lot étude ' +
    'chercheurs rapport littérature doi bilan atelier entretien infirmière sociologues enquêteur ' +
    'romancière journaliste député ministre journal_officiel contre-indications amende parlez-en ' +
    'précurseurs organe_de_contrôle affaire plaidé* avocat* prévenu* garde_à_vue mis_en_cause cassation ' +
    'témoin* porte-parole communiqué statistiques pour_cent médiane randomisé* auteurs professeur* ' +
    'université mémoire dépliant premiers_secours sensibilisation archives correspondant chronique ' +
    'biographie traité commission ordre_du_jour procès-verbal riverains bénévoles maraude* infirmier* ' +
    'éducateurs psychiatr* dépress* cerveau récepteur* molécule lexique récits paroles ordre_des ' +
    "retraite enchères_publiques tribunal greffe lycée parents_d'élèves émission écrivain* philosophe* " +
    'poète* peintre* radio travaux_dirigés compte_rendu association halte glossaire préfet grossistes ' +
    "carnet_d'un",
  coin: 'jetons cryptomonnaie* crypto* codes_cadeaux coupons_pcs pcs_mastercard transcash neosurf',
  phone: 'téléphone téléphones photo photos vocal vocaux vidéo appels caméra',
  sign:
    'mot_de_passe toc_toc frappe appel_de_phares clignote klaxonne klaxonnes vitre interphone ' +
    'sonne_deux baisse_la_vitre demande_après',
  same: 'même identique identiques comme_les imité imités copie',
  original: 'original officine pharmacie originaux vraies labo',
  cook: 'chimiste chimistes cuisinier cuisson cuire synthèse manipulateur',
  yield: 'au_poids au_kilo poids_sorti par_lot chaque_kilo au_rendement',
  potency:
    'microgramme* diluer dilue dose_mortelle accident accidents costaud puissant assomme surdose_facile ' +
    'amateurs',
  firm: 'société kbis compte formulaire* dossier',
  remote:
    "isolé isolée isolés campagne à_l'écart ferme_isolée hameau silence discret discrète discrets " +
    'planque coupé coupée coupés',
  neighbour: 'voisin voisins propriétaire visites passage',
  pay: 'paie payé paiement paiements règlement réglez solde accepte acompte',
  gold: "or pièces_d'or dollars billets_verts bijoux carte_cadeau cartes_cadeaux tickets_prépayés",
  nominee: "autre_nom nom_d'un_ami prête-nom compte_d'un_tiers pas_à_mon_nom",
}
