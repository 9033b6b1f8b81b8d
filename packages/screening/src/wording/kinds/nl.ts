import type { Kinds } from '../kinds.ts'

export const nl: Kinds = {
  food: 'brood* kaas boter jam honing pasta rijst fruit groente* vlees vis worst ei eieren snoep* taart* koek* chocola* suiker zout peper meel siroop kruiden wijn bier koffie thee sap melk azijn noten drop snoepwinkel bakker',
  cookery:
    'recept_voor bakken bak* keuken* oven koken_met restaurant* bakker* barbecue ontbijt lunch diner pan pannen potjes horeca',
  garden:
    'tuin* plant* zaad zaden aarde bloem* boom bomen gras roos rozen tomaten kas mest* akker oogst* tractor wijngaard bijen* imker landbouw* kwekerij pot grond bemesting heg',
  animal:
    'hond* kat katten poes* paard* aquarium vogel* kip kippen geit* koe koeien dier* huisdier* dierenarts* konijn* grit brokjes voer stal poezen paarden kattenbak papegaai oppas',
  wear: 'hemd* jurk* jas jassen broek* schoen* laarzen sok* hoed muts handschoen* katoen zijde wol maat trui sieraad sieraden ketting* ring* armband horloge* stof leer',
  beauty: 'crème* lotion shampoo zeep* huid gezicht haar make-up parfum* nagel* balsem bad cosmetica was',
  home: 'meubel* bank_stof tafel* stoel* lamp* gordijn* tapijt bed bedden matras* kussen* plank* spiegel* vaas kaars* lijst servies kast* nachtkastje bank vloerkleed',
  building:
    'muur* verf* gips cement beton tegel* dak* vloer* boor* zaag* hamer schroef* hout* plank* buis* bouw* grind raam* gereedschap* muurvuller tegels stucwerk',
  vehicle:
    'auto* fiets* motor* scooter band banden wiel* rem remmen koplamp benzine diesel caravan camper onderdelen apk garage aanhanger motorblok velgendop',
  electronics:
    'accu* batterij* kabel* oplader laptop* computer* hoesje printer* toetsenbord* scherm* software camera* lens speaker* usb console koptelefoon',
  child:
    'kind* baby* speelgoed* knuffel* pop poppen puzzel* crèche kinderwagen dochter zoon kleinkind* lego peuter* scholier* puber*',
  leisure:
    "vissen kamperen tent voetbal wandel* ski* modelbouw* spel* schaak* gitaar* piano lp's concert* theater* doek schilder* verjaardag* bruiloft* cadeau* kerst* handgemaakt naaien breien keramiek verzamel* schaken puzzel modeltrein*",
  nature: 'berg* strand* meer rivier bos sneeuw winter zomer vakantie hotel* eiland zee zon',
  cleaning: 'schoonma* reinig* was* vlek* bleek* ontstop* ontkalk* zwembad* roest* afbijt* huishoud* ontvet*',
  patient:
    'patiënt* arts* dokter* huisarts* ziekenhuis* kliniek* verpleeg* symptoom symptomen behandel* ziekte* kanker bijwerking* dosering operatie narcose zwanger* borstvoeding lever nieren medicijn* geneesmiddel* bijsluiter verpleegkundig* psychiater huisartsenpost',
  pharmacy:
    'apothe* recept* verstrekt balie voorschrift* voorgeschreven houdbaar* apotheker* huisarts bijsluiter* tekort medicijn* herhaalrecept',
  rescue:
    'overdos* naloxon 112 ambulance* eerste_hilfe eerste_hulp schadebeperking spuiten steriel* vergiftig* ademhaling nooit_alleen testservice drugstest* stabiele_zijligging spuitomruil vergiftiging',
  science:
    'onderzoek* studie* monster* analys* methode* spectromet* chromatograf* receptor* muizen metaboliet* farmacolog* toxicolog* rioolwater resultat* tijdschrift samenvatting hypothes* gemeten proefschrift analyse resultaten promovendus meting*',
  teaching:
    'school* scholier* leerling* student* universiteit* cursus* les lessen examen* leraar* docent* klas leerboek practicum college* tentamen*',
  law: 'wet wetten artikel* besluit* regeling* richtlijn* verbod* verboden opiumwet lijst_i wijziging* kamer minister* verdrag* bijlage* boete* staatscourant verordening',
  court:
    'rechtbank* rechter* proces vonnis* veroordeel* officier_van_justitie advocaat* verdachte* politie* agent* aangehouden inbeslag* beslag inval* recherche* smokkel* handel_in celstraf douaniers bende officier_van om_eist douane veroordeeld',
  news: 'volgens krant* journalist* gisteren meld* woordvoerder* bericht* interview* redactie bewoners burgemeester* nieuws* procent autoriteiten meldt verslaggever omroep',
  book: 'boek* auteur* hoofdstuk* pagina* roman* uitgave uitgever* lezer* verhaal verhalen gedicht* bibliotheek podcast* aflevering* film* documentaire* serie* radio regisseur* museum* tentoonstelling* eeuw geschiedenis archief* schrijver* fragment',
  job: 'baan salaris vacature* solliciteer* fulltime parttime dienst ploeg* loon ervaring* opleiding* stage chauffeur_gezocht voltijd uitzend*',
  event:
    'lezing* workshop* seminar* congres* avond toegang_gratis aanmeld* kaarten zaal spreker* bijeenkomst* gratis_toegang open_dag aanmelden inloop informatieavond',
  help: 'hulp* steun* verslav* terugval afkick* vrijwillig* familie naasten vereniging* lotgenoten vertrouwelijk maatschappelijk_werk* verslavingszorg vrijwilligers nuchter hulplijn',
  memory:
    'herinner* destijds jaren_later toen_ik oma_vertelde opa_vertelde vroeger jeugd ooit opa in_de_jaren mijn_vader dagboek weet_je_nog',
  warning:
    'waarschuw* let_op gevaar* niet_innemen voorzichtig* risico* giftig* dodelijk* vermijd* oplicht* vervals* schadelijk* pas_op nep nooit_mengen vervalst*',
  passive:
    'is_verboden is_verplicht wordt_verstrekt moet_worden mag_alleen werd werden is_vereist zijn_onderworpen geldt is_verboten werd_gevonden zijn_aangehouden in_beslag_genomen strafbaar',
  parcel:
    'verzend* pakket* postnl bezorg* track_and_trace levering* werkdagen transport dhl brievenbuspakket',
  hours:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag open openingstijden uur gesloten afspraak* ochtend* geopend',
  returns: 'retour* ruil* garantie* terugbetal* klacht* 14_dagen ruilen niet_goed geld_terug',
  tax: 'btw factuur* bon bonnetje offerte* inkooporder overboeking_op_factuur creditcard ideal kvk paypal kassabon kvk-nummer overschrijving pinbetaling',
  sheet:
    'datablad veiligheidsblad certifica* batch partij* traceerb* iso norm analysecertificaat specificatie* batchnummer partijnummer sds',
  licence:
    'vergunning* licentie* registrat* geregistreerd* verklaring* eindgebruik* toestemming* legitimatie identiteits* bevoegd* registratie* eindgebruikersverklaring verklaring_van_gebruik categorie_1 erkend* opiumontheffing klantverklaring farmatec diergeneeskundig',
  account:
    'klantnummer zakelijk* bedrijf* sinds_19 familiebedrijf fabrikant* fabriek* leverancier_van team winkel* groothandel_met zaak',
  hazard: 'brandbaar* bijtend adr handschoenen veiligheidsbril ventil* opslag* gevaarlijk* veiligheid',
  measure:
    'cm mm meter* liter* breedte hoogte lengte diameter dikte afmeting* kleur* model* watt stuks schroefdraad bout* moer* verzinkt',
  used: 'gebruikt* tweedehands kras* werkt_nog goede_staat zo_goed_als_nieuw verhuiz* zolder ongebruikt gekocht opruiming opheffing in_goede_staat boedel* overcompleet',
  collect: 'ophalen afhalen bezichtig* langskomen in_de_winkel kijken komen_kijken bij_de_kassa',
  industry:
    'industri* galvan* textiel* lak* hars* looi* drukkerij* inkt* kunststof* productie* brouwerij gieterij leerlooier* galvanisch* lakspuiterij',
  standard:
    'referentie* gedeutereerd* ampul* kalibr* forensisch* laborator* isoto* teststrip* reagens* glaswerk referentiemateriaal kalibratie geaccrediteerd testkit',
  verify:
    'controle* gecontroleerd* legitim* tonen vereist* alleen_aan 18+ volwassen* ondertek* weiger* vragen_wij legitimatie identiteitsbewijs leeftijdscontrole handtekening we_controleren',
  high: 'trip trippen vliegt knalt roes euforie hallucin* slapen_als effect* stoned wappie kickt lekker_gaan',
  take: 'snuif* roken spuit* inhaleer* lijntje* vape* slikken tong druppel* doseer* neus',
  unit: 'gram g kg zakje* strip strips pil pillen tablet* capsule* doosje* doos kilo* blok plak* zegel* sealtje 10g ponypack*',
  dealer:
    'dealer* dealen leverancier* maat gast gozer straat* wijk loper* klant* connectie* mannetje adresje',
  quiet: 'discreet* discretie stil geheim* anoniem* onopvallend* neutraal onder_ons niemand zwijg*',
  advance: 'aanbetaling* vooraf voorschot helft escrow minimum* rest_bij helft_nu',
  mobile: 'tikkie western_union revolut paysafecard cadeaukaart* beltegoed moneygram',
  spot: 'parkeerplaats* station* tankstation* loods* achter_de viaduct* brug kluisje* pakketkluis* bos* hoek wegrestaurant carpoolplaats schuur* haven* brievenbus carpool',
  night: 'nacht* middernacht avonds laat donker* weekend 24/7',
  route: 'vrachtwagen* chauffeur* grens* route* boot haven schip busje overladen koerier*',
  diverted:
    'over_van oma opa overleden nachtkastje ziekenhuis_waar magazijn apotheek_waar rest_van nachtdienst uit_de_zorg',
  cut: 'versneden onversneden mix* meng* marge* winst*',
  cooking:
    'kok koken kookt chemicus synthese rendement* reactie* stap* procedé* omzet* grondstof* maken_van handleiding* recept_erbij',
  strong: 'sterk* heftig* potent* kwaliteit* beste* knal* vuur voorzichtig_mee',
  lookalike:
    'vervang* analoog* niet_op_de_lijst nog_legaal legaal* alternatief opvolger* lijkt_op zelfde_als voor_het_verbod',
  know: 'je_weet jullie_weten weet_wel kenner* wie_weet begrijp* ingewijd* snap* snap_je kenners',
  bundle: 'set pakket_met compleet samen beide hoort_bij erbij kit combi',
  taste: 'proef* monstertje* tester* testen sample* eerste_gratis',
  bulk: "groothandel ton tonnen kilo's vaten vat pallet* hoeveelheid* wekelijks* vast* doorverk* volume*",
  price: 'prijs* euro € korting* staffel* goedkoop* vraagprijs bieden',
  hurry: 'direct vandaag snel* spoed* meteen nu laatste vanavond',
  speaker: 'ik wij we mijn mij me ons onze',
  buyer: 'jij je jou jullie u uw jouw klant',
  seek: 'gezocht zoek* nodig koop* wie_heeft wie_kan betaal*',
  press: 'pers persen stempel* logo* matrijs* mal gravure* tabletteermachine geperst*',
  pure: 'puur zuiver* kristal* poeder* wit* steen stenen brok* 99 helder*',
  risk: 'eigen_risico verantwoord* niet_mijn jouw_probleem gevolg*',
  club: 'feest* festival* rave* club* after* chemsex techno*',
  pain: 'afkick pijn slapeloos* angst* stress zenuw*',
  wink: 'haha lol knipoog bro vriend_ 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'neef oom vriend vrienden zwager collega* iemand kennis contact*',
}
