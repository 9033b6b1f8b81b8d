import type { Words } from '../words.ts'

export const de: Words = {
  no: 'kein keine keinen keiner keinem ohne nicht nie niemals niemand nichts null weder noch_nie nix egal',
  paper:
    'papier* papiere papierkram rechnung* quittung* lizenz* genehmigung* anmeldung erklärung* vertrag* ' +
    'rezept* zertifikat* dokument* ausweis* gewerbeschein* unterschrift* perso nachweis* beleg* ' +
    'bescheinigung*',
  name: 'name namen klarname adresse absender spuren spur mail identität',
  ask: 'frage fragen fragt gefragt neugierig* prüft prüfen prüfung nachfragen kontrolle* erklärungen',
  matter:
    'mein_problem unser_problem meine_sache deine_sache eure_sache interessiert will_ich wissen ' +
    'geht_mich geht_uns geht_keinen was_du_damit was_ihr_damit weiß_nichts weiß_von_nichts egal_wofür ' +
    'wofür_ihr wofür_du ist_mir_egal',
  goes:
    'geht gehen reist läuft kommt kommen verschickt versendet versandt deklariert etikettiert ' +
    'beschriftet verpackt verkauft gekennzeichnet angemeldet getarnt raus fährt',
  as: 'als wie unter',
  bearer:
    'etikett etiketten karton kartons fass fässer sack säcke beutel rechnung lieferschein frachtbrief ' +
    'aufkleber papier kanister dose tüte kiste',
  says: 'steht steht_drauf sagt lautet zeigt beschriftet gedruckt aufgedruckt',
  hidden:
    'versteckt eingenäht geklebt eingeklebt geschweißt hohl ausgehöhlt zwischen hinter unter verborgen ' +
    'gesteckt eingelegt doppelboden getarnt liegt_im eingewickelt drin eingerollt gerollt im_inneren ' +
    'drinnen futter',
  object:
    'buch bücher zeitschrift* spielzeug teddy kerze* futter rahmen kompressor karte* postkarte* ' +
    'umschlag schuh* lautsprecher tee kaffee schokolade dvd* batterie* bild seife fliesen möbel kissen ' +
    'katzenstreu chipstüte chips müsli vitamine* holz glas tube heft kalender lampe matratze paletten ' +
    'brief hörbuch koffer ersatzteile motorblock sirup schallplatte stifte zahnpasta shampoo ' +
    'nahrungsergänzung hundefutter reis blumen',
  seized:
    'beschlagnahmt abgefangen gestoppt angehalten erwischt verloren geöffnet hängen hängenbleibt ' +
    'zoll_nimmt weg verschwindet aufgehalten kassiert',
  again:
    'nochmal neu ersatz ersetzt ersetzen nachsendung reship zweite zweites erstattung erstatten ' +
    'kostenlos geld_zurück schicken_wir',
  insider:
    'freund freunde kumpel unser_mann kontakt cousin fahrer beamter jemand spediteur vetter verbindung ' +
    'bekannter',
  border: 'hafen zoll grenze kai flughafen terminal kontrolle paketdienst',
  meet:
    'treffen treffpunkt treff abholung abholen übergabe übergeben tausch ablegen liefern lieferung komm ' +
    'kommt warte laden',
  place:
    'parkplatz autohof raststätte tankstelle wald waldparkplatz brücke scheune hof feld ecke bank ' +
    'hintertür autobahn friedhof unterführung waldweg bahnhof',
  dark: 'nacht nachts dunkelheit dunkeln mitternacht spät abends morgengrauen dämmerung',
  only: 'nur ausschließlich lediglich bloß',
  cash: 'bar bargeld scheine schein cash umschlag kohle gezählt bares',
  bank: 'überweisung bank karte paypal konto nachverfolgbar',
  erase:
    'löschen lösche löscht gelöscht verschwinden verschwindet selbstzerstörung vernichten weg blockier ' +
    'blockiere vergiss wechselt lösch* selbstlöschend* verschwindende chat_weg timer',
  chat: 'chat chats verlauf nachrichten nachricht unterhaltung profil konto seite anzeige nummer nummern',
  contact: 'schreib schreibt schreiben melde melden kontakt erreichbar reden über per auf via anschreiben',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber ' +
    'discord insta instagram',
  stranger:
    'fremde fremden neugierige neugierigen bullen polizei anfänger touristen neulinge schwätzer ' +
    'amateure',
  trusted:
    'bekannte stammkunden stammkunde vertraute empfehlung seriöse eingeweihte kenner leute_die_wissen ' +
    'wissende empfohlene',
  test: 'test tests urin scanner röntgen hund hunde drogentest schnelltest screening streifen',
  detect:
    'nachweisbar erkennt erkennbar sieht findet riecht merkt zeigt auffällt schlägt_an anschlägt ' +
    'bemerkt gesehen hört gehört sah unterschied merkt_keiner',
  plate: 'schild typenschild seriennummer nummer etikett etiketten plakette aufkleber',
  removed:
    'entfernt ab abgeschliffen abgekratzt abgerissen weggeschliffen fehlt weg gefeilt abgeklebt runter',
  stamp: 'stempel stempelsatz matrize matrizen prägung pressform form formen prägestempel',
  logo: 'logo logos superheld krone totenkopf marke aufdruck m30 rolex party fremde',
  require:
    'erforderlich benötigt nachweis vorlage vorlegen gegen_vorlage geprüft unterschrieben ' +
    'unterschriebene verlangt pflicht nur_gegen einreichen vorzulegen gültige',
  private: 'privatpersonen privat minderjährige endverbraucher verbraucher privatkunden',
  institution:
    'kliniken krankenhäuser labore labor universitäten hochschulen schulen firmen apotheken praxen ' +
    'einrichtungen gewerbe betriebe fachbetriebe tierärzte ärzte industrie',
  authority:
    'polizei beamte zoll gericht richter staatsanwaltschaft ministerium regierung forscher* ' +
    'wissenschaftler ärzte giftzentrale studie behörde* ermittler verein kriminalpolizei bundestag ' +
    'landgericht patienten klinik',
  reported:
    'sagte fanden gefunden beschlagnahmt sichergestellt festgenommen angeklagt verurteilt gewarnt warnt ' +
    'warnen berichtet nachgewiesen entdeckt teilte_mit veröffentlicht beschlossen untersucht gemeldet ' +
    'bitten erklärt stellungnahme',
  shop:
    'allergene garantie gewährleistung widerruf rückgabe waschbar geschenk rezeptidee kartenzahlung ' +
    'lebensmittelecht bio kinder größe',
  goods:
    'brot käse marmelade honig nudeln oliven saft gewürz gewürze kuchen keks kekse bonbons schokolade ' +
    'kaffee tee essig gurken soße mehl zucker salz obst gemüse fleisch fisch suppe paprika brause ' +
    'brausetabletten hund hunde welpe katze katzen aquarium streu haustier shampoo lotion creme parfüm ' +
    'lippenstift nagellack hemd kleid stiefel schuhe socken jacke mütze vorhang vorhänge lampe kissen ' +
    'stuhl tisch sofa bett handtuch teppich garten samen erde pflanze pflanzen topf spielzeug puppe ' +
    'puzzle roman gitarre klavier bohrer säge reifen bremse motor auto fahrrad helm router kabel handy ' +
    'drucker bildschirm kamera hochzeit geburtstag schule kinder baby stricken wolle rezept küche ofen ' +
    'bäckerei restaurant stoff baumwolle leder tasse brille fußball zelt angeln hofladen wandern ' +
    'heizung möbel',
  report:
    'patienten kohorte teilnehmer placebo halbwertszeit pharmakokinetik metabolit* abwasser seminar ' +
    'vorlesung vortrag dissertation folge kapitel bulletin rundbrief newsletter konferenz tagung ' +
    'leitartikel verhandlung prozess urteil haft anklage gesetz verordnung bundesrat überdosis ' +
    'überdosen naloxon rettungsdienst notarzt drug-checking schadensminderung safer_use beratungsstelle ' +
    'suchthilfe entzug nebenwirkungen mortalität todesfälle tote gestorben studie stichprobe* ' +
    'massenspektrometrie forensi* verdächtig* razzia sicherstellung schmuggel dealer ermittlung* ' +
    'geschichte dokumentation film roman museum ausstellung studierende klinik leitlinie* toxikolog* ' +
    'sucht verboten verbot prävention stellungnahme giftzentrale atemstillstände',
  coin: 'krypto* kryptowährung* guthabenkarten paysafecard coins',
  phone: 'telefon handy handys foto fotos video sprachnachricht* anrufe kamera',
  sign:
    'parole passwort codewort klopf klopfen blinke lichthupe licht_aus hupt hup fenster_runter klingel ' +
    'zweimal dreimal',
  same: 'gleiche gleichen identisch wie_die nachgemacht kopie',
  original: 'original originale apotheke aptheken echten',
  cook: 'chemiker koch kocher kochen synthese laborant',
  yield: 'pro_kilo nach_gewicht jedes_kilo pro_charge anteil',
  potency: 'mikrogramm verdünnen tödlich unfälle stärker heftig haut_um anfänger',
  firm: 'firma konto formular*',
  remote: 'abgelegen abgeschieden einsam land waldhütte alleinlage diskret stillschweigen ruhe verschwiegen',
  neighbour: 'nachbarn nachbar vermieter besuch',
  pay: 'zahlung bezahlung zahlen bezahlt rest anzahlung abrechnung',
  gold: 'gold goldmünzen dollar schmuck gutscheine gutscheinkarten paysafe',
  nominee: 'fremdes_konto anderer_name auf_einen_freund',
}
