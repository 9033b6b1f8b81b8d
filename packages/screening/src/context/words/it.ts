import type { Words } from '../words.ts'

export const it: Words = {
  no: 'no non senza né niente nulla mai nessun nessuno nessuna zero',
  paper:
    'carta carte scartoffie fattura fatture ricevuta ricevute licenza licenze permesso permessi ' +
    'registrazione dichiarazione dichiarazioni contratto contratti ricetta certificato certificati ' +
    'documento documenti identità passaporto firma firme scontrino partita_iva bolla',
  name: 'nome nomi cognome indirizzo mittente traccia tracce mail identità',
  ask:
    'domanda domande chiedo chiediamo chiedere chiedete curiosi controlla controlli controllo verifica ' +
    'spiegazioni chiede',
  matter:
    'problema_mio mio_problema affari_tuoi affari_vostri affar_mio mi_interessa ci_interessa ' +
    'voglio_sapere cosa_ne_fai cosa_ne_fate a_cosa_serve non_sa_niente non_sa_nulla non_mi_riguarda ' +
    'poco_importa',
  goes:
    'viaggia viaggiano parte partono spedito spedita spediti dichiarato dichiarata etichettato ' +
    'etichettata imballato confezionato confezionata venduto venduta passa passano arriva arrivano esce ' +
    'risulta va',
  as: 'come sotto a_nome_di per',
  bearer:
    'etichetta etichette scatola scatole fusto fusti sacco sacchi busta buste fattura bolla carta ' +
    'tanica taniche pacco pacchi manifesto barattolo',
  says: 'dice dicono riporta scritto indica stampato c’è_scritto risulta mostra',
  hidden:
    'nascosto nascosta nascosti nascoste cucito cucita incollato incollata saldato cavo scavato scavata ' +
    'infilato infilata dentro tra fra dietro sotto doppio_fondo sigillato avvolto mimetizzato occultato ' +
    "arrotolato all'interno imbottito incastrato nel_doppiofondo",
  object:
    'libro libri rivista giocattolo giocattoli peluche candela candele fodera cornice compressore ' +
    'cartolina cartoline busta scarpe cassa tè caffè cioccolato dvd batteria sapone piastrelle mobile ' +
    'mobili cuscino lettiera patatine crocchette vitamine legna legno vasetto tubetto quaderno ' +
    'calendario lampada materasso bancali barattolo valigia ricambi blocco_motore melassa vinile penne ' +
    'dentifricio integratore mangime riso fiori flacone',
  seized:
    'sequestrato sequestrata sequestrano bloccato bloccata bloccano fermato fermata fermano perso persa ' +
    'perde intercettato aperto aprono confiscato trattenuto sparisce',
  again:
    'rimando rispedisco rispediamo rispedizione sostituisco sostituiamo rimborso rimborsiamo secondo ' +
    'seconda un_altro un’altra gratis nuovo di_nuovo a_nostre_spese',
  insider:
    'amico amici uomo contatto cugino autista ispettore agente qualcuno spedizioniere aggancio ' +
    'conoscente nostro_uomo',
  border: 'porto porti dogana dogane frontiera confine banchina aeroporto terminal',
  meet:
    'incontro incontriamo ritiro ritiri consegna consegno scambio lascio lasciamo vieni vediamo scendo ' +
    'scarichi carico appuntamento',
  place:
    'parcheggio autogrill benzinaio area_di_sosta bosco ponte fienile cascina campo angolo panchina ' +
    'porta_sul_retro autostrada cimitero capannone sottopasso casello',
  dark: 'notte sera buio mezzanotte tardi notturno alba tramonto',
  only: 'solo soltanto esclusivamente unicamente rigorosamente',
  cash: 'contanti contante cash banconote in_mano contati busta',
  bank: 'bonifico bonifici banca carta paypal assegno tracciabile',
  erase:
    'cancello cancella cancellare cancelliamo cancellate elimina eliminiamo sparisce spariscono ' +
    'autodistrugge autodistruggono distruggi blocca dimentica cambio cancell* autodistru* ' +
    'si_cancella_tutto messaggi_temporanei',
  chat: 'chat conversazione messaggi messaggio cronologia profilo annuncio account numero numeri',
  contact: 'scrivi scrivimi scrivete parla parliamo contatto contattami su via tramite aggiungimi',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber ' +
    'discord instagram insta',
  stranger: 'curiosi sconosciuti nuovi turisti sbirri polizia principianti dilettanti perditempo',
  trusted:
    'fidati fiducia conosciuti raccomandati garantisce ti_conosce seri intenditori chi_sa presentato ' +
    'vecchi_clienti giro',
  test: 'test urine scanner raggi cane cani antidroga drug_test controllo',
  detect:
    'rileva rilevabile rilevano vede vedono sente odora accorge trova trovano risulta nota visto ' +
    'sentito sentono differenza accorgono',
  plate: 'targhetta matricola numero_di_serie etichetta etichette seriale',
  removed:
    'rimossa rimosso tolta tolto tolte limata limato abrasa abraso raschiata strappata strappate ' +
    'cancellata manca staccate molata',
  stamp: 'punzone punzoni stampo stampi matrice matrici timbro conio',
  logo: 'logo loghi corona teschio marchio impronta m30 rolex festa supereroe',
  require:
    'richiesta richiesto richiesti richiediamo necessaria necessario obbligatoria obbligatorio ' +
    'presentare presentazione previa dietro firmata firmato verifica soggetto allegare annuale valida',
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
    'allergeni garanzia reso lavabile regalo ricetta_di pagamento_con_carta alimentare biologico ' +
    'bambini taglia scontrino',
  goods:
    'pane formaggio marmellata miele pasta oliva olive succo spezie torta torte biscotto biscotti ' +
    'caramelle cioccolato caffè aceto sottaceti salsa farina zucchero sale frutta verdura carne pesce ' +
    'zuppa cane cani cucciolo gatto gatti acquario lettiera animali shampoo lozione crema profumo ' +
    'rossetto smalto ceretta camicia vestito stivali scarpe calzini giacca cappello tenda tende lampada ' +
    'cuscino sedia tavolo divano letto asciugamano tappeto giardino seme semi terriccio pianta piante ' +
    'vaso giocattolo giocattoli peluche bambola puzzle romanzo chitarra pianoforte trapano sega gomme ' +
    'freno motore auto bicicletta casco router cavo stampante schermo matrimonio compleanno scuola ' +
    'bambini neonato maglia lana ricetta cucina forno panificio ristorante tessuto cotone pelle tazza ' +
    'occhiali calcio pesca mobili scimmietta',
  report:
    'pazienti coorte partecipanti placebo emivita farmacocinetica metabolita acque_reflue seminario ' +
    'conferenza tesi episodio capitolo bollettino editoriale processo condanna sentenza legge decreto ' +
    'parlamento overdose naloxone ambulanza riduzione_del_danno drug_checking consultorio astinenza ' +
    'sintomi diagnosi effetti_collaterali mortalità morti decessi studio campioni spettrometria ' +
    'cromatograf* forense sospett* blitz sequestro traffico contrabbando indagine indaga storia ' +
    'documentario film romanzo museo studenti esame clinica linee_guida tossicolog* dipendenza vietato ' +
    'divieto prevenzione rassegna revisione letteratura doi arresti veterinaria',
  coin: 'cripto* criptovalut* carte_regalo',
  phone: 'telefono telefoni foto vocali video chiamate telecamere',
  sign:
    "parola_d'ordine bussa lampeggia fari_spenti chiedi_di suona clacson citofona abbassa_il_finestrino " +
    'chiedi',
  same: 'stessa stesso identico identiche uguali come_quelle copia',
  original: 'originale originali farmacia vere',
  cook: 'chimico cuoco cucina_chimica sintesi',
  yield: 'al_chilo a_peso ogni_chilo per_lotto',
  potency: 'microgrammi diluire letale incidenti forte stende potente principianti',
  firm: 'azienda ditta conto modulo moduli',
  remote: 'isolato isolata campagna cascina appartato silenzio discreto riservato muto',
  neighbour: 'vicini vicino padrone visite',
  pay: 'pagamento paga pagate saldo acconto si_accetta accettiamo',
  gold: "oro monete_d'oro dollari gioielli carte_regalo buoni",
  nominee: 'altro_nome nome_di_un_amico prestanome',
}
