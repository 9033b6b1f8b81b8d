import type { Kinds } from '../kinds.ts'

export const fr: Kinds = {
  food: "pain* fromage* beurre confiture* miel pâtes riz fruit* légume* viande poisson* saucisson œuf* bonbon* gâteau* biscuit* chocolat* sucre sel poivre farine sirop épice* vin bière* café thé jus lait vinaigre huile_d'olive",
  cookery:
    'recette* cuisine cuisson four plat plats restaurant* traiteur chef goûter déjeuner dîner petit-déjeuner confiserie* bocal bocaux boulang* pâtiss* moule_à casserole mijot*',
  garden:
    'jardin* plante* graine* terreau pot pots fleur* arbre* gazon rosier* tomate* serre potager semis engrais champ* récolte* tracteur vigne* ruche* agricole* potasse',
  animal:
    'chien* chat chats chaton* cheval chevaux aquarium oiseau* poule* chèvre* vache* abeille* animaux croquette* litière vétérinaire* lapin*',
  wear: 'chemise* robe* veste* manteau pantalon* chaussure* basket* chaussette* chapeau bonnet écharpe gant* coton soie laine taille pull bijou* collier* bague* bracelet* montre* tissu*',
  beauty:
    'crème* lotion shampoing savon* peau visage cheveux maquillage parfum* ongle* baume bain huile_essentielle cosmétique* cire',
  home: 'meuble* canapé table* chaise* lampe* rideau* tapis lit lits matelas oreiller coussin* étagère* miroir* vase* bougie* cadre* vaisselle drap*',
  building:
    'mur* peinture* plâtre ciment béton carrelage toit plancher perceuse scie marteau vis bois planche* tuyau* chantier* gravier* terrasse* façade* bricol*',
  vehicle:
    'voiture* vélo* moto* scooter pneu* roue* moteur frein* phare* essence* diesel caravane camionnette pièce_détachée garagiste kilomét*',
  electronics:
    'batterie* câble* chargeur ordinateur* coque téléphone_portable imprimante clavier écran logiciel appareil_photo objectif enceinte* usb console',
  child:
    'enfant* bébé* jouet* peluche* poupée* puzzle crèche poussette maternelle fille fils petits-enfants élèves',
  leisure:
    'pêche camping tente football foot randonnée ski maquette* jeu jeux cartes échecs guitare piano vinyle* concert* théâtre toile* peintre tableau* anniversaire* mariage* cadeau* fête_des noël artisan* fait_main couture tricot poterie',
  nature: 'montagne plage lac rivière forêt neige hiver été vacances hôtel sentier mer soleil balade île',
  cleaning:
    'nettoy* lessive* lave* détach* tache* javel débouch* détartr* piscine* vaisselle rouille décap* ménage désinfect* dégraiss*',
  patient:
    'patient* médecin* docteur hôpital* clinique infirm* symptôme* traitement* maladie* cancer effets_indésirables posologie chirurg* anesthési* grossesse allait* foie reins médicament* notice comprimés_par',
  pharmacy:
    'pharmac* ordonnance* délivr* officine comptoir renouvellement prescri* sécurisée carte_vitale péremption',
  rescue:
    'surdose* overdose* naloxone samu 15 112 ambulance premiers_secours pls réduction_des_risques seringue* stérile* intoxication* respir* ne_mélangez jamais_seul caarud pompiers',
  science:
    'étude* recherche* échantillon* analys* méthode* spectromét* chromatograph* récepteur* souris métabolit* pharmacolog* toxicolog* eaux_usées résultats revue résumé hypothèse* mesur* quantif* thèse mémoire_de seuil',
  teaching:
    'école* collège lycée* étudiant* université* cours leçon examen* prof professeur* classe programme_scolaire licence_de manuel tp exercice* élève*',
  law: 'loi lois article* arrêté* décret* règlement* directive* convention interdi* stupéfiants_classés législat* amendement parlement ministère traité annexe* jo abrog* code_de alinéa',
  court:
    'tribunal* juge* procès condamn* procureur* avocat* appel prévenu* police policier* gendarm* saisi* perquisition* enquêt* trafic* interpell* suspect* prison_ferme douaniers réseau garde_à_vue parquet',
  news: 'selon journal* reporter* hier annonc* porte-parole communiqué interview* rédaction habitants maire quotidien relat* dépêche presse pour_cent',
  book: 'livre* auteur* chapitre* page* roman* édition* éditeur* lecteur* récit* poème* traduit bibliothèque podcast* épisode* film* documentaire* série* émission* radio réalisateur musée* exposition* siècle histoire* archives* patrimoine',
  job: 'emploi poste salaire recrut* embauche* candidat* cdi cdd intérim horaires expérience diplôm* apprenti* stage métier chauffeur_pl',
  event:
    'conférence* atelier* séminaire* colloque soirée entrée_libre inscription* billet* salle intervenant* rencontre* table_ronde portes_ouvertes gratuit_sur',
  help: 'écoute aide accompagne* addictolog* rechute sevr* bénévol* famille* proches association* groupe_de_parole anonyme assistante_sociale soutien',
  memory:
    "souvien* souvenir* à_l'époque ans_plus_tard quand_j'étais grand-mère grand-père jadis j'étais j'avais enfance autrefois racont*",
  warning:
    'attention danger* ne_pas avertissement* alerte* prudence risque* toxique* nocif mortel rappel éviter vigilance arnaque* contrefaçon*',
  passive:
    'est_interdit est_soumis est_réservé doit_être doivent_être a_été ont_été sont_tenus est_délivré sera conformément peut_être_demandé',
  parcel:
    'livraison* colis expédi* chronopost colissimo mondial_relay transporteur* suivi envoi* point_relais jours_ouvrés port_offert palette*',
  hours:
    'lundi mardi mercredi jeudi vendredi samedi dimanche ouvert* horaires fermé rendez-vous matin midi heures',
  returns: 'retour* rembours* garantie* échange* sav réclam* 14_jours neuf_sous satisfait',
  tax: 'tva facture* ticket devis ht ttc bon_de_commande virement_à carte_bancaire cb siret paypal paiement_en',
  sheet:
    'fiche* fds certificat* lot lots traçabilité iso norme* analyse_fournie pureté_analytique bio haccp codex pharmacopée',
  licence:
    'agrément* licence* déclaration* enregistr* autoris* ansm justificatif* attestation* kbis habilit* mildeca destination_finale registre*',
  account:
    'compte_client compte_pro professionnel* entreprise* société depuis_19 maison_fondée fabricant* usine distributeur* atelier équipe siège grossiste* revendeur_agréé client_pro',
  hazard:
    'inflammable* corrosif* adr gant* lunettes masque ventil* pictogramme* stockage onu dangereu* sécurité bidon_homologué',
  measure:
    'cm mm mètre* litre* largeur hauteur longueur diamètre épaisseur taille couleur* modèle* dimension* watts',
  used: "occasion servi rayure* marche bon_état comme_neuf déménage* débarras vide-grenier inutilisé achet* ancien état_d'usage grenier",
  collect:
    'retrait* récupérer venir_chercher sur_place visite* voir_sur à_retirer chez_moi au_magasin stationnement',
  industry:
    'industri* galvan* textile* vernis résine* tann* papeterie imprimerie encre* plastur* usine* laboratoire_industriel production brasserie fonderie',
  standard:
    'étalon* matériau_de_référence deutér* ampoule* étalonnage médico-légal laboratoire* isotop* kit_de_test bandelette* réactif* verrerie',
  verify:
    "vérifi* contrôl* pièce_d'identité présenter exig* obligatoire* réservé_aux majeurs sur_présentation uniquement_aux signé* refus* justifier",
  high: 'défonce* planer perché* plane euphori* montée* descente* hallucin* trip kiff* assomm* dormir_comme décolle* effet* envoie ambiance',
  take: 'sniff* fum* inject* gober gobe trace* taffe* pipe* vape* avaler langue narine doser goutte* shoot*',
  unit: 'gramme* g kg barrette* plaquette* pochon* sachet* boîte* cachet* cacheton* pilule* taz comprimé* pour_100 demi 10g 5g kilo* savonnette* feuille* buvard* demi-litre',
  dealer:
    'dealer* livreur* plan plans four_ouvert contact_sérieux bicraveur charbon charbonneur équipe guetteur terrain conso* client* clientèle pote fournisseur réseau vendeur cité quartier',
  quiet: 'discre* discrét* anonyme* secret* silence entre_nous personne_ne sans_bruit neutre invisible ni_vu',
  advance: "acompte* avance moitié d'avance prépay* escrow séquestre à_la_commande minimum solde",
  mobile:
    "orange_money wave western_union lydia paylib mandat transcash pcs neosurf paysafecard recharge* coupon* momo rib_d'un",
  spot: 'parking gare péage aire hangar cave hall sous-sol périph bord_de_route station-service derrière coin bretelle pont casier consigne boîte_aux_lettres banc buisson*',
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
  know: "vous_savez tu_sais savent connaisseur* comprend* comprenne initié* pas_besoin_d'expliquer devin* se_reconn* entendeur",
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
