import type { Kinds } from '../kinds.ts'

export const de: Kinds = {
  food: 'brot* käse butter marmelade* honig nudel* reis obst gemüse fleisch fisch wurst* ei eier süßigkeit* kuchen* keks* schokolade* zucker salz* pfeffer mehl sirup gewürz* wein bier* kaffee tee saft milch essig nuss nüsse bonbon* lakritz* speise* metzger bäcker* plätzchen* bonbonglas',
  cookery:
    'rezept* back* koch* küche* ofen grill* räucher* restaurant* gasthaus beiz* gastro* konditor* bäcker* frühstück mittag pfanne topf eintopf einmach* gläser',
  garden:
    'garten* pflanze* samen saatgut erde blume* baum bäume rasen rose* tomate* beet gewächshaus dünger* kompost acker feld* ernte* traktor* weinberg* imker* bienen* landwirt* hof_laden stecklinge_von gärtner* staude* hecke* steingarten setzling* winterhart',
  animal:
    'hund* katze* pferd* aquarium vogel vögel huhn hühner ziege* kuh kühe tiere tier haustier* futter* tierarzt* kaninchen streu stall* pferde hamster wellensittich* zierfisch* zollhund koppel',
  wear: 'hemd* kleid* jacke* mantel hose* schuh* stiefel socke* mütze* hut handschuh* baumwolle seide wolle größe pullover ring* kette* armband schmuck uhr uhren stoff* leder*',
  beauty:
    'creme* lotion shampoo seife* haut gesicht haare kosmetik* parfüm* parfum* duft* nagel nägel balsam bad bade* wachs*',
  home: 'möbel* sofa tisch* stuhl* lampe* vorhang* teppich* bett* matratze* kissen* regal* spiegel* vase* kerze* rahmen* geschirr schrank* decke* kommode tasse* hocker deko*',
  building:
    'wand* farbe* putz zement beton fliese* dach* boden* bohrmaschine säge* hammer schraube* holz* brett* rohr* baustelle* kies* fassade* werkzeug* sanier* mörtel ziegel* estrich holzbalken lasur dämmung kalkfarbe',
  vehicle:
    'auto* fahrrad* velo* motorrad* roller reifen* felge* motor* bremse* scheinwerfer benzin diesel wohnwagen ersatzteil* kfz tüv getriebe schraube* auspuff anhänger traktor* felgensatz',
  electronics:
    'akku* batterie* kabel* ladegerät laptop* computer* handyhülle drucker* tastatur* bildschirm* software kamera* objektiv* lautsprecher* usb konsole lizenzschlüssel kopfhörer router*',
  child:
    'kind* baby* spielzeug* puppe* teddy* puzzle* kita kinderwagen grundschule tochter sohn enkel* lego schüler* bastel* teenager jugendliche* kindergarten',
  leisure:
    'angel* camping zelt* fußball wander* ski modellbau* spiel* karten schach gitarre* klavier schallplatte* konzert* theater* leinwand* maler* gemälde geburtstag* hochzeit* geschenk* weihnacht* handgemacht basteln nähen stricken töpfer* münze* sammler* fasnacht* stricknadel* modellbahn puzzle* angeln chor* briefmarkensammlung wandern',
  nature: 'berg* strand see fluss wald* schnee* winter sommer urlaub hotel* wanderweg insel meer sonne* alp*',
  cleaning:
    'reinig* putz* wasch* fleck* bleich* abfluss* entkalk* pool* spül* rost* entroster haushalt* desinf* entfett* abbeiz*',
  patient:
    'patient* arzt ärzt* krankenhaus klinik* pflege* symptom* behandlung* krankheit* krebs nebenwirkung* dosierung operation narkose schwanger* still* leber niere* medikament* arzneimittel* packungsbeilage praxis station palliativ* ärztin ärzte schmerztherapie psychiater* infusion* blase',
  pharmacy:
    'apothek* rezeptpflicht* btm-rezept abgabe* verschreib* beratung_in privatrezept e-rezept entsorg* apotheker* apothekerkammer lieferengpass praxis hausarzt verordn* packungsbeilage zuzahlung beipackzettel',
  rescue:
    'überdos* naloxon notruf 112 144 rettungs* erste_hilfe seitenlage drug-checking drugchecking safer_use vergiftung* atmung nie_allein mischkonsum spritzen* steril* notarzt stabile_seitenlage giftnotruf giftnotrufzentrale spritzentausch naloxon-spray bewusstlos beatm* teststreifen',
  science:
    'studie* forschung* probe_n analys* methode* spektromet* chromatogra* rezeptor* mäuse metabolit* pharmakolog* toxikolog* abwasser* ergebnis* fachzeitschrift zusammenfassung hypothes* messung* gemessen nachweisgrenze dissertation probe* proben doktorand* forscher* nachweis analytik institut* kohorte',
  teaching:
    'schule* schüler* student* universität* hochschule kurs* lektion prüfung* lehrer* lehrerin unterricht klasse* lehrbuch praktikum versuch* abitur matura vorlesung* klausur* studium professor* hausaufgabe* schulbuch* chemieunterricht',
  law: 'gesetz* artikel paragraf* § verordnung* richtlinie* verbot* verboten btmg npsg änderung* bundestag ministerium vertrag* anlage* unterliegt bußgeld grundstoffüberwachung inkraft* anlage_ii betäubungsmittelgesetz bundesrat novelle paragraph* gesetzgeber',
  court:
    'gericht* richter* prozess* urteil* verurteilt* staatsanwalt* anwalt* angeklagt* polizei* beamte* festgenommen sichergestellt beschlagnahm* razzia* ermittl* schmuggel* verdächtig* haft* zoll zöllner fahnder* bande landgericht amtsgericht zeugin zeuge* bewährung zollfahndung kripo anklage kammer',
  news: 'laut zeitung* reporter gestern mitteilte mitgeteilt sprecher* meldung* interview* redaktion anwohner bürgermeister* presse* bericht* prozent behörde* berichtet* journalist* sagte teilte_mit angaben recherche* reportage',
  book: 'buch bücher autor* kapitel seite* roman* ausgabe verlag leser* erzähl* gedicht* übersetz* bibliothek podcast* folge* film* dokumentar* serie* sendung* radio regisseur* museum* ausstellung* jahrhundert geschichte* archiv* antiquar* krimi* sachbuch taschenbuch hörbuch essay* dokumentation hörspiel',
  job: 'stelle* gehalt* bewerb* vollzeit teilzeit schicht* lohn ausbildung* mitarbeiter* gesucht_mit lkw-fahrer_gesucht minijob quereinst* tariflohn stellenangebot praktikum',
  event:
    'vortrag* workshop* seminar* tagung abend eintritt anmeld* karten saal referent* veranstalt* podium* tag_der kostenlos_im führung* lesung* eintritt_frei anmeldung* veranstaltung* podiumsdiskussion kurs* treffen gesprächsgruppe sprechstunde',
  help: 'beratung* hilfe sucht* selbsthilfe* rückfall entzug ehrenamt* familie* angehörige* verein* vertraulich sozialarbeit* unterstütz* suchthilfe* entgiftung nüchtern clean seit_jahren anlaufstelle',
  memory:
    'erinner* damals jahre_später als_ich großmutter großvater oma_hat früher kindheit einst erzählt* war_ich hatte_ich früher_war oma_erzählte jugendzeit feldpost rückblick jahrzehnt* tagebuch mein_vater',
  warning:
    'warn* achtung vorsicht gefahr* nicht_einnehmen niemals risik* giftig* tödlich* rückruf vermeiden betrug* fälschung* schädlich* finger_weg warnung warnt nicht_berühren gefälscht* lebensgefahr nie_mischen betrüger*',
  passive:
    'ist_verboten wird_abgegeben werden_nur muss_vorgelegt darf_nur wurde wurden ist_erforderlich unterliegen sind_zu gilt wird_geführt vorgeschrieben wird_geahndet wurden_sichergestellt sei habe_er wurde_gefunden unterliegt werden_geführt ist_strafbar wurde_festgestellt',
  parcel:
    'versand* paket* dhl lieferung* geliefert post sendungsverfolgung versandkosten* spedition* werktag* zustell* packstation hermes',
  hours:
    'montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* geöffnet öffnungszeiten uhr termin* vormittag* mo-fr ruhetag',
  returns:
    'rückgabe* umtausch* garantie* gewährleistung* erstatt* reklamation* widerruf* 14_tage geld_zurück rücksendung',
  tax: 'mwst rechnung* quittung* beleg* angebot* netto brutto bestellnummer überweisung_auf_rechnung kreditkarte paypal ust-id kassenbon ust umsatzsteuer ec-karte überweisung_auf',
  sheet:
    'datenblatt sicherheitsdatenblatt zertifikat* charge* chargen rückverfolg* iso norm analysenzertifikat analysenrein p.a prüfbericht bio lebensmittelqualität chargennummer spezifikation* ghs ce-papiere',
  licence:
    'genehmigung* lizenz* erlaubnis* registrier* endverbleib* erklärung* bfarm nachweis* gewerbeschein* sachkunde* zulassung* behördlich* ausweis* endverbleibserklärung erlaubnisnummer grundstoffüberwachung gewerbenachweis approbation hinterlegt* bestellschein* erlaubnispflichtig tierarztnummer verwendungserklärung',
  account:
    'kundenkonto kundennummer gewerbe* gewerblich* firma firmen* unternehmen* seit_19 familienbetrieb hersteller* werk händler* fachhandel team filiale großhandel geschäftskunden',
  hazard:
    'entzündlich* ätzend gefahrgut* adr handschuhe schutzbrille* belüft* lager* ghs gefahrstoff* un_1 kanister_mit',
  measure:
    'cm mm meter* liter* breite höhe länge durchmesser dicke maße farbe* modell* watt stück gewinde* verzinkt schrauben mutter* m30 edelstahl zoll_gewinde nennweite',
  used: 'gebraucht* kratzer* funktioniert* guter_zustand neuwertig umzug* keller* dachboden flohmarkt nachlass erbstück unbenutzt gekauft abzugeben haushaltsauflösung gut_erhalten originalverpackt laborauflösung restposten',
  collect:
    'abhol* besichtig* vorbeikommen vor_ort selbstabholer im_laden parkplatz_vorhanden anschauen besichtigung abholung_nach_absprache vor_ort_anschauen ladengeschäft',
  industry:
    'industrie* galvani* textil* lack* harz* gerb* papier_her druckerei* tinte* kunststoff* werkstatt* produktion* brauerei gießerei reinigung_von galvanik lackiererei gerberei beschichtung* parfümeur* aromen',
  standard:
    'referenz* deuterier* ampulle* kalibr* forens* labor* isotop* teststreifen testkit* reagenz* glasgeräte referenzstandard* referenzmaterial* kalibrier* akkreditiert* forensisch* deuteriert*',
  verify:
    'prüf* kontroll* ausweis vorlegen vorlage erforderlich* nur_an volljährig* ab_18 unterschr* ablehn* nachweis altersnachweis identität* unterschrift* prüfen_wir nachweis_erforderlich altersprüfung',
  high: 'ballert ballern high rausch* kick euphor* trip* abheben knallt flash* pennen_wie schlafen_wie wirkung* wirkt fliegt glücklich',
  take: 'ziehen nase schnupf* rauch* spritz* inhal* line lines dampf* schlucken zunge tropfen dosier* legen werfen',
  unit: 'gramm g kg beutel* tütchen blister* streifen packung* tablette* pille* pillen kilo* hunderter zehner fuffi platte* bogen trips stück_ab 10g 5g 100er',
  dealer:
    'ticker* dealer* quelle* lieferant* kumpel typ_der stammkund* crew kiez straße läufer abnehmer* vertick* weiterverk* connection',
  quiet:
    'diskret* still leise geheim* anonym* unauffällig* verschwieg* neutral* unter_uns niemand_weiß schweig*',
  advance:
    'anzahlung* vorkasse hälfte treuhand escrow mindestabnahme rest_bei vorab mindestmenge hälfte_vorab im_voraus',
  mobile:
    'western_union revolut cash-app twint paysafecard paysafe* gutschein* amazon-gutschein* guthaben* moneygram',
  spot: 'parkplatz* raststätte* autohof* bahnhof* tankstelle* hinterhof hinter_dem feldweg* scheune* schließfach* packstation brücke* wald ecke park versteck* briefkasten koordinaten hinterm unterführung',
  night: 'nacht* mitternacht abends spät dunkel* 22_uhr 23_uhr wochenende morgengrauen rund_um_die',
  route:
    'fahrer* lkw grenze* route* laster umladen hafen* fähre* busfahrer kurier* schmuggler tour touren transporter',
  diverted:
    'übrig* oma opa verstorben* nachtkästchen nachlass_von aus_der_klinik krankenhaus_be lagerbestand abgezweigt* spätschicht restbestand* schwester_arbeitet pflegeheim_be aus_dem_lager',
  cut: 'gestreckt* streck* ungestreckt* verschnitt* mischen mannitol koffein marge* gewinn*',
  cooking:
    'koch koche kocher chemiker synthe* ausbeute* reaktion* umsetz* schritt* verfahren anleitung* rezept_dazu vorstufe* herstell* küche_braucht reduktion',
  strong:
    'stark* stärke* heftig* potent* krass* hammer* brutal* qualität* beste* vorsicht_bei für_kenner feuer',
  lookalike:
    'ersatz* ersetzt analog* nicht_gelistet* noch_legal legal* alternative* nachfolger* ähnlich* wie_früher verbot_kommt nachbau* gleiche_wie',
  know: 'ihr_wisst du_weißt wisst_schon weißt_schon kenner* wer_weiß eingeweihte* versteht* insider* selber_denken wofür brauch_ich_nicht_erklären',
  bundle: 'set komplett* kit paket_aus zusammen* beides passend* gehört_dazu dazu bündel rest_auch',
  taste: 'probe* muster testen test* kostprobe* erste_gratis antesten',
  bulk: 'großmeng* tonne* kilos fässer fass palette* kartons mengen* regelmäßig* wöchentlich wiederverk* laufend* container',
  price: 'preis* euro eur € rabatt* staffel* günstig* vb angebot franken chf',
  hurry: 'sofort heute dringend* schnell* eilig* nur_noch jetzt express* letzte* gleich',
  speaker: 'ich wir mein meine meinen mir mich uns unser unsere',
  buyer: 'du dir dich ihr euch sie_bekommen ihnen dein deine euer ihre kunde kunden',
  seek: 'suche* gesucht brauche* kaufe* kaufen ankauf wer_hat wer_kann nehme bezahle zahle',
  press:
    'presse* pressen stempel* prägung* prägestempel logo* matrize* tablettenpresse form_für gravur* gepresst*',
  pure: 'rein* reinheit kristall* pulver weiß* steine stein flocken klar* 99 sauber* gewaschen* brocken',
  risk: 'eigenes_risiko eigene_gefahr nicht_mein keine_haftung selber_schuld deine_sache verantwort*',
  club: 'party* feier* festival* rave* club* afterhour chemsex druffi* techno*',
  pain: 'entzug* schmerz* schlaflos* schlaf* angst* affe stress nerven* süchtig*',
  wink: 'lol hehe zwinker digga bruder alter grins 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper:
    'cousin* onkel freund freunde schwager kollege* jemand* bekannte* kontakt* bruder_von kumpels neffe',
}
