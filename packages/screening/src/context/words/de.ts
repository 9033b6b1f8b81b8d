import type { Words } from '../words.ts'

export const de: Words = {
  no:
    'kein keine keinen keiner keinem ohne nicht nie niemals niemand nichts null weder noch_nie nix egal ' +
    'keins keines keinerlei ohnehin_kein verzichte verzichten verzichtet verlernt abgeschafft spart ' +
    'erspart ersparen überflüssig entfällt unnötig nich nischt nüscht koi koa ned net nöd nid niene kaa ' +
    'nie_wieder sparen_wir schenken_wir auf_keinen auf_keinem vergessen_wir',
  paper:
    'papier* papiere papierkram rechnung* quittung* lizenz* genehmigung* anmeldung erklärung* vertrag* ' +
    'rezept* zertifikat* dokument* ausweis* gewerbeschein* unterschrift* perso nachweis* beleg* ' +
    'bescheinigung* rechnungen quittungen bon kassenbon bürokratie formular* lieferschein* frachtbrief* ' +
    'datenblatt datenblätter schein_vom führerschein reisepass personalausweis personalien vollmacht ' +
    'approbation gewerbe gewerbenachweis steuernummer ust-id handelsregister* erlaubnis* stempel_vom ' +
    'schriftlich* beleg aktenordner endverbleib* kundenerklärung verwendungserklärung amtlich* urkunde* ' +
    'attest* verordnung verschreibung* btm-rezept zeugnis* lebenslauf begleitpapier* zollpapier* ' +
    'buch_führung bfarm papierspur protokoll* rezepte lizenzen',
  name:
    'name namen klarname adresse absender spuren spur mail identität namens nachname* klarnamen anschrift ' +
    'absenders postadresse personendaten hausnummer klingelschild impressum absenderangabe',
  ask:
    'frage fragen fragt gefragt neugierig* prüft prüfen prüfung nachfragen kontrolle* erklärungen fragst ' +
    'nachfrage nachgefragt rückfragen kontrolliert kontrollieren nachsehen nachschauen ausfragen ' +
    'wissbegier* gucken guckt schaut hinsehen hinschauen reinschauen hineinsehen erkundigt ' +
    'interessiert_keinen auskunft hinterfragt nachgeschaut',
  matter:
    'mein_problem unser_problem meine_sache deine_sache eure_sache interessiert will_ich wissen geht_mich ' +
    'geht_uns geht_keinen was_du_damit was_ihr_damit weiß_nichts weiß_von_nichts egal_wofür wofür_ihr ' +
    'wofür_du ist_mir_egal dein_problem euer_problem ihr_problem dein_bier euer_bier nicht_unser_bier ' +
    'nicht_mein_bier kümmert was_sie_damit wofür_sie_es was_danach nix_gesehen nichts_gesehen ' +
    'hab_nichts_gesehen geht_niemanden geht_niemand interessiert_mich interessiert_uns was_ihr_draus ' +
    'was_du_draus wozu_du wozu_ihr keine_ahnung_wofür wurscht wurst schnurz schnuppe mir_egal uns_egal',
  goes:
    'geht gehen reist läuft kommt kommen verschickt versendet versandt deklariert etikettiert beschriftet ' +
    'verpackt verkauft gekennzeichnet angemeldet getarnt raus fährt verlässt fliegt schwimmt rollt ' +
    'verschicken versenden verschicke versende ausgezeichnet bezeichnet ausgewiesen abgerechnet verbucht ' +
    'gebucht fakturiert etikettieren beschriften deklarieren firmiert gelabelt gelabeled firmieren reisen ' +
    'laufen',
  as: 'als wie unter als_wäre_es',
  bearer:
    'etikett etiketten karton kartons fass fässer sack säcke beutel rechnung lieferschein frachtbrief ' +
    'aufkleber papier kanister dose tüte kiste päckchen paket pakete päckli schachtel schachteln flasche ' +
    'flaschen eimer gebinde hülle verpackung palette kübel banderole zollerklärung zollformular deckel ' +
    'label lieferpapiere versandschein packzettel dosen tüten säcken fässern kanistern büchse büchsen ' +
    'gläser trommel hobbock rechnungen schild verwendungszweck betreff konto',
  says:
    'steht steht_drauf sagt lautet zeigt gedruckt aufgedruckt lauten draufsteht schreiben_wir ' +
    'schreibe_ich draufstehen drauf_steht nennt bezeichnet vermerkt prangt stünde gedruckte aufgeklebt ' +
    'klebt ausgewiesen',
  hidden:
    'versteckt eingenäht geklebt eingeklebt geschweißt hohl ausgehöhlt zwischen hinter unter verborgen ' +
    'gesteckt eingelegt doppelboden getarnt liegt_im eingewickelt drin eingerollt gerollt im_inneren ' +
    'drinnen futter verstecken verpackt_in eingeschweißt verschweißt eingebacken eingegossen vernäht ' +
    'verklebt zugeklebt gestopft ausgestopft vollgestopft hohlraum hohlräume hohlräumen unterm hinterm ' +
    'ausgeschnitten ausgeschnittenen ausgehöhlten geheimfach doppelter_boden doppeltem_boden ' +
    'doppelwandig* eingelassen getaucht getränkt eingesickert imprägniert aufgesaugt zugenäht im_hohlraum ' +
    'im_futter im_boden im_deckel verschraubt klemmt zugelötet verlötet',
  object:
    'buch bücher zeitschrift* spielzeug teddy kerze* futter rahmen kompressor karte* postkarte* umschlag ' +
    'schuh* lautsprecher tee kaffee schokolade dvd* batterie* bild seife fliesen möbel kissen katzenstreu ' +
    'chipstüte chips müsli vitamine* holz glas tube heft kalender lampe matratze paletten brief hörbuch ' +
    'koffer ersatzteile motorblock sirup schallplatte stifte zahnpasta shampoo nahrungsergänzung ' +
    'hundefutter reis blumen bücher* taschenbuch taschenbücher roman* puppe puppen plüschtier* ' +
    'kuscheltier* stofftier* bilderrahmen spielzeugauto* sporttasche* rucksack handtasche windel* ' +
    'kinderwagen kindersitz reserverad ersatzrad benzintank autositz stoßstange batteriefach powerbank ' +
    'ladegerät* verstärker bassbox kaffeemaschine* mikrowelle staubsauger toaster blumentopf blumentöpfe ' +
    'tulpen rosen* orangen bananen ananas avocado* melonen konserven* dose dosen_mais gewürz* bonbon* ' +
    'pralinen* keks kekse lebkuchen wurst salami hundekekse katzenfutter tierfutter vogelfutter ' +
    'grußkarte* geburtstagskarte* glückwunschkarte* fotoalbum puzzle spielkarten brettspiel lego ' +
    'gesangbuch bibel kochbuch wörterbuch gipsbein prothese krücke* wachs wachskerze* seifenstück* deo ' +
    'shampooflasche* cremedose* lippenstift* handschuh* socke* gürtel absatz absätze krawatte* bh ' +
    'thermoskanne* feuerlöscher gasflasche* fahrradrahmen granulat kaffeepackung* teebeutel teedose* ' +
    'weinflasche* schnapsflasche* türrahmen parkett',
  seized:
    'beschlagnahmt abgefangen gestoppt angehalten erwischt verloren geöffnet hängen hängenbleibt ' +
    'zoll_nimmt weg verschwindet aufgehalten kassiert beschlagnahmung konfisziert einbehalten aufgeflogen ' +
    'gefilzt rausgezogen rausgefischt geschnappt hops hochgenommen einkassiert untergeht flöten ' +
    'liegen_bleibt nicht_ankommt gefunden_wird zollstress abhanden',
  again:
    'nochmal neu ersatz ersetzt ersetzen nachsendung reship zweite zweites erstattung erstatten kostenlos ' +
    'geld_zurück schicken_wir nochmals ersetze ersetzt_wird legen_nach schicken_neu nachlieferung ' +
    'nachliefern kulanz aufs_neue ersatzlieferung ersatzpaket',
  insider:
    'freund freunde kumpel unser_mann kontakt cousin fahrer beamter jemand spediteur vetter verbindung ' +
    'bekannter freundin schwager schwägerin onkel tante bruder schwester neffe nichte cousine kollege ' +
    'unsere_frau unsere_leute hafenarbeiter stauer kranführer disponent lagerist postbote paketbote ' +
    'zusteller schichtleiter nachtwächter pförtner mein_mann spezl habara kumpels insider kontakte ' +
    'verbindungen draht beziehungen',
  border:
    'hafen zoll grenze kai flughafen terminal kontrolle paketdienst häfen grenzen zollamt zöllner ' +
    'freihafen containerhafen hafenterminal frachtzentrum paketzentrum verteilzentrum schlagbaum ' +
    'hamburger_hafen luftfracht',
  meet:
    'treffen treffpunkt treff abholung abholen übergabe übergeben tausch ablegen liefern lieferung komm ' +
    'kommt warte laden treffe trefft übergebe abholen_kannst abgeholt aufladen umladen verladen verladung ' +
    'abladen übernahme entgegen entgegennehmen herkommen vorbeikommen vorbeibringen hinterlegt hinterlege ' +
    'deponiert vergraben vergrabe ablage geliefert zustellung',
  place:
    'parkplatz autohof raststätte tankstelle wald waldparkplatz brücke scheune hof feld ecke bank ' +
    'hintertür autobahn friedhof unterführung waldweg bahnhof parkplätze rastplatz rastplatzes rasthof ' +
    'rasthaus autobahnraststätte parkdeck parkhaus tiefgarage garagen garage hinterhof hinterhofs ' +
    'spielplatz bolzplatz sportplatz schrebergarten kleingarten laube baggersee badesee seeufer steg ' +
    'bootssteg baumstumpf baumstamm stromkasten mülltonne glascontainer altkleidercontainer laterne ' +
    'kreisverkehr unterm_baum wanderparkplatz industriegebiet gewerbegebiet lagerhalle ruine schuppen ' +
    'bauernhof feldweg waldrand lichtung hochsitz kapelle bushaltestelle haltestelle bahnsteig ' +
    'güterbahnhof schließfach schließfächer packstation mensa picknickdecke donauwiese waschsalon ' +
    'treppenhaus hauseingang beichtstuhl telefonzelle anleger fähranleger tor_drei wendehammer sackgasse ' +
    'bauhof deponie schrottplatz waschanlage mcdonalds brücken grenzparkplatz lkw-parkplatz hintereingang ' +
    'lieferanteneingang',
  dark:
    'nacht nachts dunkelheit dunkeln mitternacht spät abends morgengrauen dämmerung nächtlich* ' +
    'nachtschicht dunkel finster finsternis frühmorgens vor_sonnenaufgang sonnenuntergang nach_feierabend ' +
    'nach_einbruch nach_ladenschluss nach_sperrstunde geisterstunde spätabends sperrstunde nach_zehn ' +
    'nach_elf zwei_uhr drei_uhr ladenschluss',
  only: 'nur ausschließlich lediglich bloß nix_als nichts_außer alles_andere sonst_nichts nur_noch',
  cash:
    'bar bargeld scheine schein cash umschlag kohle gezählt bares barem baren barzahlung geldscheine ' +
    'geldscheinen banknoten kuverts kuvert zaster knete moos flocken_bar scheinen fünfziger zwanziger ' +
    'hunderter kleingeld handkasse plastiktüte gebündelt sporttasche_mit geld_in geldumschlag in_scheinen',
  bank:
    'überweisung bank karte paypal konto nachverfolgbar banküberweisung* überweisen überweis* banken ' +
    'kontoauszug iban kreditkarte* kartenzahlung lastschrift finanzamt bankweg girokonto verwendungszweck ' +
    'twint',
  erase:
    'löschen lösche löscht gelöscht verschwinden verschwindet selbstzerstörung vernichten weg blockier ' +
    'blockiere vergiss wechselt lösch* selbstlöschend* verschwindende chat_weg timer verbrenn verbrennen ' +
    'verbrenne verbrannt schreddern geschreddert schredder vernichtet vernichte wegwerfen wegwirfst ' +
    'wegwirft wirf weggeworfen entsorg entsorge entsorgt lösch löscht_euch selbstzerstörend abgeschaltet ' +
    'abschalten deaktiviert stillgelegt zerreiß zerreißen runterspülen aufessen überschreiben wegklicken ' +
    'gesperrt gesperrt_wird blockiert sperren bannen gebannt rausgeworfen fliegt_raus verfällt ablaufend*',
  chat:
    'chat chats verlauf nachrichten nachricht unterhaltung profil konto seite anzeige nummer nummern ' +
    'chatverlauf gespräch gespräche account accounts handynummer telefonnummer sim simkarte simkarten ' +
    'inserat thread kanal textnachricht* screenshot* sms e-mail mails',
  contact:
    'schreib schreibt schreiben melde melden kontakt erreichbar reden über per auf via anschreiben ' +
    'schreibst kontaktier* kontaktaufnahme meld meldet antwort antworten antworte anfrage anfragen ' +
    'anfragt nachricht erreicht erreichst findest findet hinzufügen adden add adde ping pn dm pm bescheid ' +
    'rückmeldung verhandelt verhandeln besprechen klären bestell bestellen bestellung absprache ' +
    'absprachen',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber discord ' +
    'insta instagram whats wa tele tg telegr telegrämm thrma protonmail proton tutanota briar keybase ' +
    'snapchat kik tiktok messenger messengern wechat zangi darknet tor pgp icq skype qr qr-code insta-dm ' +
    'briefkastenapp',
  stranger:
    'fremde fremden neugierige neugierigen bullen polizei anfänger touristen neulinge schwätzer amateure ' +
    'neugierige_nachbarn schnüffler spitzel zivis zivilfahnder cops polizisten bullerei polente kripo ' +
    'journalisten zeitverschwender spinner gaffer schaulustige testkäufer erstkunden neukunden ' +
    'außenstehende zaungäste tratschtanten plaudertaschen labertaschen schisser angsthasen kiddies',
  trusted:
    'bekannte stammkunden stammkunde vertraute empfehlung seriöse eingeweihte kenner leute_die_wissen ' +
    'wissende empfohlene bestandskunden altkunden stammgäste wiederkehrer eingeweihten vertrauten ' +
    'vertrauenswürdige bekannten empfohlen empfehlungen bürgen bürge bürgt vermittlung wer_uns_kennt ' +
    'wer_mich_kennt die_richtigen richtige_leute fachleute_die gleichgesinnte insider leute_vom_fach ' +
    'ernsthafte',
  test:
    'test tests urin scanner röntgen hund hunde drogentest schnelltest screening streifen testet getestet ' +
    'urintest drogentests speicheltest speicheltests wischtest drogenwischtest durchleuchtung ' +
    'durchleuchten spürhund spürhunde spürnase laborbefund bluttest haarprobe haaranalyse scannern ' +
    'drogenhund drogenhunde hunden polizeikontrolle verkehrskontrolle zollhund zollhunde suchhund ' +
    'screenings',
  detect:
    'nachweisbar erkennt erkennbar sieht findet riecht merkt zeigt auffällt schlägt_an anschlägt bemerkt ' +
    'gesehen hört gehört sah unterschied merkt_keiner bemerken merken riechen auffallen auffällig ' +
    'aufgefallen anspringen anspringt angeschlagen nachzuweisen feststellbar spürt schnüffelt durchschaut ' +
    'unterscheidet unterscheidbar mitbekommt mitkriegt mitbekommen bekommt_mit kriegt_mit anschlagen',
  plate:
    'schild typenschild seriennummer nummer etikett etiketten plakette aufkleber plaketten gravur ' +
    'gravuren gerätenummer fabriknummer herstellerschild herstellernummer seriennummern prägeschild ' +
    'nummernschild nummernschilder typenschilder fahrgestellnummer chargennummer',
  removed:
    'entfernt ab abgeschliffen abgekratzt abgerissen weggeschliffen fehlt weg gefeilt abgeklebt runter ' +
    'abgefeilt weggefeilt abgeflext weggeflext geflext ausgeschliffen geschliffen abgemacht abgenommen ' +
    'abgezogen gelöscht übermalt überklebt überlackiert unkenntlich geschwärzt verdeckt weggekratzt ' +
    'ausgekratzt herausgefräst gefräst abmontiert demontiert zugedeckt zudecken abgelöst abgeschabt ' +
    'weggeätzt',
  stamp:
    'stempel stempelsatz matrize matrizen prägung pressform form formen prägestempel presswerkzeug* ' +
    'presswerkzeuge tablettierwerkzeug* tablettenwerkzeug* pressstempel oberstempel unterstempel gesenk ' +
    'gesenke gravur gravuren gravieren nachgravur prägewerkzeug prägungen geprägt prägen stanze stanzen ' +
    'ponzen punze punzen prägeplatte gussform silikonform',
  logo:
    'logo logos superheld krone totenkopf marke aufdruck m30 rolex party fremde motive motiv wappen ' +
    'schriftzug markenlogo pharmalogo pharmalogos herstellerlogo firmenlogo emblem symbol symbole tesla ' +
    'superman punisher dollar dollarzeichen kleeblatt bitcoin-logo lego domino ferrari bugatti versace ' +
    'gucci xanax bruchkerbe vorbild wunschmotiv oc cdn a215 k56 rp',
  require:
    'erforderlich benötigt nachweis vorlage vorlegen gegen_vorlage geprüft unterschrieben unterschriebene ' +
    'verlangt pflicht nur_gegen einreichen vorzulegen gültige benötigen vorausgesetzt voraussetzung ' +
    'vorgelegt vorzeigen vorzuzeigen einzureichen beizufügen beilegen bei_abholung nachzuweisen ' +
    'nachweisen unterschreiben unterschreibt unterzeichnen hinterlegen liegt_bei liegen_bei liegt_vor ' +
    'prüfen_wir verlangen notwendig zwingend unbedingt anfordern fordern wir_an verpflichtend ' +
    'obligatorisch gültiger gültigen gültigem aktuelle ausschließlich_gegen nur_mit nicht_ohne ' +
    'bitte_mitschicken mitbringen mitzubringen',
  private:
    'privatpersonen privat minderjährige endverbraucher verbraucher privatkunden privatleute privatperson ' +
    'minderjährigen endkunden privathaushalte jugendliche unter_18 privatverkauf privatabgabe private',
  institution:
    'kliniken krankenhäuser labore labor universitäten hochschulen schulen firmen apotheken praxen ' +
    'einrichtungen gewerbe betriebe fachbetriebe tierärzte ärzte industrie klinik krankenhaus spital ' +
    'spitäler universität hochschule institute institut behörden labors apotheke tierarztpraxen ' +
    'tierärztinnen ärztinnen arztpraxen rettungsdienste feuerwehr fachhandel fachkreise fachkreisen ' +
    'fachpersonal gewerbetreibende gewerbekunden unternehmen handwerksbetriebe schule ' +
    'forschungseinrichtungen forschungsinstitute prüflabore laboratorien geschäftskunden ' +
    'wiederverkäufer_mit zoologische zoos galvanikbetriebe',
  authority:
    'polizei beamte zoll gericht richter staatsanwaltschaft ministerium regierung forscher* ' +
    'wissenschaftler ärzte giftzentrale studie behörde* ermittler verein kriminalpolizei bundestag ' +
    'landgericht patienten klinik polizeipräsidium polizeidirektion bundespolizei landespolizei ' +
    'kantonspolizei fedpol lka bka zollfahndung zollfahnder hauptzollamt zollamt staatsanwalt ' +
    'staatsanwältin anwalt amtsgericht bundesgericht oberlandesgericht verwaltungsgericht strafkammer ' +
    'kammer verteidiger bfarm ages swissmedic bag euda who unodc efsa ärztekammer apothekerkammer ' +
    'gesundheitsamt gesundheitsministerium bundesrat parlament nationalrat kanton stadtrat gemeinderat ' +
    'bürgermeister fraktion abgeordnete minister ministerin sprecher sprecherin forscherin forschende ' +
    'toxikologe toxikologin rechtsmedizin rechtsmediziner gerichtsmedizin uniklinik klinikum krankenhaus ' +
    'spital feuerwehr rettungsdienst drogenhilfe suchthilfe suchtberatung beratungsstelle ' +
    'verbraucherzentrale stiftung ermittlerin fahnder kripo interpol europol autoren ärztinnen arzt ' +
    'ärztin psychiater pathologe spürhund',
  reported:
    'sagte fanden gefunden beschlagnahmt sichergestellt festgenommen angeklagt verurteilt gewarnt warnt ' +
    'warnen berichtet nachgewiesen entdeckt teilte_mit veröffentlicht beschlossen untersucht gemeldet ' +
    'bitten erklärt stellungnahme sagt sagten berichten berichtete meldete melden mitgeteilt bestätigt ' +
    'bestätigte beschlagnahmte beschlagnahmten stellte_sicher stellten_sicher festnahm festnahmen ' +
    'verhaftet verhafteten angeklagten verurteilte verurteilten freigesprochen verhandelt verhängt ' +
    'ermittelt ermitteln untersuchten untersuchte untersuchung gemessen maßen wiesen_nach wies_nach ' +
    'stellten_fest stellte_fest aufgedeckt aufgegriffen durchsucht durchsuchung warnte warnten hinweisen ' +
    'hinweist rät raten rieten empfiehlt empfehlen gestanden gestand ausgesagt schilderte schilderten ' +
    'vermutet vermuten verabschiedet verboten eingestuft unterstellt aufgenommen veröffentlichte ' +
    'publiziert ausgewertet dokumentiert behandelten behandelt obduziert starb starben verstarb erinnert ' +
    'fordert forderte fordern kritisiert begrüßt plädierte verlas tagte beriet',
  shop:
    'allergene garantie gewährleistung widerruf rückgabe waschbar rezeptidee kartenzahlung ' +
    'lebensmittelecht widerrufsrecht rückgaberecht zahlbar_per gutschein_im herstellergarantie ' +
    'spülmaschinenfest maschinenwaschbar öko-tex bioqualität biosiegel fairtrade vegan glutenfrei ' +
    'laktosefrei zutatenliste nährwerte pflegehinweise lieferzeit_2 versandkostenfrei_ab ' +
    'newsletteranmeldung filiale kundendienst bedienungsanleitung ersatzteilgarantie gartenmarkt',
  goods:
    'brot käse marmelade honig nudeln oliven saft gewürz gewürze kuchen keks kekse bonbons schokolade ' +
    'essig gurken soße obst gemüse fleisch fisch suppe paprika brause brausetabletten welpe katze katzen ' +
    'aquarium streu haustier shampoo lotion creme parfüm lippenstift nagellack hemd kleid stiefel socken ' +
    'jacke mütze vorhang vorhänge stuhl tisch sofa bett handtuch teppich garten spielzeug puppe puzzle ' +
    'roman gitarre klavier bohrer säge reifen bremse fahrrad helm router kabel drucker bildschirm kamera ' +
    'hochzeit geburtstag stricken wolle rezept ofen bäckerei restaurant baumwolle leder tasse brille ' +
    'fußball zelt angeln hofladen wandern heizung möbel',
  report:
    'patienten kohorte teilnehmer placebo halbwertszeit pharmakokinetik metabolit* abwasser seminar ' +
    'vorlesung vortrag dissertation bulletin rundbrief newsletter konferenz tagung leitartikel ' +
    'verhandlung haft anklage verordnung bundesrat überdosis überdosen naloxon rettungsdienst notarzt ' +
    'drug-checking schadensminderung safer_use beratungsstelle suchthilfe entzug nebenwirkungen ' +
    'mortalität todesfälle gestorben studie stichprobe* massenspektrometrie forensi* verdächtig* razzia ' +
    'sicherstellung schmuggel ermittlung* dokumentation museum ausstellung studierende leitlinie* ' +
    'toxikolog* prävention stellungnahme giftzentrale atemstillstände abstinenz abstinent therapeut ' +
    'therapeutin entgiftung selbsthilfegruppe selbsthilfe suchtklinik substitution substitutionspraxis ' +
    'konsumraum drogenkonsumraum streetwork streetworker obduktion rechtsmedizin bewährung freispruch ' +
    'strafmaß strafkammer schöffen anklageschrift aktenzeichen plenum gesetzesentwurf novelle ' +
    'bundesgesetzblatt amtsblatt begutachtung referat symposium kongress webinar e-learning fortbildung ' +
    'fortbildungspunkte monografie fachinformation packungsbeilage fallbericht fallserie querschnitt ' +
    'kohorten metaanalyse doppelblind randomisiert peer-review preprint literaturverzeichnis lehrbuch ' +
    'skript klausur abitur abiturprüfung quiz kreuzworträtsel theaterstück hörspiel reportage kolumne ' +
    'leserbrief kommentarspalte gedenkstätte zeitzeuge zeitzeugen tagebuch nachruf autobiografie lesung ' +
    'buchhandlung bibliothekarin krimi krimireihe regie drehbuch premiere festivalfilm kurator vitrine ' +
    'leihgabe rechtsfrage arbeitsgericht pressestelle pressemitteilung lokalteil bürgersprechstunde ' +
    'elternabend schulung_für',
  coin:
    'krypto* kryptowährung* guthabenkarten paysafecard coins btc xmr eth ltc doge bitcoins monero usdt ' +
    'tether litecoin ethereum stablecoin* wallet-adresse walletadresse hawala',
  phone:
    'telefon handy handys foto fotos video sprachnachricht* anrufe kamera smartphone smartphones iphone ' +
    'telefone telefonate telefonieren telefoniert anruf anrufen anrufst filmen fotografieren knipsen ' +
    'selfie selfies smartwatch ortung gps aufnahmen natel händy kameras dashcam',
  sign:
    'parole passwort codewort klopf klopfen blinke lichthupe licht_aus hupt hup fenster_runter klingel ' +
    'losungswort kennwort klopfzeichen warnblinker fernlicht klingelst vorhang_zu roter_schal rote_mütze ' +
    'gelbe_mütze gelbe_kappe zeitung_unterm sag_dass frag_nach grüß_von schöne_grüße_von liebe_grüße_von',
  same:
    'gleiche gleichen identisch wie_die nachgemacht kopie gleicher gleiches identische identisches ' +
    'ununterscheidbar nachgebaut nachgepresst nachbau kopiert nachahmung eins_zu_eins 1:1 zum_verwechseln ' +
    'täuschend wie_vom wie_aus_der nicht_zu_unterscheiden von_der optik replik replikat nachgemachte ' +
    'gefälscht plagiat',
  original:
    'original originale apotheke aptheken echten originalen originaler apo aptheke pharmacie markenware ' +
    'echte echter pharma blister',
  cook:
    'chemiker koch kocher kochen synthese laborant köche köchin kochst chemikerin chemikern ' +
    'synthesechemiker synthetisieren synthetisiert laboranten chemielaborant reagieren braut reduzieren ' +
    'reduziert hydrieren hydriert destillieren destilliert',
  yield:
    'pro_kilo nach_gewicht jedes_kilo pro_charge anteil pro_ansatz je_ansatz je_kilo pro_liter je_liter ' +
    'pro_batch gewinnbeteiligung nach_ausbeute ausbeute kiloweise pro_sack am_ertrag',
  potency:
    'mikrogramm verdünnen tödlich unfälle stärker heftig haut_um anfänger kratzer_reicht spatelspitze ' +
    'fingerspitze stecknadelkopf hundertfach halbe_erst erst_halbe erst_eine_halbe viertel_erst ' +
    'nur_ein_viertel langsam_anfangen einatmen_reicht',
  firm: 'firma konto formular* firmen gewerbe gewerbetreibender kundenkonto ust handelsregister steuernummer',
  remote:
    'abgelegen abgeschieden einsam land waldhütte alleinlage diskret stillschweigen ruhe verschwiegen ' +
    'abgelegene abgelegener abgelegenes abgelegenen einsame einsamer einödhof einöde einzelhof ' +
    'alleinstehend alleinstehender weiler almhütte berghütte jagdhütte waldrand funkloch sackgasse ' +
    'ende_der_welt mitten_im_nichts keine_anwohner weitab außerhalb ungestört ungestörte blickdicht ' +
    'uneinsehbar nicht_einsehbar',
  neighbour:
    'nachbarn nachbar vermieter besuch nachbarin nachbarschaft nachbarhaus anwohner hausmeister ' +
    'hausverwaltung vermieterin mitbewohner verpächter jäger förster besucher',
  pay:
    'zahlung bezahlung zahlen bezahlt rest anzahlung abrechnung zahlst zahle zahlbar bezahlst bezahle ' +
    'bezahlung_in zahlungen begleichen beglichen entlohnung lohn vergütung vergütet honorar provision ' +
    'lösegeld_in kostenpunkt hälfte abgerechnet verrechnet',
  gold:
    'gold goldmünzen dollar schmuck gutscheine gutscheinkarten paysafe goldkette goldbarren goldmünze ' +
    'krügerrand rolexuhr tankgutscheine tankkarten amazon amazongutscheine steamkarten steam google-play ' +
    'prepaid prepaidkarten telefonguthaben naturalien',
  nominee:
    'fremdes_konto anderer_name auf_einen_freund fremden_namen anderem_namen anderen_namen konto_meiner ' +
    'konto_meines konto_von_meiner konto_von_meinem konto_meiner_schwester briefkastenfirma strohmann ' +
    'strohmänner scheinfirma firmenmantel konto_lautet finanzagent finanzagenten konto_zur_verfügung ' +
    'auf_den_namen_meiner auf_den_namen_meines',
}
