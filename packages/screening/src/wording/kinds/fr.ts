import type { Kinds } from '../kinds.ts'

export const fr: Kinds = {
  food: "pain* fromage* beurre confiture* miel pâtes riz fruit* légume* viande poisson* saucisson œuf* bonbon* gâteau* biscuit* chocolat* sucre sel poivre farine sirop épice* vin bière* café thé jus lait vinaigre huile_d'olive boulangerie fromager caviste épicerie charcuterie marché_bio yaourt* nougat praline*",
  cookery:
    'recette* cuisine cuisson four plat plats restaurant* traiteur chef goûter déjeuner dîner petit-déjeuner confiserie* bocal bocaux boulang* pâtiss* moule_à casserole mijot*',
  garden:
    'jardin* plante* graine* terreau pot pots fleur* arbre* gazon rosier* tomate* serre potager semis engrais champ* récolte* tracteur vigne* ruche* agricole* potasse pépinière jardinerie vivace* rosiers tondeuse rempotage bouture* godet',
  animal:
    "chien* chat chats chaton* cheval chevaux aquarium oiseau* poule* chèvre* vache* abeille* animaux croquette* litière vétérinaire* lapin* chienne jument toiletteur poulain perroquet élevage lapine cochon_d'inde",
  wear: 'chemise* robe* veste* manteau pantalon* chaussure* basket* chaussette* chapeau bonnet écharpe gant* coton soie laine taille pull bijou* collier* bague* bracelet* montre* tissu*',
  beauty:
    'crème* lotion shampoing savon* peau visage cheveux maquillage parfum* ongle* baume bain huile_essentielle cosmétique* cire',
  home: 'meuble* canapé table* chaise* lampe* rideau* tapis lit lits matelas oreiller coussin* étagère* miroir* vase* bougie* cadre* vaisselle drap* canapés commode armoire couette tasse* bibelot* paillasson abat-jour',
  building:
    'mur* peinture* plâtre ciment béton carrelage toit plancher perceuse scie marteau vis bois planche* tuyau* chantier* gravier* terrasse* façade* bricol* parquet enduit menuiserie charpente crépi vitrificateur tuile* placo',
  vehicle:
    'voiture* vélo* moto* scooter pneu* roue* moteur frein* phare* essence* diesel caravane camionnette pièce_détachée garagiste kilomét* jantes_alu essieu pare-choc rétroviseur fendeuse tondeuse_autoportée vidange cardan remorque',
  electronics:
    'batterie* câble* chargeur ordinateur* coque téléphone_portable imprimante clavier écran logiciel appareil_photo objectif enceinte* usb console casque_audio écouteurs ordinateur_portable câbles batterie_externe manette* routeur',
  child:
    'enfant* bébé* jouet* peluche* poupée* puzzle crèche poussette maternelle fille fils petits-enfants élèves écolier* ado ados gosse* petit-fils petite-fille cour_de_récré jouets collégien* lycéen*',
  leisure:
    'pêche camping tente football foot randonnée ski maquette* jeu jeux cartes échecs guitare piano vinyle* concert* théâtre toile* peintre tableau* anniversaire* mariage* cadeau* fête_des noël artisan* fait_main couture tricot poterie chorale aquarelle généalogie pétanque échiquier maquettes philatél* tournoi cerf-volant',
  nature: 'montagne plage lac rivière forêt neige hiver été vacances hôtel sentier mer soleil balade île',
  cleaning:
    'nettoy* lessive* lave* détach* tache* javel débouch* détartr* piscine* vaisselle rouille décap* ménage désinfect* dégraiss*',
  patient:
    'patient* médecin* docteur hôpital* clinique infirm* symptôme* traitement* maladie* cancer effets_indésirables posologie chirurg* anesthési* grossesse allait* foie reins médicament* notice comprimés_par malade* douleurs_chroniques hôpital_de_jour psychiatre* infirmièr* perfusion* opération opéré* neurologue véto ostéo consultation* ehpad soignant*',
  pharmacy:
    'pharmac* ordonnance* délivr* officine comptoir renouvellement prescri* sécurisée carte_vitale péremption pharmacien* rupture_de_stock génériqu* médicaments officines délivrance notice médecin_traitant ordonnance_sécurisée',
  rescue:
    'surdose* overdose* naloxone samu 15 112 ambulance premiers_secours pls réduction_des_risques seringue* stérile* intoxication* respir* ne_mélangez jamais_seul caarud pompiers 18 position_latérale prenoxad testing rdr matériel_stérile seringues centre_antipoison réanimation urgences réveiller détresse_respiratoire analyse_de_produits',
  science:
    'étude* recherche* échantillon* analys* méthode* spectromét* chromatograph* récepteur* souris métabolit* pharmacolog* toxicolog* eaux_usées résultats revue résumé hypothèse* mesur* quantif* thèse mémoire_de seuil rétrospective dosage* métabolisme concentration_médiane cohorte protocole spectrométrie dossier* chercheur* chercheuse* doctorat jury soutenue',
  teaching:
    'école* collège lycée* étudiant* université* cours leçon examen* prof professeur* classe programme_scolaire licence_de manuel tp exercice* élève* professeurs instituteur* amphi travaux_pratiques bac brevet fiche_de_révision polycopié',
  law: "loi lois article* arrêté* décret* règlement* directive* convention interdi* stupéfiants_classés législat* amendement parlement ministère traité annexe* jo abrog* code_de alinéa texte_officiel journal_officiel décret_n loi_n proposition_de_loi sénat sénateur* commission_d'enquête annexe_iv stupéfiants amende* légalis* dépénalis*",
  court:
    'tribunal* juge* procès condamn* procureur* avocat* appel prévenu* police policier* gendarm* saisi* perquisition* enquêt* trafic* interpell* suspect* prison_ferme douaniers réseau garde_à_vue parquet prévenus délibéré réquisitions relaxe condamnation magistrat* mis_en_examen peine* greffe commissaire* saisie* quintaux garde_des_sceaux gendarmes ans_de_prison comparution',
  news: "selon journal* reporter* hier annonc* porte-parole communiqué interview* rédaction habitants maire quotidien relat* dépêche presse pour_cent journaliste* enquête reportage témoignage témoignages chroniqueur* d'après précise_le raconte_t- explique_t- au_micro rédacteur* site_d'information",
  book: 'livre* auteur* chapitre* page* roman* édition* éditeur* lecteur* récit* poème* traduit bibliothèque podcast* épisode* film* documentaire* série* émission* radio réalisateur musée* exposition* siècle histoire* archives* patrimoine polar roman_policier bd bande_dessinée chronique reportage essai poésie recueil thriller pages_jaunies exemplaire dédicac* adapt* chapitre_suivant',
  job: "emploi poste salaire recrut* embauche* candidat* cdi cdd intérim horaires expérience diplôm* apprenti* stage métier chauffeur_pl offre_d'emploi contrat_à_durée rémunération préparateur* laborantin* embauchons postuler",
  event:
    'conférence* atelier* séminaire* colloque soirée entrée_libre inscription* billet* salle intervenant* rencontre* table_ronde portes_ouvertes gratuit_sur conférence-débat projection stand amphithéâtre vernissage festival_du_livre salon_du inauguration permanence réunion_publique gratuitement',
  help: "écoute aide accompagne* addictolog* rechute sevr* bénévol* famille* proches association* groupe_de_parole anonyme assistante_sociale soutien groupe_d'entraide point_écoute csapa numéro_vert confidentiel_et_gratuit sobre abstinent* rechuter parents_d' accompagnement",
  memory:
    "souvien* souvenir* à_l'époque ans_plus_tard quand_j'étais grand-mère grand-père jadis j'étais j'avais enfance autrefois racont* rappelle* jeunesse petite_fille gamin mamie_disait dans_les_années nostalg* feuilleton se_rappelle à_cette_époque il_y_a_vingt_ans ma_mère mon_père grand-oncle",
  warning:
    "attention danger* ne_pas avertissement* alerte* prudence risque* toxique* nocif mortel rappel éviter vigilance arnaque* contrefaçon* attention_aux gare_à méfiez n'achetez_pas escroqu* faux_comprimés contrefait* mise_en_garde ne_mélangez_pas dangereux",
  passive:
    'est_interdit est_soumis est_réservé doit_être doivent_être a_été ont_été sont_tenus est_délivré sera conformément peut_être_demandé sont_ajoutés est_classé sont_classés a_été_retrouvé ont_été_saisis est_tenu entre_en_vigueur est_puni sont_passibles il_est_rappelé est_inscrite',
  parcel:
    'livraison* colis expédi* chronopost colissimo mondial_relay transporteur* suivi envoi* point_relais jours_ouvrés port_offert palette*',
  hours:
    "lundi mardi mercredi jeudi vendredi samedi dimanche ouvert* horaires fermé rendez-vous matin midi heures de_9_h jusqu'à_19_h fermé_le lundi_au",
  returns:
    'retour* rembours* garantie* échange* sav réclam* 14_jours neuf_sous satisfait rétractation remboursé garanti garantie_deux_ans satisfait_ou échange_possible service_client',
  tax: 'tva facture* ticket devis ht ttc bon_de_commande virement_à carte_bancaire cb siret paypal paiement_en facture_pro facture_avec tva_comprise siren n°_tva reçu ticket_de_caisse règlement_par_carte',
  sheet:
    "fiche* fds certificat* lot lots traçabilité iso norme* analyse_fournie pureté_analytique bio haccp codex pharmacopée fds_fournie certificat_d'analyse numéro_de_lot bulletin_d'analyse clp marquage_ce reach",
  licence:
    "agrément* licence* déclaration* enregistr* autoris* ansm justificatif* attestation* kbis habilit* mildeca destination_finale registre* agréé certiphyto déclaration_d'utilisation numéro_d'agrément licence_d'importation catégorie_1 habilitation usage_professionnel justificatif_professionnel registre_des_ventes ordre_des_vétérinaires numéro_d'ordre",
  account:
    'compte_client compte_pro professionnel* entreprise* société depuis_19 maison_fondée fabricant* usine distributeur* atelier équipe siège grossiste* revendeur_agréé client_pro',
  hazard:
    'inflammable* corrosif* adr gant* lunettes masque ventil* pictogramme* stockage onu dangereu* sécurité bidon_homologué',
  measure:
    'cm mm mètre* litre* largeur hauteur longueur diamètre épaisseur taille couleur* modèle* dimension* watts filetage pouces zingué visserie inox boulon* écrou* pas_de_vis capacité_de',
  used: "occasion servi rayure* marche bon_état comme_neuf déménage* débarras vide-grenier inutilisé achet* ancien état_d'usage grenier état_neuf d'occasion vide-maison brocante chiner éclat_au emballage_d'origine",
  collect:
    'retrait* récupérer venir_chercher sur_place visite* voir_sur à_retirer chez_moi au_magasin stationnement vente_à_la_ferme venir_voir sur_rendez-vous_au_magasin click_and_collect à_prendre_sur_place comptoir',
  industry:
    'industri* galvan* textile* vernis résine* tann* papeterie imprimerie encre* plastur* usine* laboratoire_industriel production brasserie fonderie tannerie plasturgie peinturerie parfumeur* savonnerie* aromaticien* traitement_de_surface galvanoplastie dégraissage',
  standard:
    "étalon* matériau_de_référence deutér* ampoule* étalonnage médico-légal laboratoire* isotop* kit_de_test bandelette* réactif* verrerie étalons matériaux_certifiés accrédité cofrac laboratoire_d'analyse bandelettes solution_étalon deutéré",
  verify:
    "vérifi* contrôl* pièce_d'identité présenter exig* obligatoire* réservé_aux majeurs sur_présentation uniquement_aux signé* refus* justifier pièce_d'identité_demandée carte_d'identité majorité vérifions contrôle_d'âge signature_exigée refuserons",
  high: 'défonce* planer perché* plane euphori* montée* descente* hallucin* trip kiff* assomm* dormir_comme décolle* effet* envoie ambiance',
  take: 'sniff* fum* inject* gober gobe trace* taffe* pipe* vape* avaler langue narine doser goutte* shoot*',
  unit: 'gramme* g kg barrette* plaquette* pochon* sachet* boîte* cachet* cacheton* pilule* taz comprimé* pour_100 demi 10g 5g kilo* savonnette* feuille* buvard* demi-litre',
  dealer:
    'dealer* livreur* plan plans four_ouvert contact_sérieux bicraveur charbon charbonneur équipe guetteur terrain conso* client* clientèle pote fournisseur réseau vendeur cité quartier',
  quiet: 'discre* discrét* anonyme* secret* silence entre_nous personne_ne sans_bruit neutre invisible ni_vu',
  advance:
    "acompte* avance moitié d'avance prépay* escrow séquestre à_la_commande minimum solde moitié_à_la acompte_de payable_d'avance avance_en solde_à",
  mobile:
    "orange_money wave western_union lydia paylib mandat transcash pcs neosurf paysafecard recharge* coupon* momo rib_d'un",
  spot: "parking gare péage aire hangar cave hall sous-sol périph bord_de_route station-service derrière coin bretelle pont casier consigne boîte_aux_lettres banc buisson* derrière_le parking_du quai_numéro boîte_à_lettres hall_b cage_d'escalier sous_le_pont borne",
  night: 'nuit* minuit soir tard 22h 23h week-end aube 24/7',
  route:
    'camion* chauffeur* frontière* passe* route convoi bateau port docker* bus go-fast ferry douane* passeur* car',
  diverted:
    "hôpital tombé* mamie papi grand-mère_n'en défunt* restes reste stock_de bloc réserve ehpad infirmière_amie service non_entamé* n'en_prend_plus récupéré_au",
  cut: 'coupe* coupé* pure_non mélange* mannitol caféine allong* marge* diviser rentable',
  cooking:
    "cuisin* chimiste* labo synthès* rendement rendements réaction transform* étape* recette_fournie procédé mode_d'emploi_complet conversion précurseur* fabriqu* cuisson_de finition",
  strong:
    'fort* forte* puissan* costaud lourd violent* costaude bombe frappe frappes qualité top meilleur* dose_mini habitué* attention_aux',
  lookalike:
    "remplace* équivalent* analogue* non_classé* pas_encore_interdit légal* alternative* substitut* copie* imite* proche_de nouvelle_génération successeur avant_l'interdiction",
  know: "vous_savez tu_sais savent connaisseur* comprend* comprenne initié* pas_besoin_d'expliquer devin* se_reconn* entendeur vous_voyez tu_vois_le ceux_qui_savent pas_besoin_de_dessin comprenne_qui",
  bundle:
    'kit lot_complet pack ensemble les_deux avec_tout complet le_reste indissociable vont_ensemble pour_la_suite',
  taste: 'échantillon* test essai goûte* premier_gratuit tester dépann*',
  bulk: 'gros grossist* tonne* kilos fût* palette* carton* quantité* régulier hebdomadaire revend* volume* import',
  price: 'prix tarif* euros € dégressif promo* balles offert* pas_cher réduction négociable',
  hurry:
    "urgent* vite rapide* aujourd'hui ce_soir tout_de_suite dispo* maintenant express dernier* immédiat*",
  speaker: 'je j nous on mon ma mes notre nos moi mien',
  buyer: 'vous tu toi ton ta tes votre vos client acheteur*',
  seek: 'cherche* recherche_un besoin achète achat qui_a qui_peut preneur prend* paie intéress* trouver',
  press: 'presse* poinçon* matrice* tampon* logo* pastill* empreinte gravure* moule_à_comprimés comprimeuse',
  pure: 'pur pure pureté cristal* cristaux caillou* poudre blanche blanc paillette* roche écaille* translucide 99 limpide',
  risk: 'risques_et_périls responsab* pas_mon_problème votre_affaire aucune_réclamation assume* conséquence*',
  club: 'soirée* teuf* boîte_de_nuit festoch festival* free_party after* chemsex rave* dj',
  pain: 'manque douleur* insomnie* angoisse* stress dos dépendan* accro* nerf*',
  wink: "lol mdr ptdr hein wesh frère frérot gros_bisous clin_d'œil 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦",
  helper:
    "cousin* oncle ami amis pote* beau-frère collègue* quelqu'un contact contacts copain* copine* gars type connaissance",
}
