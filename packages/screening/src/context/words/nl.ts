import type { Words } from '../words.ts'

export const nl: Words = {
  no: 'geen zonder niet nooit niemand niets niks nul noch nergens',
  paper:
    'papier papieren papierwerk papierkram factuur facturen bon bonnetje vergunning* licentie* ' +
    'registratie verklaring* contract* recept recepten certificaat document* legitimatie paspoort ' +
    'handtekening* id bewijs',
  name: 'naam namen adres afzender spoor sporen mail identiteit',
  ask: 'vraag vragen vraagt gevraagd nieuwsgierig* controleert controle controleren gezeur uitleg',
  matter:
    'mijn_probleem ons_probleem mijn_zaak jouw_zaak interesseert_me boeit wil_ik_weten wat_je_ermee ' +
    'wat_je_er_mee gaat_mij weet_van_niks weet_niets maakt_mij_niet_uit kan_me_niet_schelen waarvoor_je',
  goes:
    'gaat gaan reist komt komen verstuurd verzonden aangegeven gelabeld verpakt verkocht gemerkt ' +
    'vermomd vertrekt vervoerd ingevoerd',
  as: 'als onder zoals',
  bearer:
    'etiket etiketten label doos dozen vat vaten zak zakken factuur vrachtbrief sticker papier jerrycan ' +
    'blik pakbon krat',
  says: 'staat zegt vermeldt leest gedrukt geschreven toont',
  hidden:
    'verstopt verborgen ingenaaid geplakt gelast hol uitgehold tussen achter onder weggestopt ' +
    'dubbele_bodem verpakt_in gestopt gecamoufleerd zit_in ingepakt gerold opgerold in_de_voering erin ' +
    'verstopt_in',
  object:
    'boek boeken tijdschrift speelgoed knuffel kaars kaarsen voering lijst compressor kaart kaarten ' +
    'envelop schoen* speaker thee koffie chocola chocolade dvd batterij zeep tegels meubel* kussen ' +
    'kattengrit chips muesli vitamines hout pot tube schrift kalender lamp matras pallets blik ' +
    'cadeaudoos koffer onderdelen motorblok melasse plaat pennen tandpasta supplement hondenbrokken ' +
    'rijst bloemen krant',
  seized:
    'gepakt onderschept tegengehouden aangehouden kwijt verloren geopend inbeslag beslag gestopt ' +
    'verdwijnt vastzit',
  again: 'opnieuw nieuwe vervanging vervangen tweede nog_een terugbetaling gratis geld_terug nasturen',
  insider: 'vriend vrienden maat onze_man contact neef chauffeur ambtenaar iemand expediteur kennis uithaler',
  border: 'haven douane grens kade vliegveld terminal containerterminal',
  meet:
    'afspreken ontmoeten treffen ophalen afhalen overdracht overhandigen ruilen afgeven leveren ' +
    'levering kom laden geladen brengen',
  place:
    'parkeerplaats tankstation carpoolplaats bos brug schuur boerenschuur boerderij veld hoek bankje ' +
    'achterdeur snelweg kerkhof viaduct loods',
  dark: 'nacht nachts donker middernacht laat avond ochtendgloren schemer',
  only: 'alleen uitsluitend enkel slechts',
  cash: 'contant cash briefjes gepast envelop contanten handje biljetten',
  bank: 'overschrijving overmaken bank pin pinnen tikkie traceerbaar kaart paypal',
  erase:
    'wis wissen gewist verwijder verwijderen verwijderd verdwijnen verdwijnt zelfvernietigend weggooien ' +
    'blokkeer vergeet wisselt verdwijnende timer',
  chat: 'chat gesprek berichten bericht geschiedenis app profiel account advertentie nummer nummers',
  contact: 'app appje schrijf schrijven stuur mail contact bereikbaar praten via op per',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber ' +
    'discord insta instagram',
  stranger:
    'vreemden nieuwsgierigen pottenkijkers toeristen politie beginners amateurs nieuwelingen wout ' +
    'wouten',
  trusted:
    'bekenden vertrouwd vertrouwde vaste serieuze ingewijden kenners aanbeveling aangedragen ' +
    'wie_het_weet insiders',
  test: 'test tests urine scanner röntgen hond honden drugstest speekseltest',
  detect:
    'ziet merkt ruikt vindt detecteert aantoonbaar zichtbaar opvalt kijkt toont gezien hoort gehoord ' +
    'verschil merkte',
  plate: 'typeplaatje serienummer plaatje etiket etiketten nummer',
  removed: 'verwijderd eraf weggeslepen afgeslepen afgekrabd ontbreekt weggekrast weg gevijld los',
  stamp: 'stempel stempels matrijs matrijzen mal mallen slagstempel',
  logo: 'logo logos kroon schedel merk opdruk m30 rolex feest superheld',
  require:
    'vereist verplicht nodig overleggen vertoon ondertekend ondertekende gecontroleerd verstrekken ' +
    'uploaden geldige aantonen',
  private: 'particulieren particulier minderjarigen consumenten thuisadressen',
  institution:
    'ziekenhuizen ziekenhuis laboratoria laboratorium universiteiten scholen bedrijven apotheken ' +
    'klinieken professionals instellingen dierenartsen praktijken',
  authority:
    'politie agenten douane rechtbank rechter officier justitie ministerie minister regering ' +
    'onderzoekers wetenschappers artsen studie gemeente autoriteiten stichting recherche patiënten ggd ' +
    'ziekenhuis preventienetwerk',
  reported:
    'zei vonden gevonden inbeslaggenomen aangehouden veroordeeld gewaarschuwd waarschuwt gemeld ' +
    'aangetroffen ontdekt gepubliceerd aangenomen gemeten onderzocht bekendgemaakt geëist verbod ' +
    'voorlichting',
  shop:
    'allergenen garantie retour retourneren wasbaar cadeau recept_voor pinbetaling levensmiddelen ' +
    'biologisch kinderen maat bijsluiter',
  goods:
    'brood kaas jam honing pasta olijf olijven sap specerijen kruiden taart koek koekjes snoep ' +
    'chocolade koffie thee azijn augurken saus meel suiker zout fruit groente vlees vis soep hond ' +
    'honden puppy kat katten aquarium grit huisdier shampoo lotion crème parfum lippenstift nagellak ' +
    'hemd jurk laarzen schoenen sokken jas muts gordijn gordijnen lamp kussen stoel tafel bank handdoek ' +
    'tapijt tuin zaad zaden aarde plant planten speelgoed pop puzzel roman gitaar piano boor zaag band ' +
    'banden rem motor auto fiets helm router kabel telefoon printer scherm camera bruiloft verjaardag ' +
    'kinderen baby breien wol recept keuken oven bakkerij restaurant stof katoen leer mok bril voetbal ' +
    'tent vissen kippenvoer strooizout tegels siertelers melkvee neusspray',
  report:
    'patiënten cohort deelnemers placebo halfwaardetijd farmacokinetiek metaboliet afvalwater seminar ' +
    'lezing proefschrift aflevering hoofdstuk bulletin nieuwsbrief congres hoofdartikel zitting proces ' +
    'vonnis wet besluit overdosis naloxon ambulance testservice* preventie* voorlichting hulplijn ' +
    'verslaving afkicken bijwerkingen sterfte doden overleden studie monsters spectrometrie forensisch ' +
    'verdachte* inval vangst smokkel dealer onderzoek geschiedenis documentaire film museum studenten ' +
    'kliniek richtlijn* toxicolog* verboden verbod spreekuren uitslag',
  coin: 'crypto* cryptovaluta cadeaukaarten munten',
  phone: 'telefoon telefoons foto fotos spraak video bellen camera',
  sign:
    'wachtwoord codewoord klop knipper lichten_uit toeter raampje aanbellen twee_keer portiek ' +
    'vraag_naar',
  same: 'dezelfde hetzelfde identiek net_als lijkt_op kopie',
  original: 'origineel apotheek echte',
  cook: 'chemicus kok koken synthese laborant',
  yield: 'per_kilo op_gewicht elke_kilo per_batch',
  potency: 'microgram verdunnen dodelijk ongelukken sterker heftig beginners',
  firm: 'bedrijf rekening formulier* kvk',
  remote: 'afgelegen geïsoleerd buitengebied platteland discreet zwijgen stilte',
  neighbour: 'buren buurman verhuurder bezoek',
  pay: 'betaling betalen betaald afrekenen aanbetaling',
  gold: 'goud gouden_munten dollars juwelen cadeaubonnen',
  nominee: 'andere_naam naam_van_een_vriend katvanger',
}
