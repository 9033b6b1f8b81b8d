import type { Words } from '../words.ts'

export const fr: Words = {
  no:
    "sans pas aucun aucune jamais ni rien personne zéro non n'est ne n' pas_de pas_besoin nul nulle " +
    "sauf_pas guère n'y n'en sans_aucun sans_la_moindre épargnez-moi bloqué_direct est_bloqué sera_bloqué " +
    'sont_bloqués ignoré est_ignoré sera_ignoré seront_ignorés sans_réponse reste_sans_réponse poubelle ' +
    'à_la_poubelle peut_passer_son_chemin je_raccroche on_raccroche reste_au_tiroir restent_au_tiroir ' +
    "reste_dans_le_tiroir on_s'en_passe s'en_passe on_rigole inutile inutile_de pas_la_peine " +
    'va_voir_ailleurs allez_voir_ailleurs va_ailleurs allez_ailleurs se_faire_bloquer se_fait_bloquer ' +
    "est_éjecté est_viré est_supprimé sera_supprimé allergique_aux allergique_à n'en_fait " +
    'va_à_la_pharmacie va_chez_le',
  paper:
    'papier papiers paperasse facture factures licence licences agrément permis enregistrement ' +
    'déclaration déclarations contrat* ordonnance* certificat* document* justificatif* carte_d’identité ' +
    'identité pièce_d’identité passeport signature* reçu ticket bl devis bordereau fiche_technique fiche ' +
    'questionnaire* cni kbis tva attestation* agréments registre reçus tickets autorisation* ' +
    'dossier_médical bon_de_commande bon_de_livraison en-tête ordo ordos formulaire formulaires ' +
    'passeports permis_de_conduire pièce_médicale connaissement fds',
  name:
    'nom noms prénom adresse expéditeur trace traces mail identité prénoms initiales présentations visage ' +
    'visages expéditeurs noms_de_famille vrai_nom',
  ask:
    'question questions demande demandes demander demandons curieux vérifie vérifions vérifier contrôle ' +
    'contrôles explication* savoir parle demandez demanderons interroger interrogatoire* expliquer ' +
    'curiosité vérification* vérifications demandent questionnaire',
  matter:
    'mon_problème notre_problème vos_affaires mes_affaires nous_regarde me_regarde ça_me_regarde ' +
    'vos_projets usage_m’importe ce_que_vous_en ce_que_tu_en veux_savoir intéresse_pas peu_importe ' +
    "m'en_fiche on_s'en_fiche ne_sait_rien rien_savoir savoir_pour_quoi pourquoi_faire mon_affaire " +
    'notre_affaire votre_affaire pas_mes_oignons mes_oignons nos_oignons me_concerne nous_concerne ' +
    "ça_nous_regarde à_quoi_ça_sert à_quoi_ça_vous ce_que_ça_devient ce_qu'on_en_fait ce_que_vous_faites " +
    "où_ça_va d'où_ça_vient ce_qui_se_passe_après veut_pas_savoir veut_rien_savoir veux_rien_savoir " +
    "savoir_pourquoi savoir_pour_qui pour_qui_c'est ce_qu'ils_en_font chacun_ses_affaires",
  goes:
    'part partent voyage voyagent expédié expédiée expédiés envoyé envoyée envoyés déclaré déclarée ' +
    'déclarés étiqueté étiquetée étiquetés emballé emballés vendu passe passent arrive arrivent circule ' +
    'sort livré annoncé partira partiront passera voyagera inscrit inscrite inscrits déguisé déguisée ' +
    'déguisés présenté présentée noté notée facturé facturée enregistré conditionné circulent franchit ' +
    'sortent rentre rentrent embarque',
  as:
    "comme sous en_tant_que au_titre_de en_guise_de pour_du pour_de_la sous_le_nom sous_l'étiquette " +
    'sous_couvert_de',
  bearer:
    'étiquette étiquettes carton cartons fût fûts sac sacs bidon bidons facture bordereau boîte papiers ' +
    'papier colis manifeste bouteille bouteilles seau seaux pot pots tube tubes sachet sachets enveloppe ' +
    'enveloppes emballage emballages caisse caisses déclaration connaissement wagon conteneur container ' +
    'couvercle autocollant autocollants liste_de_colisage',
  says:
    'dit disent indique indiquent affiche porte marqué écrit mentionne mentionnent annoncent annonce ' +
    'imprimé prétend prétendent raconte_qu jure montre montrent affichent porte_la_mention stipule ment ' +
    'mentent lit',
  hidden:
    'caché cachée cachés cachées glissé glissée glissés cousu cousue collé collée soudé évidé évidée ' +
    'évidés dissimulé dissimulée dissimulés planqué dedans derrière sous entre scellé double_fond ' +
    "camouflé inséré roulé cousus roulée fourré fourrée noyé au_milieu_de à_l'intérieur fond " +
    'dans_la_doublure planquée planqués planquées dissimulées enfoui enfouie enfouis enterré enterrés ' +
    'noyée noyés noyées coincé_entre insérée cousues collés scotché scotchée emmuré double_paroi ' +
    'faux_plafond faux_plancher faux_couvercle creusé creusée creux creuse moulé moulée coulé_dans ' +
    'fondu_dans enroulé enroulée tassé rembourré rembourrée bourré bourrée cachent cache glissées',
  object:
    'livre livres magazine revue jouet jouets peluche bougie bougies doublure cadre compresseur carte ' +
    'cartes enveloppe chaussure* enceinte thé café chocolat dvd savon carrelage meuble* coussin litière ' +
    'chips croquettes vitamines bois pot tube cahier calendrier lampe matelas palettes boîte cosmétique* ' +
    'cuisine valise pièces_détachées bloc_moteur mélasse vinyle stylos dentifrice shampooing complément ' +
    'croquettes_chien riz fleurs paracétamol tubes gâteau gâteaux boîte_à_biscuits biscuits poupée ' +
    'poupées cierge statuette statue tableau tableaux cadre_photo miroir horloge radio guitare pneu pneus ' +
    'roue_de_secours réservoir pare-chocs tableau_de_bord extincteur frigo congélateur machine_à_laver ' +
    'grille-pain imprimante cartouche puzzle jeu_de_société casque baskets bottes manteau blouson ' +
    'oreiller oreillers couette couches talc ananas cocos bananes avocats mangues poisson_congelé épices ' +
    "cumin farine sac_de_farine nouilles conserve conserves miel huile_d'olive bouteilles_de_vin thermos " +
    'encens chapelet bible coran boîtier_cd carte_postale cartes_postales faire-part urne poussette ' +
    "landau selle ruche pot_de_fleurs nain_de_jardin peinture_à_l'huile coffret_de coffrets_de food-truck",
  seized:
    'saisi saisie saisis saisit bloqué bloquée bloqués arrêté intercepté interceptée perdu perdue perdus ' +
    'coincé confisqué ouvert retenu retient disparaît interceptés coincée tombe tombé serré serrés chopé ' +
    "chopée pincé pincés pété confisquée avalé égaré égarée n'arrive_pas n'arrivait n'arrive avale",
  again:
    'renvoie renvoi renvoyons réexpédie réexpédition réexpédions remplace remplacé rembourse remboursé ' +
    'remboursons deuxième second nouveau gratuit refait à_nos_frais repart renvoyé renvoyée ' +
    'renvoie_gratis réexpédié réexpédiée moitié_remboursée autre_offert un_autre_part on_en_remet ' +
    'repart_gratuit à_ma_charge pour_notre_pomme on_partage_la_perte',
  insider:
    'ami amis homme contact cousin chauffeur inspecteur agent transitaire quelqu’un copain complice ' +
    "passeur oncle tonton neveu beau-frère beauf mari quelqu'un_au gars mec pote collègue dans_la_poche " +
    'sur_la_liste_de_paie ferme_les_yeux ferment_les_yeux regarde_ailleurs regardent_ailleurs arrosé ' +
    'arrosés graissé acheté_le_silence mangé_à_ma_table arrangé arrangeant',
  border:
    'port quai douane douanes frontière aéroport terminal entrepôt poste-frontière messagerie ' +
    'poste_de_tri quais bac frontalier frontaliers poste_frontière douanier conteneurs fret groupage ' +
    'cargo zone_portuaire centre_de_tri tri_postal docks embarcadère scanner_du_port écluse péage barrage',
  meet:
    'rendez-vous rdv retrouve retrouver remise récupère récupérer échange dépose déposer livre livraison ' +
    'viens venez passe chargement rencontre donne_rendez-vous on_se_voit on_se_croise on_se_cale ' +
    'passez_prendre passez_me tu_passes vous_passez viens_chercher venez_chercher croiser main_à_main ' +
    'remets remets_ça décharge déchargement',
  place:
    'parking station-service station aire bois forêt pont grange ferme champ coin banc porte_arrière ' +
    'autoroute friche cimetière entrepôt cave parkings péage aire_de_repos aires sous-bois carrière ' +
    "chemin_de_halage quai_désert entrepôt_vide ruelle impasse cage_d'escalier hall_d'immeuble sous-sol " +
    'local_poubelle abribus terrain_vague église bunker tunnel bretelle rond-point laverie casse_auto ' +
    'friterie',
  dark:
    'nuit soir minuit tard nocturne après_22 crépuscule aube tombée nuits nuit_tombée tard_le_soir ' +
    "minuit_passé passé_minuit après_vingt à_la_nuit_tombée petit_matin avant_l'aube après_21 après_23 " +
    '22h 23h 1h 2h 3h lumières_éteintes tous_feux_éteints pénombre',
  only:
    'uniquement seulement que exclusivement rien_que strictement juste seulement_du que_du que_de_la ' +
    "que_des pas_autre_chose rien_d'autre sinon_rien purement",
  cash:
    'liquide espèces cash billets enveloppe main_à_main petites_coupures coupures grosses_coupures liasse ' +
    'liasses argent_liquide argent_en_main en_main monnaie_sonnante biffetons biftons oseille thune',
  bank:
    'virement banque carte chèque paypal traçable iban rib virements virement_bancaire carte_bancaire ' +
    'chèques sumeria lydia revolut',
  erase:
    'efface effacer effacé effacez supprime supprimer supprimez disparaît disparaissent éphémère ' +
    'autodestruction détruit vide bloque bloquer oublie change supprim* auto-destruct* on_coupe_le_tel ' +
    "messages_temporaires effacée effacés jette jetez brûle brûler brûlez s'efface s'effacent " +
    "s'autodétruit s'autodétruisent s'évapore expire change_de changez_de bloquez disparaitra disparaîtra " +
    'purge',
  chat:
    'conversation conversations discussion messages message chat historique fil échanges compte annonce ' +
    'page numéro numéros pseudo messages_et fils annonce_disparaît cette_annonce ce_message ce_numéro ' +
    "l'annonce capture captures sms textos convers convo conv puce sim",
  contact:
    'écris écrivez écrire parle parlez contact contacte contactez joindre discussion sur via par en_mp ' +
    'ajoute texte texto contactez-moi joignez joignable ajoute-moi ajoutez écris-moi écrivez-moi ' +
    'me_trouver retrouve-moi retrouvez-moi dm',
  app:
    'signal session wickr telegram threema wire element matrix potato jabber simplex whatsapp snap ' +
    'snapchat viber discord instagram insta wickrme protonmail proton tutanota olvid telega tg snapp ' +
    'whatsap wapp messenger_secret zangi tox xmpp',
  stranger:
    'curieux touristes inconnus nouveaux flics police débutants amateurs badauds comiques inconnu ' +
    'curieuses novices fouineurs balances keufs condés poulets poucaves journalistes rigolos touriste ' +
    'bavards bleus nouveaux_venus',
  trusted:
    'connus confiance initiés habitués sérieux parrainé parrainés recommandés connaisseurs avertis ' +
    'bouche-à-oreille anciens connu parrainage recommandation têtes_connues visages_connus gens_sûrs ' +
    "gens_sérieux amis_d'amis réguliers déjà_clients vrais cooptés cooptation",
  test:
    'test tests urine urinaire scanner rayons chien chiens dépistage bandelette contrôle tests_urinaires ' +
    'salivaire réactif réactifs bandelettes marquis portique scan scanners renifleur cynophile ' +
    'chien_douanier',
  detect:
    'détecte détecté détectable voit visible sent apparaît ressort remarque décèle passe trouve vu entend ' +
    'entendu remarqué différence bronche bronchent réagit réagissent sonne sonnent bipe bipent aboie ' +
    "aboient flaire flairent repère repèrent vire reconnaît reste_jaune restent_jaunes n'y_voit_que capte " +
    'captent',
  plate:
    'plaque série numéro étiquette étiquettes marquage poinçon_constructeur plaques plaque_constructeur ' +
    'numéros_de_série gravure poinçons_fabricant marquages immatriculation',
  removed:
    'enlevé enlevée enlevés retiré retirée arraché arrachée gratté grattée meulé meulée limé limée effacé ' +
    'effacée manquant décollé décollée absent ôté ôtée cachées masqué masquée rayé rayée poncé poncée ' +
    'poncés découpé découpée illisible disparu disparue dévissée dévissé',
  stamp:
    'matrice matrices poinçon poinçons moule moules tampon estampe poinçonneuse graveur gravure_sur ' +
    'outillage',
  logo:
    'logo logos couronne crâne marque_connue empreinte imprimé super-héros m30 rolex fête ' +
    'laboratoire_connu logos_connus tesla punisher superman batman gucci supreme xanax pfizer roche r_et ' +
    'bugs',
  require:
    'exigé exigée exigés exige exigeons requis requise requises obligatoire obligatoires présentation ' +
    'joindre fournir sur_présentation demandé demandée demandés signée signé soumis réservé réservée ' +
    'habilité délivré délivrée vérifié vérifiée établie exigible justifier justificatif_exigé présenter ' +
    'présentez produire fournissez contre_signature sous_présentation contrôlé contrôlée consignée ' +
    'consigné inscrite_au_registre tenu tenue',
  private:
    'particuliers particulier mineurs grand_public consommateurs domicile non-professionnels ' +
    "sans_agrément public_non grand-public clients_particuliers particuliers_s'abstenir",
  institution:
    'hôpitaux hôpital laboratoires laboratoire universités université écoles lycées entreprises ' +
    'pharmacies cliniques professionnels établissements vétérinaires industriels collectivités collèges ' +
    'centres_de_recherche laboratoires_agréés vétérinaires_inscrits officines cabinets_dentaires ' +
    'dentistes hospices ehpad établissements_agréés sociétés_inscrites titulaires',
  authority:
    'police policiers gendarmes gendarmerie douane douaniers douanes tribunal juge procureur parquet ' +
    'ministère ministre gouvernement chercheurs scientifiques médecins enquêteurs étude préfecture maire ' +
    'association magistrats cour autorités toxicologues urgences agence hôpital avocat chimistes ' +
    'infirmière jury signataires brigadier commissaire commandant adjudant colonel sénateurs députée ' +
    'députés élus élues tribunal_correctionnel procureure substitut greffier ansm anses oms interpol ' +
    'europol ofdt onisep inserm cnrs chu crpv samu smur sapeurs-pompiers pharmaciens psychiatre* ' +
    'toxicologue addictologue* historien* archiviste* conservatrice sociologue* épidémiologiste* ' +
    'professeure rectorat ars has académie',
  reported:
    'a_déclaré ont_saisi saisi saisie arrêté interpellé interpellés mis_en_examen condamné condamnés jugé ' +
    'jugés avertit alerte rapporté détecté découvert annoncé publié voté requiert mesuré décrit rappelle ' +
    'rappellent constaté suivi observé précise estiment interdit interdite raconte démantelé examen ' +
    'déclare déclarent explique expliquent expliqué analyse analysent analysé étudie étudient affirme ' +
    'affirment confirme confirmé conclut concluent avertissent alertent recommande recommandent publient ' +
    'révèle révèlent dénonce déplore rapportent signalent recense recensent examine examiné statué relaxé ' +
    'écroué incarcéré inculpé perquisitionné intercepté_par démantelée écopé',
  shop:
    'allergènes garantie rétractation retour lavable cadeau recette carte_bancaire alimentaire bio ' +
    'enfants taille boutique',
  goods:
    'pain fromage confiture miel pâtes olive olives  épices gâteau gâteaux biscuit biscuits bonbons ' +
    'chocolat café  cornichons sauce    fruit fruits légumes viande  soupe ' +
    '  chiot chat chats chaton aquarium litière animaux shampoing lotion  parfum ' +
    'rouge_à_lèvres vernis chemise robe bottes chaussures chaussettes veste chapeau rideau rideaux ' +
    'lampe oreiller chaise  canapé  serviette tapis jardin   terreau plante ' +
    'plantes jouet jouets poupée puzzle  livres roman guitare piano perceuse scie pneu pneus  ' +
    'moteur voiture vélo casque routeur câble ordinateur écran appareil_photo imprimante jantes mariage ' +
    'anniversaire école enfants bébé tricot tricoter laine recette   boulangerie traiteur ' +
    'restaurant tissu coton cuir textile couture mug lunettes football tente pêche festival',
  report:
    'patients cohorte participants inclus placebo demi-vie pharmacocinétique métabolite* métabolisme ' +
    'eaux_usées séminaire conférence thèse soutenance transcription épisode chapitre bulletin ' +
    "lettre_d'information newsletter éditorial nécrologie audience procès peines verdict jury délibéré " +
    'convention arrêté décret loi amendement circulaire parlement surdose surdoses overdose naloxone ' +
    'ambulance secours pompiers urgences ne_consommez ne_consommez_jamais réduction_des_risques caarud ' +
    'csapa accueil écoute permanence prévention sevrage rechute* méthadone soins symptômes diagnostic ' +
    'posologie prescrit effets_secondaires effets_indésirables mortalité décès morts hospitalisé* ' +
    'hospitalisation* épidémiolog* prévalence enquête échantillons spectrométrie chromatograph* ' +
    'médico-légal suspect suspects perquisition saisie saisies trafic trafiquant* réseau démantelé  ' +
    'condamné  investigation histoire documentaire film roman témoignage musée exposition étudiants ' +
    'élèves lycéen examen clinique recommandations toxicolog* addiction* addictolog* usagers  ' +
    ' interdiction légalis* dépénalis* tribune prélèvement rappel_de_lot étude chercheurs rapport ' +
    'littérature doi bilan atelier entretien  sociologues enquêteur romancière journaliste ' +
    'député ministre journal_officiel contre-indications amende parlez-en précurseurs organe_de_contrôle ' +
    ' plaidé*  prévenu* garde_à_vue mis_en_cause cassation témoin* porte-parole communiqué ' +
    'statistiques pour_cent médiane randomisé* auteurs professeur* université  dépliant ' +
    'premiers_secours sensibilisation archives correspondant chronique biographie traité commission ' +
    'ordre_du_jour procès-verbal riverains bénévoles maraude* infirmier* éducateurs psychiatr* dépress* ' +
    'cerveau récepteur* molécule lexique récits paroles ordre_des  enchères_publiques tribunal ' +
    "greffe lycée parents_d'élèves émission écrivain* philosophe* poète*   travaux_dirigés " +
    "compte_rendu association halte glossaire préfet  carnet_d'un colloque symposium " +
    'table_ronde plénière monographie bibliographie annexe notice_historique documentariste diffusion ' +
    'présentateur narratrice livre_audio dramaturge manifeste_signé brochure fanzine ' +
    "commissaire_d'exposition cycle_de_conférences fiches_de_révision polycopié lycéens collégiens " +
    'élèves_de doctorant* sociolog* anthropolog* criminolog* pharmacovigilance addictovigilance ' +
    'réanimation narcotiques_anonymes alcooliques_anonymes salle_de_consommation alerte_précoce ofdt ' +
    'mildeca oics onudc arrêt_de_la_cour jugement acquitté* relaxé* sursis bracelet_électronique ' +
    'comparution comparutions extradition autopsie légiste éditorialiste fact-checking aidants endeuillé* ' +
    'deuil obsèques aumônier éducatrice psychologue assistante_sociale parentalité signalement ' +
    'bande-annonce court-métrage feuilleton autobiographie notices recueil essayiste prix_littéraire ' +
    'exposé_de soutenue_à réviseur',
  coin:
    'jetons cryptomonnaie* crypto* codes_cadeaux coupons_pcs pcs_mastercard transcash neosurf bitcoin ' +
    'bitcoins btc ethereum eth monero xmr litecoin ltc usdt usdc tether stablecoins dogecoin satoshis ' +
    'carte_steam cartes_steam carte_amazon cartes_amazon paysafecard paysafe tickets_neosurf ' +
    'coupon_transcash coupon_pcs pcs recharge_pcs recharges_pcs recharges_transcash google_play ' +
    "bons_d'achat hawala",
  phone:
    'téléphone téléphones photo photos vocal vocaux vidéo appels caméra mobile mobiles fixe ' +
    'portable_allumé vidéos selfie selfies enregistrement storie stories appel',
  sign:
    'mot_de_passe toc_toc frappe appel_de_phares clignote klaxonne klaxonnes vitre interphone sonne_deux ' +
    'baisse_la_vitre demande_après mot_magique code_secret deux_coups trois_coups frappe_deux ' +
    'frappe_trois toque tape_au_carreau bonnet_rouge casquette_verte écharpe_rouge commande_une ' +
    'demande_un demande_une demandez_la demandez_le dites_que dites_le_mot dis_le_mot tu_dis_que ' +
    'tu_demandes coup_de_klaxon deux_bips bip_seulement siffle',
  same:
    'même identique identiques comme_les imité imités copie pareil pareils pareille réplique répliques ' +
    'clone clones copie_au copié copiée indiscernable',
  original:
    'original officine pharmacie originaux vraies labo vrai_labo grands_labos princeps vraie_boîte pharma ' +
    'de_marque',
  cook:
    'chimiste chimistes cuisinier cuisson cuire synthèse manipulateur chimie_maison labo_maison ' +
    'préparateur_de chimiste_maison mains_de_labo main_sûre homme_de_labo',
  yield:
    'au_poids au_kilo poids_sorti par_lot chaque_kilo au_rendement à_la_cuve par_cuite par_cuisson ' +
    'au_litre au_rendement_et part_de_la_production sur_la_production moitié_de_la_sortie sur_quarante',
  potency:
    'microgramme* diluer dilue dose_mortelle accident accidents costaud puissant assomme surdose_facile ' +
    "amateurs tête_d'épingle grain_de_sable cent_fois_plus cinquante_fois_plus couche_un_cheval " +
    'assommer_un_cheval',
  firm: 'société kbis compte formulaire* dossier',
  remote:
    "isolé isolée isolés campagne à_l'écart ferme_isolée hameau silence discret discrète discrets planque " +
    'coupé coupée coupés isolation_phonique insonorisé murs_épais sans_fenêtre sans_fenêtres désaffecté ' +
    'désaffectée abandonné abandonnée bout_du_chemin fond_des_bois en_pleine_campagne au_milieu_de_rien',
  neighbour: 'voisin voisins propriétaire visites passage voisines voisinage riverain',
  pay:
    'paie payé paiement paiements règlement réglez solde accepte acompte payez paient payer payable réglé ' +
    'régler',
  gold:
    "or pièces_d'or dollars billets_verts bijoux carte_cadeau cartes_cadeaux tickets_prépayés lingot " +
    "lingots napoléon pépites poudre_d'or grammes_d'or montre montres diamants émeraudes " +
    'scooter_en_échange troc',
  nominee:
    "autre_nom nom_d'un_ami prête-nom compte_d'un_tiers pas_à_mon_nom nom_de_ma nom_de_mon nom_d'une " +
    'au_nom_de_ma au_nom_de_mon nom_de_ma_voisine nom_de_ma_femme nom_de_ma_mère nom_de_mon_frère ' +
    'nom_de_mon_cousin compte_de_ma compte_de_mon compte_de_ma_mère compte_de_mon_frère faux_nom ' +
    "nom_d'emprunt homme_de_paille société_écran sociétés_écrans deux_pseudos nom_bidon pas_avec_mon_nom",
}
