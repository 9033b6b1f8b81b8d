import type { Kinds } from '../kinds.ts'

export const fr: Kinds = {
  food: "pain* fromage* beurre confiture* miel pâtes riz fruit* légume* viande poisson* saucisson œuf* bonbon* gâteau* biscuit* chocolat* sucre sel poivre farine sirop épice* vin bière* café thé jus lait vinaigre huile_d'olive boulangerie fromager caviste épicerie charcuterie marché_bio yaourt* nougat praline*",
  cookery:
    'recette* cuisine cuisson four plat plats restaurant* traiteur chef goûter déjeuner dîner petit-déjeuner confiserie* bocal bocaux boulang* pâtiss* moule_à casserole mijot*',
  garden:
    'jardin* plante* graine* terreau pot pots fleur* arbre* gazon rosier* tomate* serre potager semis engrais champ* récolte* tracteur vigne* ruche* agricole* potasse pépinière jardinerie vivace* rosiers tondeuse rempotage bouture* godet',
  animal:
    'chien* chat chats chaton* cheval chevaux aquarium oiseau* poule* chèvre* vache* abeille* animaux ' +
    'croquette* litière vétérinaire* lapin* chienne jument toiletteur poulain perroquet élevage lapine ' +
    "cochon_d'inde labrador épagneul caniche berger_allemand border_collie teckel chiots cochons_d'inde " +
    'hamster* gerbille* perruche* canari* tortue* gecko* serpent* poisson_rouge poissons_rouges guppy ' +
    'guppys carpe_koï koï bassin étalon ponette poney* centre_équestre pension_équestre maréchal-ferrant ' +
    'sellerie van_pour brebis mouton* agneau* bélier canard* oie oies dinde* pintade* alpaga* âne ânesse ' +
    'furet* spa refuge toilettage éducateur_canin promenade_de_chiens vermifuge antiparasitaire ' +
    'carnet_de_vaccination vaccin*',
  wear: 'chemise* robe* veste* manteau pantalon* chaussure* basket* chaussette* chapeau bonnet écharpe gant* coton soie laine taille pull bijou* collier* bague* bracelet* montre* tissu*',
  beauty:
    'crème* lotion shampoing savon* peau visage cheveux maquillage parfum* ongle* baume bain ' +
    'huile_essentielle cosmétique* cire cils sourcil* manucure pédicure vernis_à_ongles faux_ongles ' +
    'fond_de_teint rouge_à_lèvres mascara fard* gloss laque coloration coiffeur coiffeuse barbier mèches ' +
    'kératine après-shampoing masque_visage gommage exfoliant* collagène rétinol spf crème_solaire ' +
    'bombe_de_bain gel_douche lait_corporel eau_de_toilette eau_de_parfum après-rasage',
  home:
    'meuble* canapé table* chaise* lampe* rideau* tapis lit lits matelas oreiller coussin* étagère* ' +
    'miroir* vase* bougie* cadre* vaisselle drap* canapés commode armoire couette tasse* bibelot* ' +
    'paillasson abat-jour bibliothèque_en bureau_en buffet_en vaisselier chevet tête_de_lit penderie ' +
    "dressing salon_de salle_à_manger chambre_d'enfant cuisine_équipée frigo réfrigérateur lave-linge " +
    'lave-vaisselle sèche-linge micro-ondes grille-pain bouilloire aspirateur fer_à_repasser poêle_à_bois ' +
    'cheminée radiateur* lustre lampadaire applique plafonnier tenture* voilage* store* plaid* soucoupe* ' +
    'théière soupière carafe* ménagère_en faïence porcelaine',
  building:
    'mur* peinture* plâtre ciment béton carrelage toit plancher perceuse scie marteau vis bois planche* tuyau* chantier* gravier* terrasse* façade* bricol* parquet enduit menuiserie charpente crépi vitrificateur tuile* placo',
  vehicle:
    'voiture* vélo* moto* scooter pneu* roue* moteur frein* phare* essence* diesel caravane camionnette pièce_détachée garagiste kilomét* jantes_alu essieu pare-choc rétroviseur fendeuse tondeuse_autoportée vidange cardan remorque',
  electronics:
    'batterie* câble* chargeur ordinateur* coque téléphone_portable imprimante clavier écran logiciel ' +
    'appareil_photo objectif enceinte* usb console casque_audio écouteurs ordinateur_portable câbles ' +
    'batterie_externe manette* routeur smartphone* iphone samsung tablette_tactile macbook pc_portable ' +
    'carte_graphique processeur disque_dur ssd clé_usb câble_hdmi barre_de_son ampli platine_vinyle ' +
    'drone_avec gopro trépied vidéoprojecteur téléviseur télécommande imprimante_3d arduino multimètre ' +
    "fer_à_souder toner cartouche_d'encre cartouches_d'encre box_internet airpods montre_connectée",
  child:
    'enfant* bébé* jouet* peluche* poupée* puzzle crèche poussette maternelle fille fils petits-enfants ' +
    'élèves écolier* ado ados gosse* petit-fils petite-fille cour_de_récré jouets collégien* lycéen* ' +
    'adolescent* gamins gamine minots petits_enfants maternelles cm2 cp classe_de_mer colonie colo scouts ' +
    'louveteaux centre_aéré cantine_scolaire garderie assistante_maternelle nounou mon_petit_frère ' +
    'ma_petite_sœur ma_fille mon_fils mes_enfants nos_enfants',
  leisure:
    'pêche camping tente football foot randonnée ski maquette* jeu jeux cartes échecs guitare piano vinyle* concert* théâtre toile* peintre tableau* anniversaire* mariage* cadeau* fête_des noël artisan* fait_main couture tricot poterie chorale aquarelle généalogie pétanque échiquier maquettes philatél* tournoi cerf-volant',
  nature: 'montagne plage lac rivière forêt neige hiver été vacances hôtel sentier mer soleil balade île',
  cleaning:
    'nettoy* lessive* lave* détach* tache* javel débouch* détartr* piscine* vaisselle rouille décap* ménage désinfect* dégraiss*',
  patient:
    'patient* médecin* docteur hôpital* clinique infirm* symptôme* traitement* maladie* cancer ' +
    'effets_indésirables posologie chirurg* anesthési* grossesse allait* foie reins médicament* notice ' +
    'comprimés_par malade* douleurs_chroniques hôpital_de_jour psychiatre* infirmièr* perfusion* ' +
    'opération opéré* neurologue véto ostéo consultation* ehpad soignant* hospitalisé* ambulatoire ' +
    'urgentiste* oncolog* gériatr* pédiatr* dentiste* kiné kinésithérapeute* sage-femme radiologue* ' +
    'prise_de_sang bilan_sanguin cicatrice prothèse chimio* radiothérapie dialyse épilep* parkinson ' +
    'migraine* tdah posologies surdosage interactions contre-indic* mg_par_jour fois_par_jour ' +
    'arrêt_progressif diminuer_les_doses mon_médecin mon_psychiatre mon_pharmacien ma_pharmacienne ' +
    'mon_généraliste demandez_conseil',
  pharmacy:
    'pharmac* ordonnance* délivr* officine comptoir renouvellement prescri* sécurisée carte_vitale ' +
    'péremption pharmacien* rupture_de_stock génériqu* médicaments officines délivrance notice ' +
    'médecin_traitant ordonnance_sécurisée parapharmacie pharmacie_de_garde préparatrice dispensation ' +
    'dispensat* carte_de_tiers_payant tiers_payant retour_des_médicaments cyclamed ' +
    'médicaments_non_utilisés armoire_à_pharmacie substitution* princeps amm notices boîtes_entamées ' +
    'stupéfiant_délivré carnet_de_suivi délivrance_fractionnée chevauchement',
  rescue:
    'surdose* overdose* naloxone samu 15 112 ambulance premiers_secours pls réduction_des_risques ' +
    'seringue* stérile* intoxication* respir* ne_mélangez jamais_seul caarud pompiers 18 ' +
    'position_latérale prenoxad testing rdr matériel_stérile seringues centre_antipoison réanimation ' +
    'urgences réveiller détresse_respiratoire analyse_de_produits prévenir_les_secours appelez_le_15 ' +
    'appelez_le_112 appelle_le_15 secouristes secourisme défibrillateur nyxoid kit_naloxone spray_nasal ' +
    'antidote testez_vos analyse_ton analysez_vos ne_consomme_pas_seul ne_consommez_pas_seul ' +
    "espacer_les_prises hydratez-vous buvez_de_l'eau coup_de_chaleur centres_antipoison équipe_mobile " +
    'camion_de_rdr automate_à_seringues salle_de_consommation stand_de_prévention techno+ ' +
    'drogues_info_service',
  science:
    'étude* recherche* échantillon* analys* méthode* spectromét* chromatograph* récepteur* souris ' +
    'métabolit* pharmacolog* toxicolog* eaux_usées résultats revue résumé hypothèse* mesur* quantif* ' +
    'thèse mémoire_de seuil rétrospective dosage* métabolisme concentration_médiane cohorte protocole ' +
    'spectrométrie dossier* chercheur* chercheuse* doctorat jury soutenue biochim* neuroscien* ' +
    'épidémiolog* statistique* méta-analyse revue_systématique essai_randomisé double_aveugle placebo ' +
    'enzyme* agoniste* antagoniste* affinité demi-vie biodisponib* pharmacocinétique isomère* stéréochim* ' +
    'infrarouge raman chromatogramme* seuil_de_détection étalonné microscope* paillasse ' +
    "carnet_de_laboratoire terrain_d'enquête préprint colloque_scientifique poster_scientifique post-doc*",
  teaching:
    'école* collège lycée* étudiant* université* cours leçon examen* prof professeur* classe programme_scolaire licence_de manuel tp exercice* élève* professeurs instituteur* amphi travaux_pratiques bac brevet fiche_de_révision polycopié',
  law:
    'loi lois article* arrêté* décret* règlement* directive* convention interdi* stupéfiants_classés ' +
    'législat* amendement parlement ministère traité annexe* jo abrog* code_de alinéa texte_officiel ' +
    "journal_officiel décret_n loi_n proposition_de_loi sénat sénateur* commission_d'enquête annexe_iv " +
    'stupéfiants amende* légalis* dépénalis* prohibition_de ordonnance_de_1945 code_pénal ' +
    'code_de_la_santé code_des_douanes article_222 jorf bulletin_officiel circulaire* question_écrite ' +
    'députés députée rapporteur* commission_des projet_de_loi promulgu* transposition ' +
    'directive_européenne règlement_(ce) règlement_ue 273/2004 oics onudc convention_de_1988 ' +
    'convention_de_1961 convention_de_1971',
  court:
    'tribunal* juge* procès condamn* procureur* avocat* appel prévenu* police policier* gendarm* saisi* ' +
    'perquisition* enquêt* trafic* interpell* suspect* prison_ferme douaniers réseau garde_à_vue parquet ' +
    'prévenus délibéré réquisitions relaxe condamnation magistrat* mis_en_examen peine* greffe ' +
    'commissaire* saisie* quintaux garde_des_sceaux gendarmes ans_de_prison comparution accusé* ' +
    'partie_civile parties_civiles plaidoirie* plaider plaidé récidiv* sursis bracelet_électronique ' +
    "amende_de relaxé* acquitté* cour_d'assises assises cour_d'appel cassation juge_d'instruction " +
    'détention_provisoire mandat_de_dépôt comparution_immédiate écroué* incarcéré* inculpé* ' +
    'mise_en_examen instruction_judiciaire blanchiment association_de_malfaiteurs bande_organisée stups ' +
    'brigade_des_stups crim pj bac police_judiciaire',
  news:
    'selon journal* reporter* hier annonc* porte-parole communiqué interview* rédaction habitants maire ' +
    'quotidien relat* dépêche presse pour_cent journaliste* enquête reportage témoignage témoignages ' +
    "chroniqueur* d'après précise_le raconte_t- explique_t- au_micro rédacteur* site_d'information " +
    'ouest-france le_monde libération le_figaro la_voix_du_nord sud_ouest afp france_bleu bfm mediapart ' +
    'gazette hebdo hebdomadaire une_du édition_du_soir flash_info journal_télévisé matinale les_autorités ' +
    'le_parquet_de le_procureur_de la_préfecture_de la_mairie_de a-t-il_déclaré a-t-elle_déclaré ' +
    'a_indiqué a_précisé a_expliqué ont_indiqué',
  book:
    'livre* auteur* chapitre* page* roman* édition* éditeur* lecteur* récit* poème* traduit bibliothèque ' +
    'podcast* épisode* film* documentaire* série* émission* radio réalisateur musée* exposition* siècle ' +
    'histoire* archives* patrimoine polar roman_policier bd bande_dessinée chronique reportage essai ' +
    'poésie recueil thriller pages_jaunies exemplaire dédicac* adapt* chapitre_suivant biograph* ' +
    'autobiograph* mémoires journal_intime essai_sur anthologie* nouvelles_de recueils bédé mangas comics ' +
    'roman_graphique album_illustré livre_de_poche grand_format couverture_souple reliure relié broché ' +
    'jaquette édition_originale lot_de_livres vinyles 33_tours 45_tours partition* dvd coffret_dvd ' +
    'saison_1 scénario scénariste* metteur_en_scène pièce_de_théâtre comédien* conteur conteuse ' +
    "illustrat* revue_d'histoire",
  job:
    'emploi poste salaire recrut* embauche* candidat* cdi cdd intérim horaires expérience diplôm* ' +
    "apprenti* stage métier chauffeur_pl offre_d'emploi contrat_à_durée rémunération préparateur* " +
    'laborantin* embauchons postuler recherche_alternance alternance alternant* stagiaire* nous_recrutons ' +
    'rejoignez rejoindre_notre cv_et lettre_de_motivation smic taux_horaire brut_annuel mutuelle ' +
    'tickets_restaurant temps_plein temps_partiel 35_heures 39_heures travail_de_nuit équipe_de_nuit ' +
    'permis_b caces vendangeur* saisonnier* animateur* formateur* formatrice infirmier_de_nuit',
  event:
    'conférence* atelier* séminaire* colloque soirée entrée_libre inscription* billet* salle intervenant* ' +
    'rencontre* table_ronde portes_ouvertes gratuit_sur conférence-débat projection stand amphithéâtre ' +
    'vernissage festival_du_livre salon_du inauguration permanence réunion_publique gratuitement ' +
    'ciné-débat ciné-club lecture_publique rencontre_avec dédicace médiathèque bibliothèque_municipale ' +
    'maison_de_quartier salle_des_fêtes salle_polyvalente foyer_rural café_philo causerie visite_guidée ' +
    'journées_du_patrimoine webinaire visioconférence en_visio présentiel places_limitées tarif_réduit ' +
    "tout_public dès_19h à_19_h à_20_h à_18_h buffet pot_de_l'amitié assemblée_générale",
  help:
    'écoute aide accompagne* addictolog* rechute sevr* bénévol* famille* proches association* ' +
    "groupe_de_parole anonyme assistante_sociale soutien groupe_d'entraide point_écoute csapa numéro_vert " +
    "confidentiel_et_gratuit sobre abstinent* rechuter parents_d' accompagnement na_groupe " +
    'narcotiques_anonymes alcooliques_anonymes en_rétablissement pair-aidant* patient_expert éducateur* ' +
    "éducatrice* maraude* accueil_de_jour hébergement_d'urgence point_d'accueil ligne_d'écoute sos_amitié " +
    '3114 fil_santé drogues_info_service alcool_info consultation_jeunes cjc maison_des_ados postcure ' +
    'cure désintox* deuil endeuillé* aidants psychologue* parler_à',
  memory:
    "souvien* souvenir* à_l'époque ans_plus_tard quand_j'étais grand-mère grand-père jadis j'étais " +
    "j'avais enfance autrefois racont* rappelle* jeunesse petite_fille gamin mamie_disait dans_les_années " +
    'nostalg* feuilleton se_rappelle à_cette_époque il_y_a_vingt_ans ma_mère mon_père grand-oncle ' +
    'mes_grands-parents grands-parents aïeul aïeule arrière-grand-père arrière-grand-mère du_temps_de ' +
    "au_temps_de il_y_a_trente_ans il_y_a_quarante_ans il_y_a_dix_ans à_l'école_on quand_nous_étions " +
    'quand_on_était étant_gosse photo_de_famille lettre_de_guerre pendant_la_guerre après-guerre ' +
    'années_soixante années_70 années_quatre-vingt années_trente années_folles ma_grand-mère ' +
    "mon_grand-père j'en_ai_gardé se_remémor* réminiscence*",
  warning:
    'attention danger* ne_pas avertissement* alerte* prudence risque* toxique* nocif mortel rappel éviter ' +
    "vigilance arnaque* contrefaçon* attention_aux gare_à méfiez n'achetez_pas escroqu* faux_comprimés " +
    'contrefait* mise_en_garde ne_mélangez_pas dangereux attention_à soyez_prudents soyez_vigilants ' +
    "ne_touchez_pas ne_prenez_pas ne_pas_acheter n'achetez_jamais fausses_annonces faux_sites hameçonnage " +
    'lot_dangereux comprimés_dangereux signalez-le prévenez rappel_produit rappel_de_produits ' +
    'consigne_de_sécurité risque_mortel mortelle*',
  passive:
    'est_interdit est_soumis est_réservé doit_être doivent_être a_été ont_été sont_tenus est_délivré sera ' +
    'conformément peut_être_demandé sont_ajoutés est_classé sont_classés a_été_retrouvé ont_été_saisis ' +
    'est_tenu entre_en_vigueur est_puni sont_passibles il_est_rappelé est_inscrite sont_interdits ' +
    'est_illégal est_contrôlé sont_contrôlés est_vendu_sur sont_délivrés est_délivrée sont_soumis ' +
    'est_soumise a_été_saisi ont_été_saisies ont_été_condamnés a_été_condamné a_été_arrêté ' +
    'ont_été_arrêtés a_été_mis est_recommandé est_conseillé est_consigné sont_consignés est_inscrit ' +
    'est_exigé est_exigée est_demandé est_refusé seront_refusés sera_refusée est_conservé sont_conservés ' +
    'a_été_constaté ont_été_observés',
  parcel:
    'livraison* colis expédi* chronopost colissimo mondial_relay transporteur* suivi envoi* point_relais jours_ouvrés port_offert palette*',
  hours:
    "lundi mardi mercredi jeudi vendredi samedi dimanche ouvert* horaires fermé rendez-vous matin midi heures de_9_h jusqu'à_19_h fermé_le lundi_au",
  returns:
    'retour* rembours* garantie* échange* sav réclam* 14_jours neuf_sous satisfait rétractation remboursé ' +
    'garanti garantie_deux_ans satisfait_ou échange_possible service_client satisfait-ou-remboursé ' +
    'garantie_un_an garantie_1_an garantie_2_ans droit_de_rétractation service_après-vente réparation* ' +
    "pièces_et_main-d'œuvre avis_clients avis_vérifiés",
  tax: 'tva facture* ticket devis ht ttc bon_de_commande virement_à carte_bancaire cb siret paypal paiement_en facture_pro facture_avec tva_comprise siren n°_tva reçu ticket_de_caisse règlement_par_carte',
  sheet:
    "fiche* fds certificat* lot lots traçabilité iso norme* analyse_fournie pureté_analytique bio haccp codex pharmacopée fds_fournie certificat_d'analyse numéro_de_lot bulletin_d'analyse clp marquage_ce reach",
  licence:
    'agrément* licence* déclaration* enregistr* autoris* ansm justificatif* attestation* kbis habilit* ' +
    "mildeca destination_finale registre* agréé certiphyto déclaration_d'utilisation numéro_d'agrément " +
    "licence_d'importation catégorie_1 habilitation usage_professionnel justificatif_professionnel " +
    "registre_des_ventes ordre_des_vétérinaires numéro_d'ordre registre_des_stupéfiants " +
    "titulaire_de_l'autorisation pharmacien_responsable ordre_des_pharmaciens ordre_des_médecins " +
    'numéro_rpps rpps finess identifiant_eori déclaration_du_client déclaration_de_destination ' +
    "agrément_précurseurs autorisation_ansm autorisation_d'importation autorisation_d'exportation " +
    "notification_préalable certificat_d'enregistrement double_signature contresign*",
  account:
    'compte_client compte_pro professionnel* entreprise* société depuis_19 maison_fondée fabricant* usine distributeur* atelier équipe siège grossiste* revendeur_agréé client_pro',
  hazard:
    'inflammable* corrosif* adr gant* lunettes masque ventil* pictogramme* stockage onu dangereu* sécurité bidon_homologué',
  measure:
    'cm mm mètre* litre* largeur hauteur longueur diamètre épaisseur taille couleur* modèle* dimension* ' +
    'watts filetage pouces zingué visserie inox boulon* écrou* pas_de_vis capacité_de centimètres ' +
    'millimètres kilomètres hectare* m² m2 kw chevaux_din psi bars_de dpi mégapixel* go to_de volts ' +
    'ampères rpm tours_minute échelle_ho échelle_1 1/43 1/72 diam m6 m8 m10 m12 hexagonal pas_à_droite ' +
    'grammage_papier',
  used:
    'occasion servi rayure* marche bon_état comme_neuf déménage* débarras vide-grenier inutilisé achet* ' +
    "ancien état_d'usage grenier état_neuf d'occasion vide-maison brocante chiner éclat_au " +
    "emballage_d'origine quasi_neuf comme_neuve très_bon_état état_correct peu_servi jamais_servi " +
    'jamais_porté porté_deux_fois acheté_neuf payé_neuf valeur_neuf cause_déménagement ' +
    'cause_double_emploi double_emploi succession vide-dressing vide_dressing vide_grenier ' +
    "débarras_de_cave je_vide vide_son_garage ressourcerie dépôt-vente petites_traces traces_d'usage " +
    'légère_usure à_réviser à_restaurer pour_pièces hors_service dans_son_jus patine',
  collect:
    'retrait* récupérer venir_chercher sur_place visite* voir_sur à_retirer chez_moi au_magasin ' +
    'stationnement vente_à_la_ferme venir_voir sur_rendez-vous_au_magasin click_and_collect ' +
    'à_prendre_sur_place comptoir à_emporter à_venir_chercher retrait_sur_place retrait_boutique ' +
    'retrait_en_magasin remise_en_main_propre essayage_possible essai_possible à_voir_sur_place ' +
    'visible_sur visible_à prévoir_remorque prévoir_camionnette à_débarrasser_rapidement sur_mon_palier ' +
    'au_portail',
  industry:
    'industri* galvan* textile* vernis résine* tann* papeterie imprimerie encre* plastur* usine* laboratoire_industriel production brasserie fonderie tannerie plasturgie peinturerie parfumeur* savonnerie* aromaticien* traitement_de_surface galvanoplastie dégraissage',
  standard:
    "étalon* matériau_de_référence deutér* ampoule* étalonnage médico-légal laboratoire* isotop* kit_de_test bandelette* réactif* verrerie étalons matériaux_certifiés accrédité cofrac laboratoire_d'analyse bandelettes solution_étalon deutéré",
  verify:
    "vérifi* contrôl* pièce_d'identité présenter exig* obligatoire* réservé_aux majeurs sur_présentation uniquement_aux signé* refus* justifier pièce_d'identité_demandée carte_d'identité majorité vérifions contrôle_d'âge signature_exigée refuserons",
  high:
    'défonce* planer perché* plane euphori* montée* descente* hallucin* trip kiff* assomm* dormir_comme ' +
    'décolle* effet* envoie ambiance défoncé* défonçant planant* plané explosé* scotché scotchant foncedé ' +
    'def extase nuage petit_nuage flotte flotter flottant picotements délire délires couleurs_vives ' +
    'couleurs_très_vives visuels visuel tripant tripper redescente descendre remontée claque baffe patate ' +
    'chaleur_qui rigolade fou_rire fous_rires nuit_blanche nuits_blanches sans_dormir dormir_debout ' +
    'dorment_debout k-hole décollage voyage_intérieur',
  take:
    'sniff* fum* inject* gober gobe trace* taffe* pipe* vape* avaler langue narine doser goutte* shoot* ' +
    'rail rails trait traits ligne* inhaler inhale gobez gobes avale avalez gobent goberait rouler ' +
    'roule_ton roulez bedo joint joints chicha bang bong douille douilles sous_la_langue sur_la_langue ' +
    'au_bout_du_doigt pointe_de_couteau piquer fix aiguille vapoter vapote puff puffs laisser_fondre ' +
    'lécher plug fonds fait_fondre alu paille',
  unit:
    'gramme* g kg barrette* plaquette* pochon* sachet* boîte* cachet* cacheton* pilule* taz comprimé* ' +
    'pour_100 demi 10g 5g kilo* savonnette* feuille* buvard* demi-litre pochtar pochtars demi-gramme ' +
    'demi_gramme 0,5 0.5 5_grammes 10_grammes 100g 500g 50g 25g 20g 2g 1g le_gramme au_gramme le_g ' +
    "la_pièce l'unité le_cent les_dix les_cent la_plaque la_barrette le_comprimé le_cachet le_taz " +
    'la_gélule la_boîte le_flacon la_fiole la_goutte la_feuille le_carré le_carton le_kg le_kilo au_kilo ' +
    'balles_pièce balles_le caps para parachute* pacson képa képas zip zips bonbonne* fiole* gélule* ' +
    "ampoule* patch* galette* caillou* plaque* carré* balle_l'unité",
  dealer:
    'dealer* livreur* plan plans four_ouvert contact_sérieux bicraveur charbon charbonneur équipe ' +
    'guetteur terrain conso* client* clientèle pote fournisseur réseau vendeur cité quartier dealeur* ' +
    "charbonneurs nourrice nourrices gérant ravitailleur ravito grossiste_de la_team l'équipe guetteurs " +
    'rabatteur semi-grossiste revendeur* plug fournisseurs tontons caïd patron_du four point_de_deal ' +
    'cuistot chimiste_maison',
  quiet:
    'discre* discrét* anonyme* secret* silence entre_nous personne_ne sans_bruit neutre invisible ni_vu ' +
    'anonymat discrètes ni_vu_ni_connu en_douce en_loucedé sous_le_manteau motus bouche_cousue chut ' +
    'incognito neutres sans_marque sans_logo sans_étiquette boîte_banale carton_banal enveloppe_blanche ' +
    'pli_neutre colis_neutre tranquille tranquillement invisible* fantôme',
  advance:
    "acompte* avance moitié d'avance prépay* escrow séquestre à_la_commande minimum solde moitié_à_la acompte_de payable_d'avance avance_en solde_à",
  mobile:
    'orange_money wave western_union lydia paylib mandat transcash pcs neosurf paysafecard recharge* ' +
    "coupon* momo rib_d'un sumeria revolut wero wise n26 nickel compte_nickel moneygram ria mobile_money " +
    'mtn_momo moov airtel cashapp cash_app paypal_amis paypal_entre_proches mandat_cash mandats ' +
    'transcash_et tickets_pcs paysafe coupons_pcs coupons_transcash bizum twint',
  spot:
    'parking gare péage aire hangar cave hall sous-sol périph bord_de_route station-service derrière coin ' +
    'bretelle pont casier consigne boîte_aux_lettres banc buisson* derrière_le parking_du quai_numéro ' +
    "boîte_à_lettres hall_b cage_d'escalier sous_le_pont borne planque cache sous_une_pierre pierre_plate " +
    'haie talus muret tronc souche épingle coordonnées gps point_gps localisation derrière_la ' +
    "sous_le_banc sous_la_bâche poubelle bouche_d'incendie regard_d'égout armoire_électrique " +
    'aire_de_repos aire_de terrain_vague local_à_vélos locker lockers consignes relais_colis laverie ' +
    'cabine impasse ruelle rond-point abribus friche carrière halage quai_désert parking_relais ' +
    'sortie_de_métro sortie_13',
  night:
    'nuit* minuit soir tard 22h 23h week-end aube 24/7 nocturne* tombée_de_la_nuit crépuscule 1h 2h 3h 4h ' +
    "00h passé_minuit après_22_h toute_la_nuit jusqu'à_l'aube petit_matin soirs",
  route:
    'camion* chauffeur* frontière* passe* route convoi bateau port docker* bus go-fast ferry douane* passeur* car',
  diverted:
    "hôpital tombé* mamie papi grand-mère_n'en défunt* restes reste stock_de bloc réserve ehpad " +
    "infirmière_amie service non_entamé* n'en_prend_plus récupéré_au tombé_du_camion tombée_du_camion " +
    'tombés_du_camion tiré_de piqué_au chouré chourave volé au_boulot du_boulot de_mon_boulot du_service ' +
    "de_l'hosto hosto clinique_où réserve_de invendus surplus périmé périmés restant restants il_me_reste " +
    "me_restent mon_père_n'en ma_mère_n'en papi_n'en mamie_n'en pilulier_de ne_s'en_rendra pas_compté " +
    "ne_compte_pas ne_manquera n'y_verra inventaire rupture_au_stock carnet_à_souches ordonnancier " +
    'ordo_de mes_ordos ordonnance_de_trop',
  cut:
    'coupe* coupé* pure_non mélange* mannitol caféine allong* marge* diviser rentable coupage ' +
    'coupé_maison recoupé lidocaïne levamisole lévamisole phénacétine paracétamol_en créatine inositol ' +
    'lactose benzocaïne procaïne rallonge rallonger rallongé double_la_mise un_pour_deux fait_le_double ' +
    'diluer dilution délayer',
  cooking:
    "cuisin* chimiste* labo synthès* rendement rendements réaction transform* étape* recette_fournie procédé mode_d'emploi_complet conversion précurseur* fabriqu* cuisson_de finition",
  strong:
    'fort* forte* puissan* costaud lourd violent* costaude bombe frappe frappes qualité top meilleur* ' +
    'dose_mini habitué* attention_aux costauds déchire tue tape cogne arrache décoiffe couche assomme ' +
    'dévisse démonte explose fusée nucléaire béton brutal brutale dosé dosée dosés surdosé surdosée ' +
    'monstrueux dingue folie lourde de_la_bombe de_la_frappe premium haut_de_gamme aaa numéro_un extra ' +
    'pas_pour_débutants pas_pour_les_petits la_moitié_suffit un_petit_suffit un_quart_suffit demi_suffit ' +
    'mollo',
  lookalike:
    'remplace* équivalent* analogue* non_classé* pas_encore_interdit légal* alternative* substitut* ' +
    "copie* imite* proche_de nouvelle_génération successeur avant_l'interdiction pareil_que comme_le_vrai " +
    "comme_l'ancien cousin_de petit_frère_de version_cbz non_inscrit* pas_inscrit* pas_encore_inscrit " +
    'pas_sur_la_liste hors_liste tombée_de_toutes_les_listes non_interdit* pas_interdit* zone_grise ' +
    'vide_juridique faille dérivé* générique_de succédané* similaire* jumeau ersatz',
  know:
    "vous_savez tu_sais savent connaisseur* comprend* comprenne initié* pas_besoin_d'expliquer devin* " +
    'se_reconn* entendeur vous_voyez tu_vois_le ceux_qui_savent pas_besoin_de_dessin comprenne_qui ' +
    "vous_comprenez tu_comprends vous_m'avez_compris tu_m'as_compris on_s'est_compris on_se_comprend " +
    'ceux_qui_connaissent les_vrais les_vrais_savent qui_sait_sait sait_pourquoi savez_pourquoi ' +
    "sais_pourquoi savez_quoi sais_quoi à_bon_entendeur inutile_d'expliquer pas_besoin_d'un_dessin " +
    "suivez_mon_regard n'a_rien_compris connaisseuses avertis",
  bundle:
    'kit lot_complet pack ensemble les_deux avec_tout complet le_reste indissociable vont_ensemble pour_la_suite',
  taste: 'échantillon* test essai goûte* premier_gratuit tester dépann*',
  bulk:
    'gros grossist* tonne* kilos fût* palette* carton* quantité* régulier hebdomadaire revend* volume* ' +
    'import conteneur* container* citerne* semi-remorque camion_entier bidons ibc cuve_de mille_litres ' +
    'en_vrac au_fût à_la_tonne toutes_quantités grosses_quantités par_semaine par_mois chaque_semaine ' +
    'détaillants semi-gros demi-gros réappro',
  price: 'prix tarif* euros € dégressif promo* balles offert* pas_cher réduction négociable',
  hurry:
    "urgent* vite rapide* aujourd'hui ce_soir tout_de_suite dispo* maintenant express dernier* immédiat* " +
    "illico fissa direct dare-dare au_plus_vite sous_24h dans_l'heure en_30_minutes ça_part_vite " +
    'part_vite dernières plus_que premier_arrivé avant_dimanche avant_ce_soir asap',
  speaker: 'je j nous on mon ma mes notre nos moi mien',
  buyer: 'vous tu toi ton ta tes votre vos client acheteur*',
  seek:
    'cherche* recherche_un besoin achète achat qui_a qui_peut preneur prend* paie intéress* trouver ' +
    "recherchons cherchons on_cherche je_cherche qqn_a qqun_a quelqu'un_a qui_vend qui_aurait qui_connaît " +
    "besoin_de j'achète j'achete achetons je_prends on_prend preneuse en_quête quête dégoter dégotter " +
    'trouver_du trouve_moi trouvez-moi',
  press:
    'presse* poinçon* matrice* tampon* logo* pastill* empreinte gravure* moule_à_comprimés comprimeuse ' +
    'pressage pressé* pressée* rotative* tdp tdp5 zp9 compression comprimer liant liants gaufré* gravé* ' +
    'embouti sécable sécabilité matricé gabarit* estampe* estampill* moule_à moules_à trempé acier_trempé',
  pure:
    'pur pure pureté cristal* cristaux caillou* poudre blanche blanc paillette* roche écaille* ' +
    'translucide 99 limpide impec impeccable nickel propre non_coupé* pas_coupé* pas_coupée lavé lavée ' +
    'relavé recristallisé* translucides transparente transparents nacré* cireux cireuse huileux huileuse ' +
    'gras_au_toucher collant collante nacrées blanc_cassé beige beiges rosé rosée violets violacé ' +
    'craquant* séché* neige_fine',
  risk: 'risques_et_périls responsab* pas_mon_problème votre_affaire aucune_réclamation assume* conséquence*',
  club:
    'soirée* teuf* boîte_de_nuit festoch festival* free_party after* chemsex rave* dj clubbeurs clubs ' +
    'teknival tekos tekno techno warehouse after_parties before boum nuit_électro electro trance ' +
    'psytrance hardtek dancefloor piste_de_danse plan_à_plusieurs chems plan_chems partouze sauna ' +
    'boîte_gay soirées_étudiantes wei',
  pain: 'manque douleur* insomnie* angoisse* stress dos dépendan* accro* nerf*',
  wink:
    "lol mdr ptdr hein wesh frère frérot gros_bisous clin_d'œil 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦 psst chut hé_hé héhé " +
    'hihi haha xd tkt wsh frr khey khoya poto potos gros mon_reuf reuf cousin_germain msk jdcjdr ' +
    'évidemment bien_sûr_hein soi-disant comme_par_hasard 🙃 🤐 🤷 😂 🤣 😇 🙈 💉 🧪 🍬 🍭 🐎 🐴 🎈 🍃 💨 🚀 ⚡ 💎 🧊 🐝 🍯 👀 😎 ' +
    '🎿 👻 👽 🦄 😅',
  helper:
    "cousin* oncle ami amis pote* beau-frère collègue* quelqu'un contact contacts copain* copine* gars " +
    'type connaissance neveu tonton beau-père belle-sœur frangin frangine coloc voisin voisine mari femme ' +
    "compagne nana mec bonhomme bonne_femme ami_d'ami camionneur routier docker_ami matelot capitaine " +
    'piroguier passeur pêcheur_du livreur_ami facteur gardien veilleur_de_nuit concierge portier videur ' +
    'barman taxi chauffeur_de',
  question:
    'sans_question sans_questions pas_de_question pas_de_questions aucune_question on_ne_demande ' +
    'ne_demandez_pas ne_demande_pas demande_pas sans_papiers sans_papier sans_facture sans_licence ' +
    "sans_ordonnance sans_ordo pas_d'ordonnance pas_d'ordo sans_justificatif pas_de_papiers " +
    'pas_de_facture pas_de_nom sans_nom sans_noms sans_kbis sans_trace sans_formalité* sans_chichi* ' +
    'sans_blabla pas_de_blabla rien_à_signer ça_me_regarde_pas ne_me_regarde pas_mes_affaires ' +
    'pas_mes_oignons pas_mon_problème on_ne_veut_pas_savoir je_ne_veux_pas_savoir peu_importe ne_pose_pas',
  abroad:
    'pays-bas hollande rotterdam amsterdam maastricht anvers antwerpen zeebruges liège bruxelles suisse ' +
    'genève luxembourg allemagne espagne barcelone malaga marbella maroc tanger rif nador algérie tunisie ' +
    'sénégal dakar abidjan lagos nigeria ghana bénin cotonou togo lomé cameroun mali bamako guyane ' +
    'suriname albina paramaribo brésil belém pérou bolivie colombie équateur venezuela mexique tijuana ' +
    'chine wuhan hong-kong shanghai inde mumbai hyderabad pakistan afghanistan thaïlande thaï bangkok ' +
    'vietnam birmanie cambodge turquie istanbul liban beyrouth syrie dubaï pologne roumanie bulgarie ' +
    'serbie albanie russie ukraine riga lisbonne porto québec montréal réunion mayotte nouvelle-calédonie ' +
    'polynésie antilles martinique guadeloupe',
  crypto:
    'btc bitcoin* xmr monero eth ethereum usdt tether usdc ltc litecoin crypto* jetons stablecoin* wallet ' +
    'portefeuille_crypto adresse_crypto satoshis dogecoin carte_amazon cartes_amazon carte_steam ' +
    'cartes_cadeaux carte_cadeau',
  notes:
    'espèces liquide cash billets billet petites_coupures coupures liasse* enveloppe main_à_main ' +
    'de_la_main_à argent_en_main biffetons biftons en_espèces en_liquide cash_only',
  stock:
    'arrivage* dispo* en_stock stock réassort réappro ravitaillé fraîchement frais du_jour tout_frais ' +
    "vient_d'arriver viens_de_recevoir reçu_hier rentré_hier de_retour nouvelle_fournée nouveau_lot " +
    'lot_frais rechargé',
  genuine:
    "original* authentique* vrai vraie vrais vraies scellé* blister* plaquettes_d'origine boîte_d'origine " +
    'sous_blister usine vraie_pharma qualité_pharma pharma de_marque péremption_2027 péremption_2028 ' +
    'suisse allemand',
  relabel:
    'déclaré* étiquet* désignation* mention_légale facturé* marqué_comme écrit_dessus on_écrit on_imprime ' +
    "on_marque j'écris je_marque s'appelle s'appellera nom_de_code passe_pour passent_pour passera_pour " +
    'présenté_comme vendu_comme déguisé* maquill* rebaptis* renomm* fausse_étiquette fausses_étiquettes ' +
    'faux_nom bordereau* manifeste connaissement colisage liste_de_colisage bl douane_lira douane_voit ' +
    'en-tête sous_couvert façade',
  tuck:
    'caché* cachée planqué* planquée* glissé* cousu* collé* scotché* noyé* dissimul* double_fond doublure ' +
    'double_paroi faux_fond sous_vide alu aluminium mylar papier_carbone anti-odeur sans_odeur ' +
    "scellé_sous entre_deux entre_les à_l'intérieur creux creusé* évidé* fourré* emballé_dans camoufl* " +
    'dans_une_boîte dans_un_livre leurre',
  stealth:
    'furtif* indétectable* invisible* portique chien_renifleur chiens_renifleurs renifle* rayons_x ' +
    'scanner scanner_du bipe_pas ne_bipe ne_sonne ne_sent_rien sent_rien sans_odeur passe_partout ' +
    'anti-chien anti-scan rien_à_voir test_urinaire réactif* restent_jaunes reste_jaune ' +
    "n'y_voit_que_du_feu ni_vu_ni",
  arrival:
    'garanti_arrivé livraison_garantie arrivée_garantie arrive_toujours toujours_arrivé jamais_perdu ' +
    'zéro_perte aucune_perte aucun_raté jamais_un_raté tout_arrive passe_toujours passe_crème ' +
    'passe_nickel ça_passe',
  reship:
    'renvoi* renvoyé renvoie réexpéd* remplacé remplace_gratuit si_saisi en_cas_de_saisie si_la_douane ' +
    'si_ça_saute si_perdu perdu_en_route pour_notre_pomme on_rembourse_la_moitié repart',
  customs:
    'douane* douanier* dédouan* droits_de_douane transitaire* déclarant* cn23 eori fret groupage ' +
    'scanner_du_port conteneur* import importateur',
  human:
    'non_destiné_à usage_technique usage_collection objet_de_collection pas_pour_la_consommation ' +
    'ne_pas_ingérer ne_pas_consommer pour_la_recherche recherche_uniquement usage_laboratoire ' +
    "produit_de_recherche engrais sels_de_bain encens pot-pourri arôme_d'ambiance désodorisant",
  prison:
    'prison* taule tôle ballon cellule* cellules promenade parloir* maton* matons fleury fresnes ' +
    "baumettes la_santé écrou détenu* codétenu* mitard derrière_les_murs de_l'autre_côté_du_mur " +
    "courrier_d'avocat intérieur cantine",
  residue:
    "odeur* puanteur sent_l'anis sent_la_réglisse vapeurs fumées résidu* taches_brunes ferme grange " +
    'hangar dépendance* groupe_électrogène extracteur hotte filtre_à_charbon voisins_loin sans_voisins ' +
    'isolé* maison_isolée cave_sans_fenêtre',
}
