import type { Words } from '../words.ts'

export const it: Words = {
  no: 'no non senza né niente nulla mai nessun nessuno nessuna zero',
  paper:
    'carta carte scartoffie fattura fatture ricevuta ricevute licenza licenze permesso permessi ' +
    'registrazione dichiarazione dichiarazioni contratto contratti ricetta certificato certificati ' +
    'documento documenti identità passaporto firma firme scontrino partita_iva bolla patente ' +
    "carta_d'identità codice_fiscale scontrini ddt documento_di_trasporto bolla_di bolle modulo " +
    'moduli tessera tesserino patentino autorizzazione autorizzazioni prescrizione credenziali ' +
    'nulla_osta certificazione ricette',
  name: 'nome nomi cognome indirizzo mittente traccia tracce mail identità',
  ask:
    'domanda domande chiedo chiediamo chiedere chiedete curiosi controlla controlli controllo ' +
    'verifica spiegazioni chiede domandare domandate chiedermi chiederanno chiedono interroga ' +
    'ficcanaso spiegare spiegazione indagare controllano guardare_dentro',
  matter:
    'problema_mio mio_problema affari_tuoi affari_vostri affar_mio mi_interessa ci_interessa ' +
    'voglio_sapere cosa_ne_fai cosa_ne_fate a_cosa_serve non_sa_niente non_sa_nulla non_mi_riguarda ' +
    'poco_importa non_mi_interessa non_ci_interessa non_importa poco_mi_importa tanto_fa cosa_farai ' +
    'cosa_farete a_cosa_vi_serve a_cosa_ti_serve non_voglio_sapere meglio_non_sapere cosa_vostra ' +
    'cosa_tua fatti_vostri fatti_tuoi',
  goes:
    'viaggia viaggiano parte partono spedito spedita spediti dichiarato dichiarata etichettato ' +
    'etichettata imballato confezionato confezionata venduto venduta passa passano arriva arrivano ' +
    'esce risulta va viaggerà partirà passerà dichiariamo dichiaro etichettiamo etichetto fatturato ' +
    'fatturata fatturo spedisco spediamo spedite figura imbarcato attraversa attraversano compare',
  as: 'come sotto a_nome_di',
  bearer:
    'etichetta etichette scatola scatole fusto fusti sacco sacchi busta buste fattura bolla carta ' +
    'tanica taniche pacco pacchi manifesto barattolo confezione confezioni flacone flaconi ' +
    'bottiglia bottiglie damigiana damigiane secchio bidone bidoni bancale container libretto ' +
    'lettera_di_vettura ddt polizza_di_carico bolletta',
  says:
    "dice dicono riporta scritto indica stampato c’è_scritto risulta mostra dirà figura c'è_scritto " +
    'leggerete stampata riportata scritta porta_scritto',
  hidden:
    'nascosto nascosta nascosti nascoste cucito cucita incollato incollata saldato cavo scavato ' +
    'scavata infilato infilata dentro tra fra dietro sotto doppio_fondo sigillato avvolto ' +
    "mimetizzato occultato arrotolato all'interno imbottito incastrato nel_doppiofondo nascondo " +
    'nascondiamo occulto occultata mimetizzata mimetizzati infilo infilati imbevuto imbevuta ' +
    'imbevuti impregnato impregnata spruzzato spruzzata dissimulato cuciti cucite incollati ' +
    'incollate arrotolata sottofondo doppia_parete doppia_fodera nel_vano intercapedine',
  object:
    'libro libri rivista giocattolo giocattoli peluche candela candele fodera cornice compressore ' +
    'cartolina cartoline busta scarpe cassa caffè cioccolato dvd batteria sapone piastrelle mobile ' +
    'mobili cuscino lettiera patatine crocchette vitamine legna legno vasetto tubetto quaderno ' +
    'calendario lampada materasso bancali barattolo valigia ricambi blocco_motore melassa vinile ' +
    'penne dentifricio integratore mangime riso fiori flacone bambola bambole termos thermos ' +
    'altoparlante console vaso quadro quadri borsa zaino cintura tacco soletta solette pannolino ' +
    'pannolini estintore pneumatico ruota radiatore sedile pallone pane pani formaggio bibbia ' +
    'statua statuina santo madonna deodorante crema rossetto custodia telecomando panettone colomba ' +
    'quaderni foglio fogli lettera lettere francobollo scatoletta scatolette conserve salame tegole ' +
    'trolley giocattolini peluches tè_verde scatole_di_tè',
  seized:
    'sequestrato sequestrata sequestrano bloccato bloccata bloccano fermato fermata fermano perso ' +
    'persa perde intercettato aperto aprono confiscato trattenuto sparisce sequestrano_la bloccarlo ' +
    'beccano beccato beccata intercettano trattengono si_perde non_arriva smarrito',
  again:
    'rimando rispedisco rispediamo rispedizione sostituisco sostituiamo rimborso rimborsiamo ' +
    'secondo seconda un_altro un’altra gratis nuovo di_nuovo a_nostre_spese rispedito ' +
    'mando_un_altro ne_mando_un ne_parte_un senza_costi a_mie_spese offro_io garantito lo_rimpiazzo ' +
    'rimpiazzo reintegro',
  insider:
    'amico amici uomo contatto cugino autista ispettore agente qualcuno spedizioniere aggancio ' +
    'conoscente nostro_uomo compare cognato fratello il_mio_uomo la_mia_gente maresciallo doganiere ' +
    'portuale portuali camionista padroncino postino smistamento funzionario padrino sistemato ' +
    'parlato',
  border:
    'porto porti dogana dogane frontiera confine banchina aeroporto terminal doganale valico ' +
    'valichi brennero ventimiglia traforo container scanner_del posto_di_blocco casello_di ' +
    'controllo_doganale',
  meet:
    'incontro incontriamo ritiro ritiri consegna consegno scambio lascio lasciamo vieni vediamo ' +
    'scendo scarichi carico appuntamento ci_vediamo ci_incontriamo incontrarci ti_aspetto aspetto ' +
    'aspettami passo passi passate lo_lascio lasci lasciate prendi prendete scendi scendete salgo ' +
    'sali',
  place:
    'parcheggio autogrill benzinaio area_di_sosta bosco ponte fienile cascina campo angolo panchina ' +
    'porta_sul_retro autostrada cimitero capannone sottopasso casello parcheggi piazzola discarica ' +
    'rotonda fermata stazione tunnel terrazzo portone cancello cortile stalla baracca cassonetto ' +
    'armadietto lavanderia bagno bagni chilometro lungomare spiaggia fiume fosso argine tabaccaio ' +
    'edicola bar_chiuso ponte_vecchio binario',
  dark:
    'notte sera buio mezzanotte tardi notturno alba tramonto notturna notti al_buio a_luci_spente ' +
    'crepuscolo tarda_notte notte_fonda',
  only:
    'solo soltanto esclusivamente unicamente rigorosamente solo_in solo_su soltanto_in esclusivo ' +
    'esclusiva',
  cash:
    'contanti contante cash banconote in_mano contati busta grana soldi_in_mano soldi_alla_mano ' +
    'cartamoneta pezzi_da_venti pezzi_da_cinquanta brevi_manu liquidi busta_con',
  bank:
    'bonifico bonifici banca carta paypal assegno tracciabile banche bonifici_no conto_bancario ' +
    'iban carte_di_credito satispay postepay traccia_bancaria',
  erase:
    'cancello cancella cancellare cancelliamo cancellate elimina eliminiamo sparisce spariscono ' +
    'autodistrugge autodistruggono distruggi blocca dimentica cambio cancell* autodistru* ' +
    'si_cancella_tutto messaggi_temporanei cancelliamo_tutto cancellatelo cancellala cancello_tutto ' +
    'si_cancella si_cancellano eliminate scompare scompaiono scompaio brucia bruciare bruciate ' +
    'strappa distruggere svuota autodistruttivo autodistruttivi',
  chat:
    'chat conversazione messaggi messaggio cronologia profilo annuncio account numero numeri ' +
    'chat_che whatsapp_e screenshot screen cattura audio chiamate telefonate tracce',
  contact:
    'scrivi scrivimi scrivete parla parliamo contatto contattami via tramite aggiungimi scrivetemi ' +
    'mandatemi mi_trovi mi_trovate cercami cercatemi aggiungetemi parlami parlate ordini_su ' +
    'rispondo rispondete chiamatemi',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber ' +
    'discord instagram insta wa wapp zap briar protonmail proton tutanota snapchat wechat ' +
    'canale_telegram gruppo_telegram altra_app',
  stranger:
    'curiosi sconosciuti nuovi turisti sbirri polizia principianti dilettanti perditempo curiosa ' +
    'ficcanaso spioni spie spia infami infame guardie guardia madama pula pulotti divise infiltrati ' +
    'estranei impiccioni giornalisti testimoni novellini',
  trusted:
    'fidati fiducia conosciuti raccomandati garantisce ti_conosce seri intenditori chi_sa ' +
    'presentato vecchi_clienti giro raccomandato fidato fidata garantito_da garante della_casa ' +
    "clienti_fissi fissi i_soliti soliti del_mestiere dell'ambiente serio seria referenze " +
    'presentati invito invitato paesani quelli_di_sempre',
  test:
    'test urine scanner raggi cane cani antidroga drug_test controllo scanner_a raggi_x ' +
    'unità_cinofila cinofili narcotest etilometro analisi_delle_urine controllo_antidoping ' +
    'perquisizione',
  detect:
    'rileva rilevabile rilevano sente odora accorge trova trovano risulta nota sentito sentono ' +
    'differenza accorgono rileveranno rilevato fiutano fiuta sgamano sgama becca beccano suona ' +
    'suonano distingue distinguono scoprono scopre abbaia abbaiano',
  plate: 'targhetta matricola numero_di_serie etichetta etichette seriale',
  removed:
    'rimossa rimosso tolta tolto tolte limata limato abrasa abraso raschiata strappata strappate ' +
    'cancellata manca staccate molata tolgo ho_tolto ho_limato limati raschiato grattata grattato ' +
    'staccata staccato coperta_con senza_targa senza_matricola',
  stamp:
    'punzone punzoni stampo stampi matrice matrici timbro conio punzonatrice coni matrici_per ' +
    'stampini stampino',
  logo:
    'logo loghi corona teschio marchio impronta m30 rolex festa supereroe tesla lamborghini supreme ' +
    'pikachu superman batman louis_vuitton punisher xanax',
  require:
    'richiesta richiesto richiesti richiediamo necessaria necessario obbligatoria obbligatorio ' +
    'presentare presentazione previa dietro firmata firmato verifica soggetto allegare annuale ' +
    'valida è_obbligatorio chiediamo_documento esigiamo indispensabile presentando esibendo ' +
    'su_presentazione conforme_a occorre_licenza',
  private: 'privati privato minori pubblico consumatori domicilio',
  institution:
    'ospedali ospedale laboratori laboratorio università scuole aziende farmacie cliniche ' +
    'professionisti enti istituti veterinari industrie trasformatori',
  authority:
    'polizia carabinieri finanza guardia_di_finanza dogana tribunale giudice procura procuratore ' +
    'ministero governo ricercatori scienziati medici studio autorità associazione servizio ospedale ' +
    'pazienti tossicologi letteratura rassegna',
  reported:
    'ha_detto trovato trovati sequestrato sequestrate sequestrati arrestato arrestati arresti ' +
    'condannato condannati indaga segnala segnalato avverte dichiarato rilevato scoperto annunciato ' +
    'pubblicato approvato misurato fermato ha_fermato revisione discussione descritti',
  shop:
    'allergeni garanzia reso lavabile ricetta_di pagamento_con_carta alimentare biologico bambini ' +
    'taglia scontrino idea_regalo da_regalo',
  goods:
    'pane formaggio marmellata miele pasta oliva olive succo spezie torta torte biscotto biscotti ' +
    'caramelle cioccolato caffè aceto sottaceti salsa farina zucchero frutta verdura carne pesce ' +
    'zuppa cucciolo acquario lettiera animali shampoo lozione crema profumo rossetto smalto ceretta ' +
    'camicia vestito stivali scarpe calzini giacca cappello tenda tende lampada cuscino sedia ' +
    'tavolo divano asciugamano tappeto giardino semi terriccio vaso giocattolo giocattoli peluche ' +
    'bambola puzzle romanzo chitarra pianoforte trapano sega gomme freno bicicletta casco router ' +
    'cavo stampante schermo matrimonio compleanno bambini neonato maglia forno panificio ristorante ' +
    'tessuto cotone tazza occhiali calcio pesca mobili scimmietta',
  report:
    'pazienti coorte partecipanti placebo emivita farmacocinetica metabolita acque_reflue seminario ' +
    'conferenza tesi episodio capitolo bollettino editoriale condanna sentenza decreto parlamento ' +
    'overdose naloxone ambulanza riduzione_del_danno drug_checking consultorio astinenza sintomi ' +
    'diagnosi effetti_collaterali mortalità decessi spettrometria cromatograf* forense sospett* ' +
    'sequestro contrabbando indagine documentario romanzo museo linee_guida tossicolog* dipendenza ' +
    'prevenzione doi arresti veterinaria',
  coin:
    'cripto* criptovalut* carte_regalo usdt usdc stablecoin bitcoin ethereum litecoin monero xmr ' +
    'tether satoshi moneta_elettronica',
  phone: 'telefono telefoni foto vocali video chiamate telecamere',
  sign:
    "parola_d'ordine bussa lampeggia fari_spenti chiedi_di suona clacson citofona " +
    "abbassa_il_finestrino chiedi fischia bussa_due bussa_tre di'_che_vieni accendi_i_fari " +
    'lampeggia_due suona_due suona_tre guanto_a_terra cappellino_rosso parola_magica',
  same: 'stessa stesso identico identiche uguali come_quelle copia',
  original: 'originale originali farmacia vere',
  cook:
    'chimico cuoco cucina_chimica sintesi chimici cuoca cucino cuciniamo sintetizza sintetizzare ' +
    'sintesi_di sintetizzo raffinare raffinatore mastro',
  yield:
    'al_chilo a_peso ogni_chilo per_lotto a_grammo_finito percentuale_sulla per_carico per_partita ' +
    'al_litro a_lotto a_produzione a_resa per_ogni_chilo',
  potency:
    'microgrammi diluire letale incidenti stende potente principianti mcg microgrammo ' +
    "occhio_alla_dose con_cautela dosate basta_mezza basta_un'unghia unghia capocchia_di_spillo " +
    'potentissimo micidiale tolleranza forte',
  firm: 'azienda ditta conto modulo moduli società srl partita_iva_o autonomo impresa',
  remote:
    'isolato isolata campagna cascina appartato silenzio discreto riservato muto isolati sperduto ' +
    'sperduta casolare cascinale in_mezzo_al_nulla senza_vicini disabitato solitario appartata ' +
    'baita',
  neighbour:
    'vicini vicino padrone visite vicina portinaio portiere padrone_di_casa inquilini condominio ' +
    'condomini proprietario',
  pay:
    'pagamento paga pagate saldo acconto si_accetta accettiamo paghi paghiamo paghino si_paga ' +
    'saldate salda accetto incasso',
  gold: "oro monete_d'oro dollari gioielli carte_regalo buoni",
  nominee:
    'altro_nome nome_di_un_amico prestanome a_nome_di_un_altro testa_di_legno conto_prestato mulo ' +
    'muli conto_di_mia_cugina intestato_a_un',
}
