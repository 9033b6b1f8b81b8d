import type { Kinds } from '../kinds.ts'

export const it: Kinds = {
  food: "pane formaggi* burro marmellat* miele pasta riso frutta verdur* carne pesce salum* uova dolc* caramell* biscott* tort* cioccolat* zucchero sale pepe farina sciroppo spezi* vino birr* caffè tè succo latte aceto mandorla olio_d'oliva formaggio marmellata cioccolato_fondente torta salsa lievito",
  cookery:
    'ricett* cucina* forno pentol* padella ristorant* panific* pasticcer* grigliat* colazione pranzo cena vasett* gastronom* artigianale_al affumicat*',
  garden:
    'giardin* piant* semi terriccio vaso vasi fior* alber* prato ros* pomodor* serra orto concim* fertilizzant* campo campi raccolt* trattor* vign* arni* agricol* vivaio giardino pianta piante concime',
  animal:
    'can* gatt* cavall* acquario uccell* gallin* capr* mucc* api animal* veterinari* conigl* lettiera croccantin* cane gatto cavalli veterinario coniglio gabbia pappagall* allevamento',
  wear: 'camici* vestit* giacc* cappott* pantalon* scarp* stival* calzin* cappell* guant* cotone seta lana tagli* gioiell* collan* anell* braccial* orolog* tessut* pelle_ver cuoio',
  beauty: 'crem* lozione shampoo sapon* viso capelli trucco profum* unghi* balsamo bagno cosmetic* cera ifra',
  home: 'mobil* divano tavol* sedi* lampad* tend* tappet* lett* materasso cuscin* scaffal* specchi* candel* cornic* stovigli* lenzuol* lampada tenda* tavolo sedia tappeto vaso cuscino',
  building:
    'mur* vernic* gesso cemento piastrell* tett* paviment* trapano sega martello vit* legno tub* cantier* ghiaia finestr* ferrament* attrezz* piastrelle vernice mattoni intonaco',
  vehicle:
    'auto bici* moto* scooter gomm* pneumatic* ruot* motor* fren* far* benzina diesel camper ricamb* officina chilometr* brugole gomme freni furgone rimorchio',
  electronics:
    'batteri* cav* caricabatter* computer custodi* stampant* tastier* scherm* software fotocamer* obiettiv* cass* usb console caricabatterie cavo portatile tastiera schermo cuffie',
  child:
    'bambin* neonat* giocattol* pelusc* bambol* puzzle asilo passeggino figli* nipot* scolar* figlio figlia nipote ragazzin*',
  leisure:
    'pesca campeggio tenda calcio escursion* sci modellism* gioc* scacchi chitarr* pianoforte vinil* concert* teatr* tela quadr* pittor* compleann* matrimoni* regal* natale artigian* fatto_a_mano cucito ceramic* collezion* chitarra modellismo filatelic*',
  nature:
    'montagn* spiaggi* lago fiume bosc* neve inverno estate vacanz* hotel sentier* isola mare sole passeggiat*',
  cleaning:
    'puli* lava* detersiv* macchi* candeggin* disinfett* sgorg* calcare piscin* ruggine sverniciat* casalingh* sgrass*',
  patient:
    'pazient* medic* dottor* ospedal* infermier* sintom* cura cure terapi* malatti* cancro effetti_indesiderati posologia chirurg* anestesi* gravidanz* allatt* fegato reni medicinal* farmac* foglio_illustrativo medico ospedale reparto dose effetti_collaterali terapia intervento psichiatra oncolog*',
  pharmacy:
    'farmacia farmacie farmacista ricetta dispens* banco prescrizion* ricetta_non_ripetibile scadenz* farmacist* carenza medico_di_base prescri* bugiardino foglietto_illustrativo',
  rescue:
    'overdose naloxone 118 112 ambulanza pronto_soccorso riduzione_del_danno siring* steril* intossicazion* respir* mai_da_soli unità_di_strada posizione_di_sicurezza siringhe drug_checking respirazione antiveleni',
  science:
    'studi* ricerc* campion* anali* metod* spettromet* cromatogra* recettor* topi metabolit* farmacolog* tossicolog* acque_reflue risultat* rivist* riassunto ipotes* misur* tesi studio analisi ricercator* risultati metodo',
  teaching:
    'scuol* alunn* student* universit* cors* lezion* esam* maestr* professor* docent* classe manuale laboratorio_didattico liceo esame università scuola studenti appunti compito',
  law: 'legg* articol* decret* regolament* direttiv* convenzion* viet* divieto normativ* emendament* parlament* minister* trattat* tabell* allegat* gazzetta_ufficiale sanzion* legge decreto articolo regolamento parlamento tabella norma emendamento',
  court:
    'tribunal* giudic* process* sentenz* condann* procur* avvocat* imputat* polizia carabinier* arrest* sequestr* perquisi* indagin* traffic* sospett* carcere finanzieri guardia_di_finanza banda tribunale giudice procura carabinieri processo cassazione manette',
  news: 'secondo giornal* ieri comunicat* portavoce intervist* redazion* resident* sindac* notizi* per_cento autorità stampa cronac* giornalist* quotidiano riferisce cronaca inchiesta intervista ha_dichiarato',
  book: 'libr* autor* capitol* pagin* romanz* edizion* editor* lettor* raccont* poesi* bibliotec* podcast* episod* film documentar* serie puntat* radio regist* museo mostr* secol* stori* archiv* romanzo libro libri autore autrice racconto editore edizione poesia documentario mostra archivio',
  job: 'lavoro_a impieg* stipendi* assum* assunzion* candidat* turn* contratto_a esperienz* curriculum apprendist* tirocin* lavoro stipendio assumiamo turni tirocinio candidatura',
  event:
    'conferenz* workshop seminar* convegn* serata ingresso_libero iscrizion* bigliett* sala relator* event* gratuit* incontr* incontro convegno laboratorio_per relatore iscrizioni seminario presentazione biglietti',
  help: 'aiut* sostegn* dipendenz* ricadut* disintossic* volontar* famigli* familiari associazion* gruppo_di anonim* sert assistente_sociale aiuto sostegno gruppo_di_auto ser.d serd volontari ricaduta sobrio ascolto',
  memory:
    'ricord* allora anni_dopo quando_ero nonn* una_volta infanzia mi_raccont* ero_io avevo ricordo ricordi nonna nonno negli_anni da_bambino mio_padre mia_madre raccontava nostalgia tempo_fa',
  warning:
    'attenzion* pericol* avvert* non_assumere allert* risch* tossic* mortal* evit* truff* contraffa* nociv* attenzione allerta non_mescolare contraffatt* rischio avviso falsi',
  passive:
    'è_vietato è_richiesto viene_consegnat* si_vende_solo deve_essere devono_essere è_stato sono_stati è_soggett* riservat* obbligatori* viene_rilasciata saranno è_previsto è_soggetto',
  parcel: 'spedizion* pacc* corrier* consegna* poste tracciab* tracking trasport* giorni_lavorativi gls brt',
  hours:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica apert* orari* chius* appuntament* mattin* orario aperto_dalle',
  returns: 'reso resi rimbors* garanzi* cambio reclam* 14_giorni rimborso garanzia reclami soddisfatti',
  tax: "iva fattur* scontrin* preventiv* ordine_d'acquisto carta_di_credito bonifico_a partita_iva paypal fattura* scontrino partita_iva_obbligatoria bonifico ricevuta_inclusa",
  sheet:
    'scheda schede certificat* lott* tracciabil* iso norma grado analitic* sds specific* scheda_di_sicurezza certificato_di_analisi lotto scheda_tecnica tracciabilità',
  licence:
    "licenz* permess* autorizz* registr* dichiarazion* aifa ministeriale uso_finale iscritt* abilit* documento_d'identità licenza* autorizzazione* dichiarazione_d'uso ministero_della_salute registro_carico categoria_1 iscrizione_albo operatori_registrati autorizzati dichiarazione_di_uso",
  account:
    'conto_cliente aziend* professionist* dal_19 fondata produttor* fabbric* distributor* team sede rivenditor* negozio ditta_con',
  hazard: 'infiammabil* corrosiv* adr guanti occhiali ventil* stoccagg* pericolos* sicurezza onu',
  measure:
    'cm mm metr* litr* larghezza altezza lunghezza diametro spessore misur* color* modell* watt pezzi filettatura bullon* dadi misura',
  used: "usat* graffi* funzion* buono_stato come_nuov* trasloc* soffitta cantina svuot* inutilizzat* comprat* seconda_mano trasloco come_nuovo svuoto collezione d'epoca",
  collect:
    'ritir* visita* vedere in_negozio in_sede passare_a ritiro_in_negozio visibile_in_negozio si_può_vedere al_banco',
  industry:
    'industri* galvan* tessil* vernici resin* conceri* tipograf* inchiostr* plastic* produzion* fonderi* birrificio cartier* conceria resine verniciatura galvanica tessile tipografia profumieri fonderia',
  standard:
    'standard_di_riferimento materiale_di_riferimento deuterat* fial* calibr* forens* laborator* isotop* test_rapid* reagent* vetreria calibrazione accreditato forense standard_analitico',
  verify:
    "verific* controll* documento presentar* richiest* solo_a maggiorenni firm* rifiut* esib* chiediamo documento_d'identità verifichiamo firma richiesta_obbligatoria",
  high: 'sball* viaggio viaggi salit* eufor* vola* botta allucin* stende dormi* effett* sale_piano',
  take: 'sniff* fumare fumat* iniett* inal* rig* riga svap* ingoi* lingua gocc* dos* tirare',
  unit: 'gramm* g kg bustin* blister strisc* pasticc* pastigli* capsul* scatol* kg_di chil* panett* cartoncin* cartine pezzi_da 10g etto etti',
  dealer:
    'pusher spacciator* fornitor* giro tipo amico_del piazza quartier* clien* socio bro fratm* contatt*',
  quiet: 'discre* discrezion* silenzi* segret* anonim* riservatezz* tra_noi nessuno_sa zitt*',
  advance: 'acconto anticip* metà caparra prepagat* minimo saldo metà_prima anticipo',
  mobile: 'postepay western_union revolut satispay ricaric* paysafecard buon* moneygram voucher',
  spot: 'parcheggi* stazion* casello autogrill capannon* dietro ponte sottopasso locker armadiett* area_camper area_di campagna cascina angolo panchin* sepolt* buca_delle parcheggio cavalcavia armadietto panchina',
  night: 'nott* mezzanotte sera tardi buio weekend 24/7 alba',
  route: 'camion autist* confin* frontier* passa* porto nave furgon* traghett* pullman dogana rotta',
  diverted:
    'avanz* nonna nonno magazzino stacc* reparto clinica defunt* rimast* turno_di_notte scart* risultano',
  cut: 'tagliat* non_tagliat* taglio mescol* margin* guadagn* mannite',
  cooking:
    'cuoco cucinare chimico chimici sintesi resa rese reazion* passagg* procediment* istruzion* precursor* produrre conversion*',
  strong: 'fort* potent* bomba qualità miglior* spacca pesant* attenti',
  lookalike:
    'sostitu* analog* non_tabellat* ancora_legal* legal* alternativ* simil* come_quell* prima_del_divieto nuova_generazione uguale*',
  know: 'sapete sai_già chi_sa intenditor* chi_conosce capisc* chi_capisce non_serve_spiegare a_cosa_serve già_cosa lo_sapete intenditori sapete_già capisci_a_me',
  bundle: 'kit completo coppia insieme pacchetto tutto_compreso abbinat* set',
  taste: 'campioncin* assaggi* prova provare provino primo_giro',
  bulk: 'ingrosso tonnellat* chili fust* bancal* quantità settimanal* costant* rivend* volum*',
  price: 'prezz* euro € sconto scont* offert* trattabil* econom*',
  hurry: 'urgent* subito oggi stasera veloc* immediat* ultim* adesso',
  speaker: 'io noi mio mia miei nostr* mi ci ho abbiamo vendo',
  buyer: 'tu voi lei_può ti vi tuo tua vostr* client*',
  seek: 'cerco cerchiamo compro serve servono chi_ha pago interessat* bisogno',
  press: 'press* punzon* stamp* logo matric* comprimitric* incision* conio',
  pure: 'pur* purezza cristall* polver* bianc* pietr* scagli* rocc* 99 trasparent*',
  risk: 'a_vostro_rischio proprio_rischio responsabil* non_è_affar* affari_vostri conseguenz*',
  club: 'fest* discotec* rave* after* festival chemsex serat*',
  pain: 'dolor* insonni* ansia astinenz* schiena nervi',
  wink: 'ahah lol fra bro furbi occhiolino 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'cugin* zio amico amici cognato collega qualcuno conoscent* contatto',
}
