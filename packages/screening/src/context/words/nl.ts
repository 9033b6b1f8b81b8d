import type { Words } from '../words.ts'

export const nl: Words = {
  no:
    'geen zonder niet nooit niemand niets niks nul noch nergens nooit_meer gene ginne nie nikske ' +
    'niemendal overbodig onnodig bespaar besparen verleerd afgeschaft doen_we_niet doen_wij_niet ' +
    'doe_ik_niet hoeft_niet hoeven_niet',
  paper:
    'papier papieren papierwerk papierkram factuur facturen bon bonnetje vergunning* licentie* ' +
    'registratie verklaring* contract* recept recepten certificaat document* legitimatie paspoort ' +
    'handtekening* id bewijs facturatie bonnetjes kassabon kassabonnetje kwitantie* reçu paperassen ' +
    'papierwinkel papierrompslomp formulier* vrachtbrief* pakbon* paspoorten identiteitskaart ' +
    'identiteitsbewijs volmacht voorschrift* doktersbrief kvk kvk-nummer btw-nummer toestemming ' +
    'toelating* erkenning* attest* akte* bewijzen bewijsstuk* stempel_van zwart_op_wit schriftelijk* ' +
    'logboek eindgebruikersverklaring eindgebruik* klantverklaring gebruiksverklaring datablad ' +
    'veiligheidsblad huurcontract arbeidscontract papiertje papiertjes certificaten licenties ' +
    'legitimatiebewijs klantenkaart opiumontheffing bsn',
  name:
    'naam namen adres afzender spoor sporen mail identiteit voornaam achternaam familienaam klantnaam ' +
    'postadres huisnummer ip naambordje namenlijst',
  ask:
    'vraag vragen vraagt gevraagd nieuwsgierig* controleert controle controleren gezeur uitleg vraagje ' +
    'vraagjes vraagt_naar nagevraagd bevraagd meekijken nieuwsgierigheid bemoei* bemoeit rompslomp nazien ' +
    'nagekeken gecontroleerd doorvragen uitvragen',
  matter:
    'mijn_probleem ons_probleem mijn_zaak jouw_zaak interesseert_me boeit wil_ik_weten wat_je_ermee ' +
    'wat_je_er_mee gaat_mij weet_van_niks weet_niets maakt_mij_niet_uit kan_me_niet_schelen waarvoor_je ' +
    'jullie_probleem uw_probleem uw_zaak onze_zaak zijn_zaak hun_zaak niet_onze_zaak boeit_me boeit_ons ' +
    'boeit_niet interesseert_ons interesseert_niemand kan_ons_niet maakt_ons_niet_uit maakt_niet_uit ' +
    'zal_me zal_mij zal_me_worst wat_u_ermee wat_jullie_ermee wat_ge_ermee wat_je_daarna waar_je_het_voor ' +
    'waar_u_het_voor waarvoor_u waarvoor_het gaat_ons gaat_niemand gaat_je_niks heb_niks_gezien ' +
    'niks_gezien niets_gezien weet_nergens weet_van_niets',
  goes:
    'gaat gaan reist komt komen verstuurd verzonden aangegeven gelabeld verpakt verkocht gemerkt vermomd ' +
    'vertrekt vervoerd ingevoerd verlaat vaart vliegt rolt rijdt versturen verzenden verstuur verzend ' +
    'stuur_ik sturen_we aangeduid omschreven geboekt gefactureerd betaald_als etiketteren geëtiketteerd ' +
    'bestempeld benoemd opgegeven ingeklaard verscheept',
  as: 'als onder zoals alsof_het',
  bearer:
    'etiket etiketten label doos dozen vat vaten zak zakken factuur vrachtbrief sticker papier jerrycan ' +
    'blik pakbon krat pakje pakjes pakket pakketje verpakking fles flessen emmer emmers pot potje bus ' +
    'bussen pallet hoes omslag deksel douaneformulier douaneaangifte aangifte leveringsbon verzendlabel ' +
    'labels vaatje vaatjes kratten jerrycans ton tonnen kist kisten zakje zakjes factuurregel ' +
    'omschrijving mededeling rekening tube buisje',
  says:
    'staat zegt vermeldt leest gedrukt geschreven toont noemen_we noemen_wij luidt luiden prijkt kleeft ' +
    'geplakt gedrukte vermelden draagt_de',
  hidden:
    'verstopt verborgen ingenaaid geplakt gelast hol uitgehold tussen achter onder weggestopt ' +
    'dubbele_bodem verpakt_in gestopt gecamoufleerd zit_in ingepakt gerold opgerold in_de_voering erin ' +
    'verstopt_in verstoppen verstop verberg verbergen ingebakken ingegoten ingelijmd dichtgelijmd ' +
    'dichtgenaaid dichtgelast geseald gevacumeerd gesealed holte holtes uitgesneden uitgefreesd ' +
    'geheim_vak geheime_ruimte geheim_compartiment dubbelwandig gedoopt geïmpregneerd opgezogen ' +
    'onzichtbaar volgestopt opgestopt schuilt weggewerkt afgedekt zit_er_in zit_er_nu zit_er_onder ' +
    'in_de_bodem in_het_deksel in_de_zoom',
  object:
    'boek boeken tijdschrift speelgoed knuffel kaars kaarsen voering lijst compressor kaart kaarten ' +
    'envelop schoen* speaker thee koffie chocola chocolade dvd batterij zeep tegels meubel* kussen ' +
    'kattengrit chips muesli vitamines hout pot tube schrift kalender lamp matras pallets blik cadeaudoos ' +
    'koffer onderdelen motorblok melasse plaat pennen tandpasta supplement hondenbrokken rijst bloemen ' +
    'krant kookboek kookboeken kinderboek woordenboek bijbel fotolijst fotoalbum knuffels knuffelbeer ' +
    'teddybeer knuffelbeest poppen luier luiers kinderwagen kinderzitje buggy reservewiel reserveband ' +
    'benzinetank autostoel bumper powerbank oplader versterker box koffiezetapparaat koffiemachine ' +
    'magnetron stofzuiger broodrooster radio horloge bloempot bloempotten tulpen rozen bananen ananas ' +
    'sinaasappels meloenen aardappels conserven blikken kruidenpot snoepjes snoepzak pralines koekjes ' +
    'koektrommel worst hondenkoekjes kattenvoer diervoeder vogelvoer wenskaart verjaardagskaart ' +
    'kerstkaart puzzel speelkaarten bordspel lego legodoos gipsbeen krukken waxkaars deodorant ' +
    'shampoofles lippenstift handschoenen sokken hak hakken zool zolen thermosfles brandblusser gasfles ' +
    'gasflessen fietsframe potgrond koffiepak theezakjes theeblik theedoos wijnfles wijnflessen beeldje ' +
    'vaas deurlijst laminaat rugzak sporttas handtas broodtrommel brooddoos brooddozen lunchtrommel ' +
    'balpen balpennen stiften verfpot verfpotten wasmiddel wasverzachter',
  seized:
    'gepakt onderschept tegengehouden aangehouden kwijt verloren geopend inbeslag beslag gestopt ' +
    'verdwijnt vastzit inbeslaggenomen geconfisqueerd ingepikt weggevist uitgepikt gesnapt vastgehouden ' +
    'blijft_hangen blijft_steken niet_aankomt zoekraakt kwijtraakt kwijtgeraakt onderweg_blijft ' +
    'gevonden_wordt',
  again:
    'opnieuw nieuwe vervanging vervangen tweede nog_een terugbetaling gratis geld_terug nasturen nogmaals ' +
    'nog_eens tweede_keer vervang herzending herzenden opsturen sturen_we sturen_opnieuw gratis_opnieuw ' +
    'kosteloos leg_bij terugstorten',
  insider:
    'vriend vrienden maat onze_man contact neef chauffeur ambtenaar iemand expediteur kennis uithaler ' +
    'vriendin zwager schoonbroer schoonzus oom tante broer zus nicht collega collegas onze_mensen ' +
    'havenarbeider havenwerker dokwerker kraanmachinist kraandrijver magazijnier magazijnmedewerker ' +
    'postbode bezorger pakketbezorger ploegbaas nachtwaker portier mannetje mijn_man connectie connecties ' +
    'relatie relaties lijntje ingang uithalers truckchauffeur',
  border:
    'haven douane grens kade vliegveld terminal containerterminal havens grenzen douanepost vrijhaven ' +
    'zeehaven havengebied pakketcentrum sorteercentrum slagboom luchthaven luchtvracht zaventem schiphol ' +
    'hazeldonk grensovergang',
  meet:
    'afspreken ontmoeten treffen ophalen afhalen overdracht overhandigen ruilen afgeven leveren levering ' +
    'kom laden geladen brengen ontmoet overhandig overhandigd ophaal opgehaald ophaalt opladen overladen ' +
    'uitladen langskomen langsbrengen klaarleg klaargelegd achtergelaten gedropt dropt droppen begraven ' +
    'begraaf neergelegd ruil haal_op geleverd bezorgen bezorging meeting deal_op plek_wordt komt_u ' +
    'komt_ge',
  place:
    'parkeerplaats tankstation carpoolplaats bos brug schuur boerenschuur boerderij veld hoek bankje ' +
    'achterdeur snelweg kerkhof viaduct loods parkeerplaatsen parking parkings parkeergarage ' +
    'parkeerkelder parkeerdek carpool carpoolparking wegrestaurant benzinestation snelwegparking afrit ' +
    'oprit binnenplaats achterplaats achtertuin speeltuin sportveld voetbalveld volkstuin volkstuintje ' +
    'tuinhuis tuinhuisje vijver kade steiger boomstronk boomstam elektriciteitskast vuilnisbak glasbak ' +
    'kledingcontainer lantaarn lantaarnpaal rotonde wandelparking industrieterrein bedrijventerrein ' +
    'bedrijvenpark ruïne hooischuur landweg bosrand uitkijktoren kapelletje bushalte tramhalte perron ' +
    'kluis pakketautomaat pakketkluis wasserette wassalon trappenhuis portiek telefooncel veer veerpont ' +
    'pont doodlopende carwash frituur frietkot mcdonalds bruggen achteringang dienstingang laadkade ' +
    'picknicktafel treurwilg eendjes eendenvijver kraam marktkraam achterste_rij grensparking',
  dark:
    'nacht nachts donker middernacht laat avond ochtendgloren schemer nachtelijk* nachtploeg duister ' +
    'duisternis pikdonker ochtendschemering zonsopgang zonsondergang na_werktijd na_sluitingstijd ' +
    'sluitingstijd na_tienen na_elven na_twaalven tienen elven twee_uur drie_uur avonduren avonds ' +
    'avondval vallen_van_de_avond',
  only: 'alleen uitsluitend enkel slechts puur_alleen niks_anders niets_anders niks_dan',
  cash:
    'contant cash briefjes gepast envelop contanten handje biljetten contante baar cashgeld briefje ' +
    'bankbiljetten coupures enveloppe flappen poen ping cashen vijftigjes twintigjes honderdjes kleingeld ' +
    'plastic_zak gepast_geld doekoe duiten onder_tafel',
  bank:
    'overschrijving overmaken bank pin pinnen tikkie traceerbaar kaart paypal bankoverschrijving ' +
    'overschrijven bankrekening overgemaakt iban creditcard kaartbetaling pinautomaat bancontact payconiq ' +
    'ideal domiciliëring belastingdienst fiscus rekeningnummer rekeningafschrift incasso',
  erase:
    'wis wissen gewist verwijder verwijderen verwijderd verdwijnen verdwijnt zelfvernietigend weggooien ' +
    'blokkeer vergeet wisselt verdwijnende timer verbrand verbranden versnipper versnipperen shredder ' +
    'vernietig vernietigen vernietigd weggooi weggegooid gooit gooi zelfwissend* zelfvernietigende ' +
    'uitgeschakeld uitschakelen gedeactiveerd leeggemaakt verscheur verscheuren doorspoelen geblokkeerd ' +
    'blokkeren geblokt geband verbannen eruit_gegooid aflopend afgeschermd onthou_niets',
  chat:
    'chat gesprek berichten bericht geschiedenis app profiel account advertentie nummer nummers chats ' +
    'gesprekken gesprekje accounts profielen telefoonnummer sim simkaart zoekertje advertenties draadje ' +
    'groepsapp kanaal berichtje sms e-mail briefje telefoon toestel screenshots screenshot zoeklijst',
  contact:
    'app appje schrijf schrijven stuur mail contact bereikbaar praten via op per schrijft contacteer ' +
    'contacteren contactpersoon meld meldt melden antwoord antwoorden reageer reageert reactie reacties ' +
    'aanvraag aanvragen vraag_aan bericht bereiken bereik vind_je vindt toevoegen toevoeg add ping pm dm ' +
    'pb info bestel bestellen bestelling afspraak afspraken overleg stuurt sturen bel_of',
  app:
    'signal session wickr telegram threema wire element matrix jabber simplex whatsapp snap viber discord ' +
    'insta instagram appt apps whats wa tele tg telegr protonmail proton tutanota snapchat kik tiktok ' +
    'messenger wechat zangi darknet darkweb tor pgp icq skype qr qr-code marktplaats_niet',
  stranger:
    'vreemden nieuwsgierigen pottenkijkers toeristen politie beginners amateurs nieuwelingen wout wouten ' +
    'vreemde vreemdelingen nieuwsgierige_buren snuffelaars snitch verklikker verklikkers flik flikken ' +
    'juten smerissen agenten undercover politieagenten recherche journalisten tijdverspillers ' +
    'tijdverdoeners gekkies nieuwe_klanten nieuwkomers buitenstaanders ramptoeristen kletskousen ' +
    'praatjesmakers bangeriken kijkers doorvragers',
  trusted:
    'bekenden vertrouwd vertrouwde vaste serieuze ingewijden kenners aanbeveling aangedragen wie_het_weet ' +
    'insiders vaste_klanten vaste_klant stamgasten terugkerende ingewijd vertrouwelingen betrouwbare ' +
    'aanbevolen introductie geïntroduceerd borg_staan voordracht wie_ons_kent wie_mij_kent de_juiste ' +
    'juiste_mensen vakmensen vakgenoten gelijkgestemden insider mannen_die',
  test:
    'test tests urine scanner röntgen hond honden drugstest speekseltest testen getest urinetest ' +
    'drugstests speekseltesten wangslijm doorgelicht speurhond speurhonden speurneus labotest bloedtest ' +
    'haartest scanners drugshond drugshonden politiecontrole verkeerscontrole douanehond snuffelhond ' +
    'snuffelhonden sneltest',
  detect:
    'ziet merkt ruikt vindt detecteert aantoonbaar zichtbaar opvalt kijkt toont gezien hoort gehoord ' +
    'verschil merkte herkent merken ruiken opvallen opgemerkt doorheeft aanslaat slaat_aan detecteren ' +
    'gedetecteerd detecteerbaar opsporen snuffelt onderscheidt waarneembaar meekrijgt doorzien',
  plate:
    'typeplaatje serienummer plaatje etiket etiketten nummer plaatjes gravure gravures toestelnummer ' +
    'fabrieksnummer fabrieksplaatje kentekenplaat kenteken kentekens nummerplaat nummerplaten ' +
    'serienummers typeplaat naamplaat naamplaatje streepjescode chassisnummer batchnummer merkplaatje',
  removed:
    'verwijderd eraf weggeslepen afgeslepen afgekrabd ontbreekt weggekrast weg gevijld los afgevijld ' +
    'uitgevijld geslepen uitgeslepen gefreesd uitgefreesd afgehaald losgehaald afgeschroefd eraf_gehaald ' +
    'gewist overschilderd overgespoten overplakt afgeplakt onleesbaar onherkenbaar zwartgemaakt afgedekt ' +
    'weggekrabd afgescheurd ontbreken gedemonteerd weggehaald weggebrand',
  stamp:
    'stempel stempels matrijs matrijzen mal mallen slagstempel persgereedschap persstempel persstempels ' +
    'tabletstempel tabletstempels bovenstempel onderstempel boven- matrijsset pons ponsen ponsset gravure ' +
    'gravures graveren graveer nagravure slagwerk perswerktuig reliëf persvorm bovenkant_en_onderkant ' +
    'onder-_en_bovenkant siliconenmal gietmal',
  logo:
    'logo logos kroon schedel merk opdruk m30 rolex feest superheld motief motieven wapen merklogo ' +
    'merknaam merkjes beeldmerk farmalogo embleem symbool symbolen tesla superman punisher dollar ' +
    'dollarteken hartje klaver bitcoin-logo domino ferrari bugatti versace gucci xanax oxy breukgleuf ' +
    'deelstreep bekende_pijnstiller fabrikantenlogo',
  require:
    'vereist verplicht nodig overleggen vertoon ondertekend ondertekende gecontroleerd verstrekken ' +
    'uploaden geldige aantonen vereisen eis eisen vragen_wij vragen_we voorleggen voorgelegd tonen ' +
    'meebrengen meegebracht afgeven_van bijvoegen bijgevoegd invullen ingevuld aantoonbaar aangetoond ' +
    'ondertekenen tekenen handtekening_bij nakijken controleren_wij verifiëren geverifieerd noodzakelijk ' +
    'verplichte alleen_met alleen_tegen enkel_met enkel_tegen niet_zonder uitsluitend_met ' +
    'uitsluitend_tegen geldig opvragen aanleveren voorzien_van',
  private:
    'particulieren particulier minderjarigen consumenten thuisadressen particuliere privé privépersonen ' +
    'privépersoon jongeren onder_18 minderjarige eindgebruikers particuliere_klanten huishoudens',
  institution:
    'ziekenhuizen ziekenhuis laboratoria laboratorium universiteiten scholen bedrijven apotheken ' +
    'klinieken professionals instellingen dierenartsen praktijken ziekenhuisapotheken ziekenhuisapotheek ' +
    'labo labos labs universiteit hogescholen hogeschool instituten instituut overheden apotheek ' +
    'dierenartspraktijken dierenartspraktijk artsen artsenpraktijken huisartsen ambulancediensten ' +
    'brandweer vakhandel groothandels ondernemingen zelfstandigen kmo mkb bedrijf onderzoeksinstellingen ' +
    'onderzoekers_met dierentuinen galvanisatiebedrijven zorginstellingen vergunninghouders ' +
    'erkende_bedrijven beroepsgebruikers',
  authority:
    'politie agenten douane rechtbank rechter officier justitie ministerie minister regering onderzoekers ' +
    'wetenschappers artsen studie gemeente autoriteiten stichting recherche patiënten ggd ziekenhuis ' +
    'preventienetwerk hoofdcommissaris politiezone politiewoordvoerder federale_politie lokale_politie ' +
    'landelijke_eenheid fiod marechaussee kmar parket parketwoordvoerder procureur openbaar_ministerie om ' +
    'advocaat-generaal advocaat hof raadkamer correctionele kantonrechter hoge_raad raad_van_state igj ' +
    'fagg famhp cibg cbg lareb nvwa inspectie rivm sciensano trimbos jellinek vad druglijn euda who unodc ' +
    'who-comité apothekersbond knmp ggz gemeenteraad burgemeester wethouder schepen staatssecretaris ' +
    'kamerlid kamerleden fractie onderzoeker onderzoekster toxicoloog toxicologe patholoog nfi nicc umc ' +
    'uz ziekenhuiszorg brandweer ambulancedienst verslavingszorg consumentenbond rechercheur rechercheurs ' +
    'speurders politieteam interpol europol auteurs arts psychiater huisarts poortwachter',
  reported:
    'zei vonden gevonden inbeslaggenomen aangehouden veroordeeld gewaarschuwd waarschuwt gemeld ' +
    'aangetroffen ontdekt gepubliceerd aangenomen gemeten onderzocht bekendgemaakt geëist verbod ' +
    'voorlichting zegt zeiden vertelt vertelde melden meldde meldden bevestigt bevestigde bevestigden ' +
    'nam_in_beslag namen_in_beslag hield_aan hielden_aan gearresteerd arresteerde arresteerden opgepakt ' +
    'berecht vervolgd veroordeelde veroordeelden vrijgesproken eist eiste eisten geoordeeld oordeelde ' +
    'oordeelt behandelt behandelde behandelden bepaalde onderzoekt onderzochten maten gemeten_in ' +
    'toonden_aan toonde_aan vastgesteld stelde_vast stelden_vast blootgelegd onderschept doorzocht ' +
    'doorzoeking waarschuwden waarschuwde adviseert adviseren raadt raden bekende bekend_heeft getuigde ' +
    'getuigen schetste vermoedt vermoeden verboden ingedeeld opgenomen publiceerde gepubliceerde ' +
    'geanalyseerd gedocumenteerd overleed overleden stierf stierven herdacht vraagt_de bekritiseert ' +
    'pleitte pleit vergaderde luidt_het aldus liet_weten laat_weten maakte_bekend trof trof_aan troffen',
  shop:
    'allergenen retourneren wasbaar recept_voor pinbetaling levensmiddelen biologisch bijsluiter ' +
    'herroepingsrecht bedenktijd cadeaubon_voor fabrieksgarantie vaatwasserbestendig machinewasbaar ' +
    'biokwaliteit fairtrade veganistisch glutenvrij lactosevrij ingrediëntenlijst voedingswaarde ' +
    'wasvoorschrift levertijd_2 gratis_verzending_vanaf klantendienst klantenservice gebruiksaanwijzing ' +
    'openingsuren',
  goods:
    'brood kaas jam honing pasta olijf olijven sap specerijen kruiden koek koekjes snoep chocolade azijn ' +
    'augurken saus fruit groente vlees vis soep puppy kat katten aquarium grit huisdier shampoo lotion ' +
    'crème parfum lippenstift nagellak hemd jurk laarzen sokken jas muts gordijn gordijnen tafel handdoek ' +
    'tapijt zaad speelgoed pop puzzel roman gitaar piano boor zaag band banden rem fiets helm router ' +
    'kabel printer scherm camera bruiloft verjaardag breien wol recept oven bakkerij restaurant katoen ' +
    'leer mok bril voetbal tent kippenvoer strooizout tegels siertelers melkvee neusspray',
  report:
    'patiënten cohort deelnemers placebo halfwaardetijd farmacokinetiek metaboliet afvalwater seminar ' +
    'lezing proefschrift aflevering hoofdstuk bulletin nieuwsbrief congres hoofdartikel zitting vonnis ' +
    'overdosis naloxon ambulance testservice* preventie* voorlichting hulplijn verslaving afkicken ' +
    'bijwerkingen sterfte overleden studie monsters spectrometrie forensisch verdachte* inval vangst ' +
    'smokkel documentaire museum studenten richtlijn* toxicolog* spreekuren uitslag abstinentie abstinent ' +
    'therapeut therapeute ontwenning ontwenningskuur zelfhulpgroep zelfhulp verslavingskliniek ' +
    'substitutie methadonprogramma gebruikersruimte straathoekwerk veldwerker autopsie lijkschouwing ' +
    'proeftijd voorwaardelijk vrijspraak strafmaat strafkamer raadkamer tenlastelegging wetsvoorstel ' +
    'wetswijziging staatsblad staatscourant koninklijk_besluit beraadslaging symposium webinar e-learning ' +
    'nascholing bijscholing monografie kinderformularium farmacotherapeutisch contra-indicatie ' +
    'casusbeschrijving casus cohortstudie metaanalyse dubbelblind gerandomiseerd preprint literatuurlijst ' +
    'leerboek syllabus tentamenvraag eindexamen examenopgave kruiswoordraadsel toneelstuk hoorspel ' +
    'reportage column opiniestuk lezersbrief herdenking ooggetuige getuigenis dagboek memoires ' +
    'boekpresentatie boekhandel bibliothecaris misdaadroman thriller detective regie scenario première ' +
    'filmfestival curator vitrine bruikleen juridische_vraag arbeidsrechter kantonrechter persdienst ' +
    'persbericht regionale_krant bewonersavond ouderavond',
  coin:
    'crypto* cryptovaluta cadeaukaarten munten btc xmr eth ltc bitcoins monero usdt tether litecoin ' +
    'ethereum stablecoin* walletadres hawala',
  phone:
    'telefoon telefoons foto fotos spraak video bellen camera smartphone smartphones iphone toestel ' +
    'toestellen gsm gsms mobieltje telefoontjes telefoneren belt gebeld filmen fotograferen selfie gps ' +
    'opnames cameras deurbelcamera dashcam',
  sign:
    'wachtwoord codewoord klop knipper lichten_uit raampje aanbellen portiek vraag_naar codezin ' +
    'herkenningsteken bel_niet_aan gordijn_dicht rode_sjaal rode_muts gele_pet gele_muts ' +
    'krant_onder_je_arm zeg_dat vraag_naar_mo groeten_van de_groeten_van klop_drie drie_keer_kloppen ' +
    'twee_keer_kloppen twee_keer_bellen',
  same:
    'dezelfde hetzelfde identiek net_als lijkt_op kopie identieke niet_te_onderscheiden nagemaakt ' +
    'nageperst nagebootst gekopieerd imitatie een-op-een 1:1 sprekend voelt_als lijkt_sprekend replica ' +
    'vervalst namaak precies_als zoals_die_van',
  original: 'origineel apotheek echte originele farmacie merkspul farma blister',
  cook:
    'chemicus kok koken synthese laborant kookt kookte koks chemica scheikundige synthesechemicus ' +
    'synthetiseren synthetiseert laboranten batch_draaien reduceren reduceert hydrogeneren hydrogeneert ' +
    'distilleren distilleert destilleren',
  yield:
    'per_kilo op_gewicht elke_kilo per_batch per_liter elke_liter per_kook per_kooksessie per_draai ' +
    'per_run winstdeling per_opbrengst per_zak naar_opbrengst per_nacht_bij',
  potency:
    'microgram verdunnen dodelijk ongelukken sterker heftig beginners begin_met_een_kruimel kruimel ' +
    'mespunt speldenknop puntje_van_een_mes honderd_keer honderdmaal tien_keer halve_eerst ' +
    'eerst_een_halve eerst_halve kwartje_eerst rustig_beginnen langzaam_beginnen inademen_volstaat',
  firm:
    'bedrijf rekening formulier* kvk bedrijven klantaccount btw btw-nummer handelsregister leeftijdscheck ' +
    'ondernemingsnummer',
  remote:
    'afgelegen geïsoleerd buitengebied platteland discreet zwijgen stilte verlaten verafgelegen eenzaam ' +
    'eenzame afgelegen_boerderij hoeve boerenerf vrijstaand vrijstaande gehucht boshut jachthut bosrand ' +
    'geen_bereik doodlopend einde_van_de_wereld middle_of_nowhere geen_omwonenden afgezonderd onbespied ' +
    'uit_het_zicht buiten_het_zicht ongestoord',
  neighbour:
    'buren buurman verhuurder bezoek buurvrouw buurt omwonenden conciërge huismeester huisbaas ' +
    'verhuurster huurbaas jagers boswachter bezoekers voorbijgangers pottenkijkers',
  pay:
    'betaling betalen betaald afrekenen aanbetaling betaal betaalt betaling_in betalingen vergoeding ' +
    'vergoed loon beloning honorarium provisie afgerekend verrekend kostprijs uurtarief',
  gold:
    'goud gouden_munten dollars juwelen cadeaubonnen goudbaar goudstaven gouden_ketting krugerrand rolex ' +
    'tankbonnen tankkaart amazon bol-bon cadeaukaart steam google-play prepaid beltegoed ' +
    'sleutel_van_een_auto autosleutel in_natura',
  nominee:
    'andere_naam naam_van_een_vriend katvanger vreemde_rekening rekening_van_een_ander rekening_van_mijn ' +
    'op_naam_van_een_ander op_naam_van_mijn op_een_andere_naam stroman stromannen schijnfirma ' +
    'schijnbedrijf spookfirma brievenbusfirma plof-bv geldezel geldezels money_mule rekening_beschikbaar ' +
    'bankpas_te_leen',
}
