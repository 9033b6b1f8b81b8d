import type { Kinds } from '../kinds.ts'

export const it: Kinds = {
  food:
    'pane formaggi* burro marmellat* miele riso frutta verdur* carne pesce salum* uova dolc* ' +
    'caramell* biscott* tort* cioccolat* zucchero pepe farina sciroppo spezi* vino birr* caffè ' +
    "succo latte aceto mandorla olio_d'oliva formaggio marmellata cioccolato_fondente torta salsa " +
    'lievito sale_grosso sale_marino tè_verde tè_nero pasta_fresca pasta_secca aglio cipoll* patat* ' +
    'pomodori lenticchi* ceci fagiol* melanzan* zucchin* avocado limone limoni aranci* mela mele ' +
    'uva oliva olive prosciutto salame salsicci* baccalà tonno gamber* insalat* zuppa zuppe ' +
    'minestr* brodo origano cumino vaniglia zenzero curcuma mandorle nocciol* arachid* castagn* ' +
    'yogurt gelat* budin* cannoli panettone pandoro colomba_pasquale torron* confettur* confetti ' +
    'liquor* grappa limoncello spumante prosecco tisana tisane camomilla amaro_alle pizza focacc* ' +
    'lasagn* ravioli gnocchi polenta pesto alimentar* alimenti dispensa_di conserve sottoli ' +
    'tartufo_nero tartufo_bianco porcini',
  cookery:
    'ricett* cucina* forno pentol* padella ristorant* panific* pasticcer* grigliat* colazione ' +
    'pranzo cena vasett* gastronom* artigianale_al affumicat* cucchia* forchett* coltell* piatt* ' +
    'vassoi* frullator* impastatrice friggitrice microonde caffettier* moka borraccia menù chef ' +
    'cuoca trattoria osteria pizzeria bar_pasticceria buffet pranzi merend* griglia spiedin* teglia ' +
    'fornell* tavola_calda agriturismo',
  garden:
    'giardin* piant* semi terriccio vasi fior* alber* prato ros* pomodor* serra orto concim* ' +
    'fertilizzant* trattor* vign* arni* agricol* vivaio giardino pianta piante concime campo_di ' +
    'raccolto raccolti vaso_da annaffi* potatura potare seminare semina innesto orchide* succulent* ' +
    'felc* gerani lavanda rosmarino menta prezzemolo basilico compost* terricci* letame afidi ' +
    'parassiti_delle apicolt* apicoltor* vigneto orti ortagg* frutteto ulivo ulivi agrumi bulbi ' +
    'tulipan* giardinier* zappa carriola tosaerba contadin* coltivazione_di girasol*',
  animal:
    'gatt* cavall* acquario uccell* gallin* capr* mucc* api animal* veterinari* conigl* lettiera ' +
    'croccantin* cane gatto cavalli veterinario coniglio gabbia pappagall* allevamento cani ' +
    'cagnolin* cagna canile cuccioli canina cuccioli_di criceto criceti tartarug* pesci_rossi ' +
    'pesciolin* canarino canarini pappagallo gallo galline pulcin* pecora pecore agnello maiale ' +
    'maiali asino cavalla puledro equitazione maneggio ferro_di_cavallo collare antipulci ' +
    'antiparassitar* tiragraffi terrario zoo rifugio adozione canile_di alveare apiario piccion* ' +
    'felin* toelettat* acquari',
  wear:
    'camici* vestit* giacc* cappott* pantalon* scarp* stival* calzin* cappell* guant* cotone seta ' +
    'lana tagli* gioiell* collan* anell* braccial* orolog* tessut* pelle_ver cuoio gonna gonne ' +
    'camicetta magliett* felp* maglion* gilet cravatt* cintura cinture borsa_in borse zain* sandal* ' +
    'tacchi sciarp* pigiam* abito abiti divisa uniformi ricam* pizzo lino paillettes bigiotteria ' +
    'orecchin* spill* ombrell* sart* sartoria merceria bottone bottoni cerniera gomitol* filato ' +
    'filati mocassin* calzatur* calzolai*',
  beauty:
    'crem* lozione shampoo sapon* capelli trucco profum* unghi* balsamo bagno cosmetic* ifra ' +
    "cera_d'api viso_e crema_viso rossett* smalto smalti mascara ombretto fondotinta siero_viso " +
    'scrub tinta_per_capelli parrucchier* barbier* estetist* manicure pedicure depilat* cerett* ' +
    'olio_essenziale aroma* colonia deodorant* crema_solare idratant* ciglia sopraccigli* massagg* ' +
    'spa detergente_viso',
  home:
    'divano tavol* sedi* lampad* tappet* materasso cuscin* scaffal* specchi* candel* cornic* ' +
    'stovigli* lenzuol* lampada tenda* tavolo sedia tappeto cuscino tenda tende lettino mobile ' +
    'mobili mobilia armadio armadi credenz* cassettier* scrivani* librerie persian* asciugaman* ' +
    'coperta coperte tovagli* teier* tazza tazze tazzin* calic* bicchier* posat* scopa secchio ' +
    'attaccapann* poltron* culla candelabr* arredament* arredo elettrodomestic* lavatrice ' +
    'frigorifero stuf* ventilator* condizionatore ferro_da_stiro aspirapolvere',
  building:
    'vernic* gesso cemento piastrell* tett* paviment* trapano sega martello legno cantier* ghiaia ' +
    'finestr* ferrament* attrezz* piastrelle vernice mattoni intonaco muro muri murature viti vite ' +
    'tubo tubi tubazion* murator* ponteggi* mattone malta calcestruzzo sabbia_per tondin* trave ' +
    'travi idraulic* elettricist* stucco impermeabilizz* isolant* cartongesso rubinett* lavello ' +
    'lavandino sanitari doccia punta_da_trapano chiave_inglese cacciavit* pinze levigatric* ' +
    'saldatric* colla_vinilica silicone rullo pennell* serratur* cerniere falegnam* fabbro ' +
    'serramenti tegole',
  vehicle:
    'bici* moto* scooter gomm* pneumatic* ruot* motor* benzina diesel camper ricamb* officina ' +
    'chilometr* brugole gomme freni furgone rimorchio faro fari freno automobil* autovettur* ' +
    'frenata furgoni camper_usato paraurti volante specchietto candel*_auto olio_motore filtro_olio ' +
    'frizione carburator* ammortizzator* radiator* batteria_auto targa_europea revisione ' +
    'assicurazione_auto chilometraggio meccanico carroattrezzi trattore rimorchi casco_moto kayak ' +
    'barca_a_vela motocicl* vespa',
  electronics:
    'batteri* caricabatter* computer custodi* stampant* tastier* scherm* software fotocamer* ' +
    'obiettiv* usb console caricabatterie cavo portatile tastiera schermo cuffie cavi casse_audio ' +
    'cassa_bluetooth televisor* proiettor* modem router mouse disco_fisso ram scheda_video tablet ' +
    'smartphone presa_elettrica lampadin* pile trasformator* microfon* amplificator* giradischi ' +
    'videogioc* playstation xbox nintendo drone droni stampante_3d filament* volt',
  child:
    'bambin* neonat* giocattol* pelusc* bambol* puzzle asilo passeggino nipot* scolar* figlio ' +
    'figlia nipote ragazzin* figli mio_figlio mia_figlia infantil* pannolin* biberon culla ciuccio ' +
    "sonaglio materna scuola_dell'infanzia bambole giochi_da_tavolo fiabe favol* triciclo " +
    'zaino_scolastico nipotin* nipoti ragazzi_delle',
  leisure:
    'pesca campeggio tenda calcio escursion* sci modellism* scacchi chitarr* pianoforte vinil* ' +
    'concert* teatr* quadr* pittor* compleann* matrimoni* regal* natale artigian* fatto_a_mano ' +
    'cucito ceramic* collezion* chitarra modellismo filatelic* gioco giochi giocare giocatori tele ' +
    'gita gite trekking arrampicata ciclis* nuoto yoga palestra pallone racchett* pallacanestro ' +
    'basket pallavolo scacchist* lego numismatic* moneta_commemorativa francobolli_da_collezione ' +
    'acquerell* scultur* fotografi* ricamo uncinetto lavoro_a_maglia macramè origami bricolage ' +
    'violin* tamburo coro orchestra festival_del fiera_di fiera_del tombola battesimo comunione ' +
    'laurea festa_di_compleanno bombonier* costume_di carnevale danza ballo_liscio sagra mercatino',
  nature:
    'montagn* spiaggi* lago fiume bosc* neve inverno estate vacanz* hotel sentier* isola mare sole ' +
    'passeggiat* cascat* vulcan* valle costa_adriatica farfall* parco_nazionale parco_naturale ' +
    'tramonto_sul pioggia siccità grott* ghiacciai* collina colline',
  cleaning:
    'puli* lava* detersiv* macchi* candeggin* disinfett* sgorg* calcare piscin* ruggine sverniciat* ' +
    'casalingh* sgrass* straccio smacchiator* ammorbident* sapone_di candeggio sturalavandini ' +
    'lavavetri pulivetri sgrassator* cera_per_pavimenti anticalcare muffa lavander* lavanderia ' +
    'tintoria lucidare deodorante_per_ambienti disinfestaz*',
  patient:
    'pazient* medic* dottor* ospedal* infermier* sintom* terapi* malatti* cancro ' +
    'effetti_indesiderati posologia chirurg* anestesi* gravidanz* allatt* fegato reni medicinal* ' +
    'foglio_illustrativo medico ospedale reparto effetti_collaterali terapia intervento psichiatra ' +
    'oncolog* farmaco farmaci curare cardiolog* pediatr* neurolog* dermatolog* dentist* psicolog* ' +
    'terapeut* fisioterap* ambulator* sala_operatoria diabet* ipertes* asma epiles* adhd narcoless* ' +
    'schizofren* parkinson alzheimer emicrani* artrit* menopausa vaccin* iniezione_di ' +
    'controindicaz* effetti_avversi allergia allergie soluzione_fisiologica asl ssn cure_palliative ' +
    'prescritt* febbre pressione_arteriosa esami_del_sangue radiografi* protes* degent* curante',
  pharmacy:
    'farmacia farmacie farmacista ricetta dispens* banco prescrizion* ricetta_non_ripetibile ' +
    'scadenz* farmacist* carenza medico_di_base prescri* bugiardino foglietto_illustrativo ' +
    'ricetta_elettronica ricetta_bianca_del ricetta_rossa ricetta_medica parafarmaci* farmacie_di ' +
    'tessera_sanitaria generic*_equivalent* equivalente ticket_sanitario aifa_segnala ' +
    'codice_fiscale_e data_di_scadenza',
  rescue:
    'overdose naloxone 118 112 ambulanza pronto_soccorso riduzione_del_danno siring* steril* ' +
    'intossicazion* respir* mai_da_soli unità_di_strada posizione_di_sicurezza siringhe ' +
    'drug_checking respirazione antiveleni antidot* rianimazione defibrillator* croce_rossa ' +
    'protezione_civile vigili_del_fuoco telefono_amico centro_antiveleni ridurre_i_danni ' +
    'analisi_delle_sostanze scambio_siringhe narcan privo_di_sensi non_lasciarlo_solo chiamate_il ' +
    'chiama_il chiedere_aiuto bevi_acqua numero_verde',
  science:
    'studi* anali* spettromet* cromatogra* recettor* topi metabolit* farmacolog* tossicolog* ' +
    'acque_reflue risultat* rivist* riassunto ipotes* misur* tesi studio analisi ricercator* ' +
    'risultati metodo ricerca ricerche ricercatrici metodologia campione_di campioni_analizzati ' +
    'campionamento scientific* sperimentazion* sperimental* ipotesi statistic* coorte placebo ' +
    "articolo_scientifico revisione_sistematica pubblicat*_su doi campioni_d'acqua spettro* nmr " +
    'hplc gc-ms microscop* biochim* neuroscienz* biolog* chimica_analitica fitochim* etnobotanic* ' +
    'erbario orto_botanico in_vitro in_vivo roditor* epidemiolog* prevalenza',
  teaching:
    'scuol* alunn* student* universit* lezion* esam* maestr* professor* docent* classe manuale ' +
    'laboratorio_didattico liceo esame università scuola studenti appunti compito corso corsi ' +
    'docenti lavagna quinta_superiore istituto_tecnico facoltà laurea_in master dottorat* ' +
    'dottorand* borsista iscrizione_ai compiti esercizi materia_di semestre laboratorio_scolastico ' +
    'insegnant* verifica_di_chimica scolaresch* lezioni',
  law:
    'articol* decret* regolament* direttiv* convenzion* divieto normativ* emendament* parlament* ' +
    'minister* trattat* tabell* allegat* gazzetta_ufficiale sanzion* legge decreto articolo ' +
    'regolamento parlamento tabella norma emendamento leggi vietato vietata vietati legislazion* ' +
    'giuridic* costituzion* codice_penale codice_civile giurisprudenz* disegno_di_legge ddl ' +
    "deputat* senator* commissione_parlamentare nazioni_unite dpr_309 tabella_i gara_d'appalto " +
    'depenalizz* legalizzazione entra_in_vigore parere_legale',
  court:
    'tribunal* giudic* sentenz* condann* procur* avvocat* imputat* polizia carabinier* arrest* ' +
    'sequestr* perquisi* indagin* sospett* carcere finanzieri guardia_di_finanza banda tribunale ' +
    'giudice procura carabinieri processo cassazione manette processi processat* a_processo ' +
    'trafficanti magistrat* pubblico_ministero gip gup imputazion* detenut* penitenziar* ' +
    "sequestro_di perquisizion* mandato_di estradi* narcotraffic* camorra 'ndrangheta mafia " +
    'squadra_mobile nas perit* testimon* verdetto risarciment* denunci* reato reati omicid* rapina',
  news:
    'giornal* ieri comunicat* portavoce intervist* redazion* resident* sindac* notizi* per_cento ' +
    'autorità stampa cronac* giornalist* quotidiano riferisce cronaca inchiesta intervista ' +
    'ha_dichiarato secondo_la secondo_il secondo_gli secondo_fonti telegiornal* tg titol*_di ' +
    'editoriale_del ansa redattor* servizio_del sondaggi* dati_ufficiali ministro ministra ' +
    'ufficio_stampa conferenza_stampa bollettino allerta_sanitaria focolaio ha_annunciato ' +
    "ha_denunciato lancia_l'allarme cronista",
  book:
    'libr* autor* capitol* pagin* romanz* edizion* editor* lettor* raccont* poesi* bibliotec* ' +
    'podcast* episod* documentar* puntat* radio regist* museo secol* stori* archiv* romanzo libro ' +
    'libri autore autrice racconto editore edizione poesia documentario mostra archivio mostre ' +
    'filmato serie_tv il_film saggio_di biografi* memorie_di tomo prefazion* traduttor* ' +
    'traduzione_di antologi* fumett* librai* rilegat* copertina_rigida illustrat* romanzier* ' +
    'scrittor* scrittrice poeta poeti drammaturg* sceneggiat* cineast* cortometraggi* ' +
    'lungometraggi* stagione_di mostra_di galleria_di tascabile podcast_di',
  job:
    'lavoro_a impieg* stipendi* assum* assunzion* candidat* contratto_a esperienz* curriculum ' +
    'apprendist* tirocin* stipendio assumiamo turni tirocinio candidatura turno posto_di_lavoro ' +
    'cercasi_personale offresi_lavoro ccnl tempo_indeterminato tempo_determinato busta_paga cv ' +
    'colloquio risorse_umane operai* addett* tecnico_di patente_b formazione contratto_regolare ' +
    'part-time full-time stage retribuit*',
  event:
    'conferenz* workshop seminar* convegn* ingresso_libero iscrizion* bigliett* sala relator* ' +
    'event* gratuit* incontr* incontro convegno laboratorio_per relatore iscrizioni seminario ' +
    'presentazione biglietti serata_di simposi* conferenzier* tavola_rotonda iscriversi ' +
    'posti_limitati ingresso_gratuito aula_magna auditorium biblioteca_comunale centro_culturale ' +
    'casa_della_cultura comune_di municip* fiera_del_libro proiezione_di cineforum ' +
    'gruppo_di_lettura recital presentazione_del_libro',
  help:
    'aiut* sostegn* dipendenz* ricadut* disintossic* volontar* familiari associazion* gruppo_di ' +
    'anonim* sert assistente_sociale aiuto sostegno gruppo_di_auto ser.d serd volontari ricaduta ' +
    'sobrio ascolto famiglie narcotici_anonimi alcolisti_anonimi recupero terapia_di_gruppo ' +
    'psicoterapia orientament* accompagnament* comunità_terapeutica assistenza_sociale onlus ' +
    'fondazion* parlare_con_qualcuno non_sei_solo non_siete_soli lutto senza_giudizio ' +
    'smettere_di_usare pulito_da mutuo_aiuto caritas',
  memory:
    'anni_dopo quando_ero nonn* infanzia mi_raccont* ero_io ricordo ricordi nonna nonno negli_anni ' +
    'da_bambino mio_padre mia_madre raccontava nostalgia tempo_fa ricordava ricordavo ricordano ' +
    "ricordiamo c'era_una_volta mia_nonna mio_nonno i_nonni la_mia_infanzia quei_tempi " +
    'ai_miei_tempi negli_anni_settanta negli_anni_ottanta negli_anni_novanta anni_fa da_piccolo ' +
    'da_piccola da_ragazzo bisnonn* solev* mi_ricordo ci_raccontava mi_raccontava',
  warning:
    'attenzion* pericol* avvert* non_assumere allert* tossic* mortal* truff* contraffa* nociv* ' +
    'attenzione allerta non_mescolare contraffatt* rischio avviso falsi evitare evitate rischi ' +
    'rischioso rischia avvertenz* attenti_a non_cascateci non_assumete truffat* frode frodi ' +
    'contraffazion* adulterat* contaminat* lotto_contaminato ritiro_dal_mercato non_ingerire ' +
    'velenos* ustion* esplosiv* prevenzione segnalate denunciate',
  passive:
    'è_vietato è_richiesto viene_consegnat* si_vende_solo deve_essere devono_essere è_stato ' +
    'sono_stati è_soggett* riservat* obbligatori* viene_rilasciata saranno è_previsto è_soggetto ' +
    'è_stato_condannato è_stato_arrestato sono_stati_arrestati sono_stati_sequestrati ' +
    'è_stato_trovato sono_state_trovate è_regolament* è_necessario_presentare è_obbligatorio ' +
    'è_consentit* si_applica si_raccomanda si_consiglia si_informa si_ricorda si_prega ' +
    'si_vende_solo_a si_osserva si_conclude vengono_analizzati viene_rilasciato viene_richiesto ' +
    'verrà_sanzionato',
  parcel:
    'spedizion* corrier* tracciab* tracking trasport* giorni_lavorativi gls brt poste_italiane ' +
    'pacco pacchi consegna consegne poste_con dhl fedex ups sda numero_di_spedizione ' +
    'spedizione_gratuita spese_di_spedizione tempi_di_consegna imballo_sicuro pluriball fattorin* ' +
    'punto_di_ritiro raccomandata',
  hours:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica apert* orari* chius* appuntament* ' +
    'mattin* orario aperto_dalle dal_lunedì_al dalle_9_alle dalle_8_alle orario_di_apertura apriamo ' +
    'chiudiamo festivi aperto_al_pubblico primo_martedì',
  returns:
    'reso resi rimbors* garanzi* cambio reclam* 14_giorni rimborso garanzia reclami soddisfatti ' +
    'restituzion* restituire rimborsiamo assistenza_clienti servizio_clienti soddisfatti_o ' +
    'diritto_di_recesso garanzia_di_un',
  tax:
    "iva scontrin* preventiv* ordine_d'acquisto carta_di_credito bonifico_a partita_iva paypal " +
    'fattura* scontrino partita_iva_obbligatoria bonifico ricevuta_inclusa fatture ' +
    'fattura_elettronica emettiamo_fattura con_fattura iva_inclusa più_iva scontrino_parlante ' +
    'pagamento_con_carta ordine_di_acquisto 30_giorni bonifico_bancario codice_fiscale sdi',
  sheet:
    'scheda schede certificat* lott* tracciabil* iso norma grado analitic* sds specific* ' +
    'scheda_di_sicurezza certificato_di_analisi lotto scheda_tecnica tracciabilità coa msds ' +
    'numero_di_lotto lotto_e_scadenza tracciabile scheda_dati grado_reagente grado_tecnico ' +
    'grado_farmaceutico purezza_certificata omologat* marcatura_ce analisi_allegata',
  licence:
    'licenz* permess* autorizz* registr* dichiarazion* aifa ministeriale uso_finale iscritt* ' +
    "abilit* documento_d'identità licenza* autorizzazione* dichiarazione_d'uso " +
    'ministero_della_salute registro_carico categoria_1 iscrizione_albo operatori_registrati ' +
    'autorizzati dichiarazione_di_uso licenza_di autorizzazioni operatore_autorizzato iscrizione_al ' +
    "registro_precursori dichiarazione_del_cliente carta_d'identità dichiarazione_di_utilizzo " +
    'uso_dichiarato ufficio_centrale_stupefacenti decreto_di_autorizzazione tesserino patentino ' +
    'abilitazione',
  account:
    'conto_cliente aziend* professionist* dal_19 fondata produttor* fabbric* distributor* team sede ' +
    'rivenditor* negozio ditta_con s.r.l srl s.p.a spa cooperativa fornitore_ufficiale ' +
    'distributore_ufficiale clienti_business fondata_nel azienda_familiare filiale filiali ' +
    'negozio_fisico sede_a',
  hazard:
    'infiammabil* corrosiv* adr guanti occhiali ventil* stoccagg* pericolos* sicurezza onu ' +
    'pittogramm* guanti_in_nitrile mascherina occhiali_di_protezione cappa_aspirante estintor* ' +
    'trasporto_autorizzato rifiuti_pericolosi merci_pericolose dpi',
  measure:
    'cm mm metr* litr* larghezza altezza lunghezza diametro spessore misur* color* modell* watt ' +
    'pezzi filettatura bullon* misura centimetr* millimetr* millilitr* pollici taglia_unica ' +
    'peso_netto capacità_di potenza_di decibel cavalli_vapore kilowatt',
  used:
    'usat* graffi* funzion* buono_stato come_nuov* trasloc* soffitta cantina svuot* inutilizzat* ' +
    "comprat* seconda_mano trasloco come_nuovo svuoto collezione d'epoca poco_usato ottimo_stato " +
    'ottime_condizioni buone_condizioni qualche_graffio svuotiamo svuoto_cantina eredità ' +
    "liquidazione_per cimeli* vintage antiquari* antiquariato mercatino_dell'usato subito.it " +
    'ereditat* restaurat* riparat* di_seconda_mano',
  collect:
    'in_negozio in_sede passare_a ritiro_in_negozio visibile_in_negozio si_può_vedere al_banco ' +
    'ritirare_in ritiro_presso si_ritira_in provabile_in vedere_senza_impegno su_appuntamento ' +
    'venite_a_vedere nel_nostro_negozio nel_nostro_laboratorio in_bottega ritiro_gratuito ' +
    'visita_guidata visite_in vedere_in_negozio da_vedere',
  industry:
    'industri* galvan* tessil* vernici resin* conceri* tipograf* inchiostr* plastic* produzion* ' +
    'fonderi* birrificio cartier* conceria resine verniciatura galvanica tessile tipografia ' +
    'profumieri fonderia conciatur* concia vernici_industriali impianto_di_trattamento depurazione ' +
    'petrolchimic* raffineri* siderurgic* metalmeccanic* cartiera serigraf* profumeri* adesiv* ' +
    'poliuretan* poliestere gomma_industriale schiuma cromatura nichelatura anodizz* distilleria ' +
    'vinicol* caseific* agroindustri* miner* zuccherificio orafi',
  standard:
    'standard_di_riferimento materiale_di_riferimento deuterat* fial* calibr* forens* laborator* ' +
    'isotop* test_rapid* reagent* vetreria calibrazione accreditato forense standard_analitico ' +
    'standard_certificato standard_interno materiale_certificato soluzione_standard calibrator* ' +
    'curva_di_calibrazione test_delle_urine controllo_antidoping reagente_di_marquis ' +
    'standard_deuterati',
  verify:
    'verific* controll* documento presentar* richiest* solo_a maggiorenni firm* rifiut* esib* ' +
    "chiediamo documento_d'identità verifichiamo firma richiesta_obbligatoria verifichiamo_i " +
    'controlliamo_il chiediamo_il_documento chiediamo_la_ricetta maggiori_di_18 solo_professionisti ' +
    'solo_aziende riservato_ai_professionisti presentando mostrando con_documento non_vendiamo_a ' +
    'non_si_vende',
  high:
    'sball* viaggio viaggi salit* eufor* vola* botta allucin* stende dormi* effett* sale_piano ' +
    'sballi sballato sballata trip_mentale su_di_giri stordisce stende_un ti_spegne spegne ' +
    'dormi_come decolla relax rilassante zombi allucinante in_orbita sale_subito',
  take:
    'sniff* fumare fumat* iniett* inal* rig* riga svap* ingoi* lingua gocc* dos* tirare sniffare ' +
    'sniffi fumabile fumi fumarla iniettare iniettabile svapare sublinguale sotto_la_lingua ' +
    'dal_naso naso ingoiare sciogliere sciolto_in tiro_di tiri pipa cartina cannuccia endovena ' +
    'intramuscolo annusa annusi',
  unit:
    'gramm* g kg bustin* blister strisc* pasticc* pastigli* capsul* scatol* kg_di chil* panett* ' +
    'cartoncin* cartine pezzi_da 10g etto etti grammi mg milligramm* microgramm* chili chiletto ' +
    'oncia bustine bustina palline pallina cartina stecca compresse compressa fiale fiala ' +
    'flaconcin* boccett* panetti pezzo_da al_grammo 100g 5g 1g 2g 50g',
  dealer:
    'pusher spacciator* fornitor* giro tipo amico_del piazza quartier* clien* socio bro fratm* ' + 'contatt*',
  quiet:
    'discre* discrezion* silenzi* segret* anonim* riservatezz* tra_noi nessuno_sa zitt* discreto ' +
    'discreta riservato in_silenzio bocca_chiusa bocca_cucita nessuno_lo_sa nessuno_vede ' +
    "senza_testimoni senza_dare_nell'occhio basso_profilo senza_rumore muto mute acqua_in_bocca",
  advance:
    'acconto anticip* metà caparra prepagat* minimo saldo metà_prima anticipo anticipate anticipato ' +
    'metà_adesso metà_subito metà_alla_consegna metà_e_metà prima_i_soldi pagamento_anticipato ' +
    'minimo_di ordine_minimo acconti',
  mobile:
    'postepay western_union revolut satispay ricaric* paysafecard buon* moneygram voucher ' +
    'buoni_amazon carta_regalo bonifico_istantaneo hype conto_di_un_altro conto_prestato neosurf ' +
    'paysafe ricariche',
  spot:
    'parcheggi* stazion* casello autogrill capannon* dietro ponte sottopasso locker armadiett* ' +
    'area_camper area_di campagna cascina angolo panchin* sepolt* buca_delle parcheggio cavalcavia ' +
    'armadietto panchina parcheggi_del piazzola discarica armadietti cancello_di vicolo_di sasso_di ' +
    'chilometro_della uscita_della cimitero lungomare molo_di panca bagno_del ' +
    'cassetta_delle_lettere bagagliaio cofano lampione cassonetto ruderi baracca punto_gps ' +
    'coordinate posizione',
  night: 'nott* mezzanotte sera tardi buio weekend 24/7 alba',
  route:
    'camion autist* confin* frontier* passa* porto nave furgon* traghett* pullman dogana rotta ' +
    'camionist* tir bilico container_da traversata attraversare valico passiamo_il barcaiol* ' +
    "gommone valigia_con doppiofondo corriere_umano rotta_dei imbarco dall'altra_parte",
  diverted:
    'magazzino reparto clinica defunt* rimast* turno_di_notte scart* risultano avanzate avanzati ' +
    "avanzata avanzato nonna_non staccato_dal dell'ospedale della_clinica del_mio_turno " +
    'della_farmacia_dove mi_sono_avanzate mi_sono_avanzati avanzate_dal del_defunto è_mancata ' +
    'è_mancato di_mia_madre_che terapia_di_mia ricetta_di_mia non_le_prende_più sparit*_dal ' +
    'smarrit* fuori_inventario non_quadra ammanco ammanchi lotto_perso caduto_dal_camion ' +
    'del_laboratorio_dove dello_zoo',
  cut:
    'tagliat* non_tagliat* taglio mescol* margin* guadagn* mannite tagliata tagliato da_tagliare ' +
    'per_tagliare allunga rende_il lidocaina tetracaina benzocaina inositolo lattosio fenacetina ' +
    'creatina_per levamisolo',
  cooking:
    'cuoco cucinare chimico chimici sintesi resa rese reazion* passagg* procediment* istruzion* ' +
    'precursor* produrre conversion* cucino cuciniamo cucinano reagisce reagire ridurre_con ' +
    'riduzione_di sintetizz* sintesi_di intermedi* reagenti_per molecola molecole formula_di ' +
    'resa_del pallone_da riflusso distillare distillato distillazione filtrato cristallizz* ' +
    'solvent* precipitare amminazione raffin*',
  strong:
    'fort* potent* bomba qualità miglior* spacca pesant* attenti fortissim* potentissim* bombetta ' +
    'micidiale pesantissim* non_per_principianti doppia_forza alta_purezza la_migliore il_migliore ' +
    'più_forte spinge tosta tosto',
  lookalike:
    'sostitu* analog* non_tabellat* ancora_legal* legal* alternativ* simil* come_quell* ' +
    'prima_del_divieto nuova_generazione uguale* equivale_a rimpiazz* sostituisce stesso_effetto ' +
    'stessa_botta al_posto_del imitazion* replica repliche identic* sembra_il come_quello_di_prima ' +
    'il_nuovo versione_nuova non_in_tabella fuori_tabella non_ancora_vietat*',
  know:
    'sapete sai_già chi_sa intenditor* chi_conosce capisc* chi_capisce non_serve_spiegare ' +
    'a_cosa_serve già_cosa lo_sapete intenditori sapete_già capisci_a_me già_sapete sapete_per ' +
    'sa_per_cosa chi_capisce_capisce mi_capite mi_capisci a_buon_intenditor conoscitori ' +
    'non_per_imbianchini non_devo_dire non_serve_dire il_resto_lo il_solito la_solita i_soliti ' +
    'se_sai_sai per_intenditori chi_è_del_giro chi_è_del_mestiere avete_capito avete_già_capito',
  bundle:
    'kit completo coppia insieme pacchetto tutto_compreso abbinat* set set_completo lotto_completo ' +
    'viene_con va_con tutto_incluso compreso_il più_il e_il_resto pack presi_insieme',
  taste:
    'campioncin* assaggi* prova provare provino primo_giro provare_prima prova_prima ' +
    'campione_gratis campioni_gratis un_campione prima_gratis la_prima_gratis assaggino degust*',
  bulk:
    'ingrosso tonnellat* chili fust* bancal* quantità settimanal* costant* rivend* volum* al_chilo ' +
    'al_litro tonnellate fusti taniche container bancali grandi_quantità fornitura_costante ' +
    'fornitura_regolare ogni_mese ogni_settimana rivenditori da_rivendere per_rivendere',
  price: 'prezz* euro € sconto scont* offert* trattabil* econom*',
  hurry:
    'urgent* subito oggi stasera veloc* immediat* ultim* adesso subito_subito al_più_presto ' +
    'domani_stesso oggi_stesso stanotte ultima_settimana ultimi_pezzi ne_restano sta_finendo ' +
    'approfitta* prima_che_chiudano immediato immediata espresso',
  speaker: 'io noi mio mia miei nostr* mi ci ho abbiamo vendo',
  buyer: 'tu voi lei_può ti vi tuo tua vostr* client*',
  seek:
    'cerco cerchiamo compro serve servono chi_ha pago interessat* bisogno cercasi si_cerca ' +
    'si_compra chi_vende dove_trovo ho_bisogno abbiamo_bisogno cercando compriamo paghiamo_bene ' +
    'pago_bene qualcuno_vende ritirasi acquisto',
  press:
    'press* punzon* stamp* logo matric* comprimitric* incision* conio pressare pressate ' +
    'comprimitrici punzoni conii matrici eccipient* legante stearato cellulosa colorante_blu',
  pure:
    'pur* purezza cristall* polver* bianc* pietr* scagli* rocc* 99 trasparent* purissim* ' +
    'non_tagliata non_tagliato senza_taglio lavata lucida_e scagliosa perlata cristallina compatta ' +
    'roccia_bianca 98 95 92 90_di_purezza bianchissim* pura_al',
  risk:
    'a_vostro_rischio proprio_rischio responsabil* non_è_affar* affari_vostri conseguenz* ' +
    'a_tuo_rischio sotto_la_tua_responsabilità non_rispondo_di io_non_so_niente non_sono_stato_io ' +
    'non_mi_conosci non_ti_conosco non_vi_conosco affari_tuoi fatti_vostri',
  club:
    'fest* discotec* rave* after* festival chemsex serat* dopofesta raver* dj discoteche chill ' +
    'pista_da festivals serate_in',
  pain: 'dolor* insonni* ansia astinenz* schiena nervi',
  wink:
    'ahah lol fra bro furbi occhiolino 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦 ahahah haha hehe eheh xd ;) :) ' +
    'occhiolin* 😈 👀 🍬 🍭 🧊 💎 🐴 🐎 🚀 🌙 💨 ✈️ 🥥 🎱 🍄 😴',
  helper: 'cugin* zio amico amici cognato collega qualcuno conoscent* contatto',
  reship: '',
  stealth:
    'mimetizz* occult* nascost* dissimul* camuffat* senza_marchi senza_mittente neutro neutra ' +
    'sottovuoto doppia_busta mylar non_rilevabil* invisibil*',
  vouch:
    'presentato presentati raccomandato raccomandati garante garantisce_per padrino da_parte_di ' +
    'chi_ti_manda referenze',
  crypto:
    'bitcoin btc monero xmr usdt tether cripto criptovalute wallet ethereum litecoin stablecoin* ' +
    'binance trc20',
  messenger: 'telegram whatsapp signal session threema wickr wechat zangi wire',
  wipe: 'cancella cancello cancelliamo si_cancella si_cancellano autodistru* a_scomparsa spariscono_i',
  customs: '',
  abroad:
    "dalla_cina dall'olanda dai_paesi_bassi dalla_germania dalla_polonia da_wuhan da_shanghai " +
    "dall'india dall'albania dalla_slovenia dalla_colombia dall'estero spedizione_internazionale " +
    'spedizioni_internazionali magazzino_ue',
  prison:
    'carcere galera penitenziario cella detenuti detenuto colloquio_del secondino ' +
    'agente_penitenziario parente_dentro',
  question:
    'senza_domande non_chiedo non_chiediamo nessuno_chiede niente_domande senza_documenti ' +
    'senza_carte senza_scartoffie senza_ricetta senza_licenza senza_fattura senza_ricevuta ' +
    'senza_nomi niente_nomi niente_fattura niente_documenti non_mi_interessa non_ci_interessa ' +
    'non_mi_riguarda',
  notes: 'contanti in_contanti banconote in_mano busta_con cash mazzetta senza_banca soldi_in_mano',
  genuine:
    'autentic* originali sigillat* blister* di_fabbrica di_farmacia di_laboratorio con_sigillo ' +
    'scatola_originale svizzer* tedesc* indian*',
  stock:
    'in_stock disponibil* appena_arrivat* lotto_nuovo nuovo_lotto nuova_partita arrivata_oggi ' +
    "c'è_di_tutto tornat*_disponibil* pronta_consegna",
  heat: 'infami spie sbirri madama pula guardie_in soffiata retata pedinat* sorveglianza bocca_chiusa',
  tuck:
    'nascost* occultat* cucit* incollat* infilat* imbottit* fodera doppio_fondo doppiofondo ' +
    'sottovuoto sigillato doppia_busta tra_le_pagine dentro_un dentro_una',
  residue:
    'odore_forte puzza puzzano vapori aspirator* cappa generatore isolat* senza_vicini ' +
    'capannone_isolato casa_isolata cascina_isolata',
}
