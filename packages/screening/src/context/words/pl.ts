import type { Words } from '../words.ts'

export const pl: Words = {
  no:
    'bez nie nigdy nikt nic żaden żadna żadnych żadnej żadnego ani zero brak żadnym nikogo nikomu nijak ' +
    'pomijamy pomijam omijamy odpuszczamy niepotrzebn* zbędn* odpada',
  paper:
    'papier* papierów faktur* rachunk* paragon* licencj* zezwoleni* pozwoleni* rejestracj* deklaracj* ' +
    'oświadczeni* umow* umów recept* certyfikat* dokument* dowod* paszport* podpis* zleceni* zlecenia ' +
    'kwit kwitu kwitów kwitek formularz* blankiet* druczk* druczek druków skierowan* koncesj* atest* ' +
    'legitymac* pesel nip regon krs wpis ewidencj* rejestr* biurokrac* wniosk* upoważnieni* ' +
    'zaświadczen* specyfikac* cmr wz świadectw* kontrakt* legitymow* meldunk* sds list_przewozowy ' +
    'kartotek* polis* akt akta aktów zezwolen*',
  name:
    'nazwisk* imion imienia imię adres* nadawc* ślad* tożsamości ksyw* pseudonim* personali* ' +
    'dane_osobowe danych tożsamość nick nicku',
  ask:
    'pytaj pytam pytamy pytania pytań pyta ciekaw* sprawdza sprawdzamy sprawdzania kontrol* tłumacz* ' +
    'gada dopyt* wypyt* spytam spyta zapytam zapyta pytać pytasz pytają zagląda* docieka* wnikam ' +
    'wnikamy wnikać drążyć drążę drążymy roztrząsa* sprawdzają sprawdzać legitymuj* prześwietla* ' +
    'interesuje_mnie dociekliw* przepytuj* wścibsk*',
  matter:
    'mój_problem nasz_problem moja_sprawa twoja_sprawa obchodzi interesuje chcę_wiedzieć po_co_ci ' +
    'co_z_tym do_czego wasza_sprawa nic_nie_wie wszystko_jedno nie_moja nie_wnikam nie_mój_problem ' +
    'nie_nasza_sprawa nie_moja_sprawa wszystko_mi_jedno mam_to_gdzieś mam_gdzieś gdzieś_mam obojętne_mi ' +
    'wisi_mi mi_to_wisi zwisa_mi lata_mi co_kto_z_tym co_z_tym_zrobisz co_zrobisz co_zrobicie ' +
    'po_co_komu na_co_ci na_co_to do_czego_to do_czego_użyjesz do_czego_użyjecie nie_moja_rzecz ' +
    'nie_moja_broszka to_już_twoja twoja_broszka twoja_głowa wasza_głowa nie_obchodzi nie_interesuje ' +
    'guzik_mnie nic_mi_do nic_nam_do',
  goes:
    'jedzie jadą idzie idą wysyłan* wysyłam wysyłamy zgłoszon* opisan* oznaczon* zapakowan* pakowan* ' +
    'pakuję sprzedawan* przechodzi wchodzi przyjeżdża zadeklarowan* leci pojedzie pojadą pójdzie poleci ' +
    'lecą leży wiozę wieziemy wożę wozimy przewozimy przewożę nadam nadajemy nadaję deklaruj* wpiszemy ' +
    'wpisuję wpisujemy fakturuj* pakujemy spakuj* opakow* zapakuj* ląduje przyleci przyjdzie dojedzie ' +
    'puszczam puszczamy ślę ślemy wyślę wyślemy wychodzi odprawiam odprawiamy odprawion* oclon* ' +
    'zgłaszam zgłaszamy figuruj* wjeżdża sprowadzon* sprowadzam przyjechał* ekspediuj*',
  as: 'jako jak pod niby jakby w_charakterze pod_nazwą pod_postacią pod_płaszczykiem jako_że udając udaje',
  bearer:
    'etykiet* karton* beczk* worek worku worki worka faktur* list_przewozowy naklejk* papier* papierze ' +
    'kanist* paczk* paczce puszk* skrzynk* skrzynce kopert* etykiecie pudełk* pudle pudła pudło wiadr* ' +
    'wiaderk* bańka bańki bańce bańkach baniak* karnist* butelk* butelc* butla butli butle słoik* słój ' +
    'flakon* saszetk* torebk* woreczek woreczk* koli kontener* mauzer* paleta paletach zbiornik* ' +
    'zbiorniczk* cystern* nalepk* nalepce naklejce opakowani* skrzyni* liście_przewozowym ' +
    'list_przewozowym cmr specyfikacj* deklaracj* zgłoszeni* przesyłk*',
  says:
    'pisze stoi widnieje napisane napisan* nadruk* wpisane podpisan* zapisane widnieją napis napisem ' +
    'napisami dopisz* dopisał* napiszemy napiszę wpisujemy wpisuję wpiszę głosi głoszą zapisan* ' +
    'wydrukow* wypisan* zadeklarow* figuruje figurują stoją brzmi',
  hidden:
    'ukryt* schowan* zaszyt* wklejon* przyklejon* wspawan* pust* wydrążon* między za pod w_środku ' +
    'podwójne_dno zamaskowan* wsunięt* zalakowan* owinięt* wewnątrz zwinięt* zrolowan* w_podszewce ' +
    'upchan* wetknięt* ukryj* ukrywa* chowam chowamy schow* skrytk* skrytce zaszywam zaszywamy wszyt* ' +
    'wszyw* doszyt* podszyt* wklejam zaklejon* doklejon* obklejon* podklej* przykle* zawinięt* zawijam ' +
    'owijam zapakowan* zatopion* zalan* zamurow* wtopion* wypatrosz* wypełnion* nadzian* nafaszer* ' +
    'poupych* upchnięt* upycham wsadzon* wsadzam wsuwam wciśnięt* włożon* wkładam zaspawan* zakręcon* ' +
    'zakopan* zakopuj* zagrzeban* zasypan* przysypan* kamuflaż* kamufluj* maskuj* pod_podszewką ' +
    'w_podeszwie w_obcasie podwójnym podwójne dnem dno próżniow* zgrzan* zgrzew* tajn* kieszonk*',
  object:
    'książk* książce gazet* magazyn* zabawk* pluszak* świeca świece świec świecy świeczk* świecami ' +
    'podszew* ramk* kompresor* kartka kartki kartkę kartek kartce pocztówk* kopert* but buty butów ' +
    'butach butami butem głośnik* herba* kawa kawy kawę kawie kawow* czekolad* dvd bateri* mydł* płyt* ' +
    'mebl* poduszk* żwirk* chips* karm* musli witamin* drewn* słoik* tub* zeszyt* kalendarz* lampa ' +
    'lampy lampę lampk* lampie materac* palet* puszk* blistr* wosk* walizk* części_zamienn* silnik* ' +
    'melas* winyl* długopis* past* suplement* ryż* kwiat* guma gumy gumę gumow* pluszow* misiu misia ' +
    'miś maskotk* maskotce lalk* podeszw* obcas* termos* czajnik* żelazk* kiełbas* orzech* dżem* ' +
    'konserw* puszce fasol* cukier cukierk* kakao rodzynk* makaron* obraz* ikon* gitar* komputer* ' +
    'laptop* router* powerbank* ładowark* zderzak* koło_zapasowe zapasówk* gaśnic* bak baku opona opony ' +
    'opon oponę pierog* arbuz* banan* ananas* owoc* warzyw* ryb* pieluch* pampers* bandaż* chleb* ' +
    'bochen* piernik* krówk* papieros* zapalnic* kosmetyk* puder pudr* perfum* makulatur* segregator* ' +
    'modlitewnik* nabożeństw* biblia biblii słownik* album* pocztówc* znicz* doniczk* szampon* kremu ' +
    'balsam* maść maści odkurzacz* pralk* lodówk* piłk* wieszak* parasol* dywan* zasłon* poduszc* ' +
    'kołdr* fotelik* wózek wózk* rower* kask kasku kaski plecak* torba torbie',
  seized:
    'zatrzym* przechwyc* złapi* złapan* zgini* zgubi* przepad* otworz* wpad* skonfiskow* utkni* przejm* ' +
    'przejęt* przejęli zgarn* zwiną zwinęli zabior* zabrał* zarekwir* rekwirow* przyłap* zaginie zaginą ' +
    'zaginęł* zagubi* ginie giną nie_dojdzie nie_dotrze przechwyt* cofnięt* cofną',
  again:
    'ponowni* jeszcze_raz drug* nową nowy zwrot* zwrac* gratis wymian* dosył* doślę dosyłam ' +
    'wysyłam_drugą za_darmo pokryw* znów znowu raz_jeszcze powtórn* powtórk* ponawia* ponów* drugi_raz ' +
    'po_raz_drugi doślemy reship* resend* zwrócę zwrócimy oddajemy_kasę zwrot_kasy zwrot_pieniędzy ' +
    'rekompens* wyrówn* ubezpiecz* darmow* nowa_paczka nową_paczkę kolejną_paczkę wymienimy ' +
    'połowę_zwracam',
  insider:
    'znajom* kolega kolegę nasz_człowiek człowiek kontakt kuzyn kierowca kierowcę celnik* ktoś ' +
    'spedytor* swojego swój kolesi* ziomek ziomka kumpel kumpla szwagier szwagra wujek brat brata ' +
    'kuzynk* swoi swoich swoje_wejścia wejścia dojście dojścia układ układy chody wtyka wtyki dogadan* ' +
    'opłacon* zaprzyjaźnion* agent_celny agencja_celna magazynier* kurier_swój kierowca_swój ' +
    'nasz_kierowca mój_kierowca swój_kierowca nasza_agencja ludzie_na chłopaki_na człowiek_na ' +
    'sanitariusz* salow* pielęgniarka_znajoma marynarz* bosman* strażnik*',
  border:
    'port* cło cle celn* granic* nabrzeż* lotnisk* terminal* cła clił* urząd_celny odpraw* przejści* ' +
    'szlaban* prom promie dok doki dokach kontener* skład_celny kas_celn* straż_graniczn*',
  meet:
    'spotk* spotyk* odbiór odbioru odbierz odbierasz przekaza* wymian* zostawi* zostawiam podrzuc* ' +
    'dostaw* dowóz przyjdź przyjedź czekaj ładun* widzimy zobaczymy umawiam umawiamy umówimy umów_się ' +
    'ustawimy ustawka podjedź podjadę podjedziemy dojadę dowiozę dowieziemy przywiozę podwiozę wręcz* ' +
    'wydaję wydam oddam oddaję do_ręki zabierasz zabierz odbiera odbierzesz odbierzecie przeładun* ' +
    'przeładow* załadun* przekażę przekazuję podskocz* wpadnij wpadaj podejdź zrzut* nocny_odbiór ' +
    'przyjazd przyjeżdżaj',
  place:
    'parking* stacj* stacji las lasu lasem lesie lasy lasów lasku most* stodo* gospodarst* pole pola ' +
    'polu polem rogu ławk* tyln* autostrad* cmentarz* hala hali halę halach mop* kamień kamieniem ' +
    'dworc* garaż* orlen orlenie stacja_benzynowa cpn lasek zagajnik* bunkier bunkrze ruin* opuszczon* ' +
    'pustostan* altank* altance działk* nasyp* wiadukt* tunel* wiata wiacie przystan* peron* magazyn* ' +
    'hangar* szopa szopie szopy szop obora obory oborze barak* piwnic* strych* klatk* klatce schodow* ' +
    'brama bramie śmietnik* kontenerem kapliczk* krzyż* skrzyżowan* rondo rondzie rondem zjazd* mop-ie ' +
    'pobocz* rów rowie wykrot* drzewo drzewem krzak* nadbrzeż* wał wale plaż* molo jezior* brzeg* ' +
    'boisk* hala_sprzedaży wysypisk* żwirown* kamieniołom* myjni* warsztat* mcdonald* żabka żabce ' +
    'biedronk* lidl* galeri* szatni* toalet* siłowni*',
  dark:
    'noc* nocą zmrok* ciemn* północ* późno wieczor* świt* zmierzch* ciemku po_ciemku o_świcie nad_ranem ' +
    'bladym po_dwudziestej po_północy',
  only: 'tylko wyłącznie jedynie tylko_i_wyłącznie niczego_innego nic_innego',
  cash:
    'gotówk* kasa kasę banknot* kopert* do_ręki reki gotówce hajs hajsu hajsem siano sianem kapust* ' +
    'flota floty kaska kasy w_kopercie do_łapy łapy pod_stołem z_ręki_do_ręki z_rąk gotówa gotówy ' +
    'szmal* gotowizn* drobnymi odliczon* przeliczon* papierowych dolary euro_w_kopercie',
  bank:
    'przelew* bank banku bankiem banki bankow* karta karty kartę kart blik paypal blikiem bliku ' +
    'konto_bankowe iban karta_płatnicza terminal* bankomat* rachunek_bankowy revolut* revolucie',
  erase:
    'kasuj* usuw* usuń znika* znikają samozniszcz* wymaz* czyszcz* zablokuj zapomnij zmieniam znikając* ' +
    'usuwaj* skasuj* skasować usunę usuniesz zniknie znikną wyczyść czyścimy czyścić czyść wyczyszcz* ' +
    'spal spalić spalam spalę zmieniamy zmiana_numeru nowy_numer kasowan* zapomnisz zapominamy blokuj* ' +
    'samousuwaj* timer* przepada wyrzuć wyrzucam jednorazow* wygasa',
  chat:
    'czat* czacie rozmow* wiadomości wiadomość historia historię konwersacj* profil konto ogłoszeni* ' +
    'numer numery wiadomościach wiadomościami profilu konwers* historii nick nicku kont grup* kanał* ' +
    'wątk* wątek forum sms smsy sms-y karta_sim kartę_sim sim pisanin* korespond* priv',
  contact:
    'pisz piszcie napisz rozmowa rozmowy kontakt gadamy przez na łap odezwij odzywaj odezwać pisać ' +
    'piszesz pisanie napisać dzwoń dzwonić zadzwoń kontaktu kontaktow* skontaktuj* łapać łap_mnie ' +
    'łapcie namiar* odpis* dogadamy zagadaj zagaduj kieruj umawiamy_się',
  app:
    'signal signalu signala session wickr telegram telegramie threema threemie wire element matrix ' +
    'jabber simplex whatsapp snap viber discord insta telegrama telegramu tg tgram sygnał* signal-u ' +
    'signale wickrze sesji session-id discordzie messenger* mess messie priv privie priva dm dma ' +
    'whatsappa whatsappie whatsappem wa wu vibera viberze snapie snapchat* ig instagram* kik icq ' +
    "proton* tutanota tox briar szyfrowan* zaszyfrow* bot bota bocie botem matrixa elementa wire'a",
  stranger:
    'obcych ciekawsk* nowych turyst* policj* psów początkując* amator* nieznajom* gapiów obcym obcy ' +
    'obcymi nowy_klient nowi nowym nowicjusz* świeżak* żółtodzi* przypadkow* wścibsk* gap gapie gapiom ' +
    'podglądacz* dziennikarz* mundurow* gliny gliniarz* glinom psiar* kablu* kapuś kapusie kapusiów ' +
    'konfident* sprzedawczyk* tajniak* niebieskich smerf* krawężnik* nieproszon* gadatliw* dzieciak* ' +
    'gimbus* gówniarz* małolat* leszcz*',
  trusted:
    'zaufan* polecone_przez z_polecenia polecony_przez polecanych polecany stały stała stałe stałych ' +
    'stałym stałego stałej sprawdzon* poważn* wtajemnicz* kto_wie kto_rozumie swoich sprawdzeni ' +
    'poleceni poleceniem polecenia rekomendac* referenc* poręcz* swoim swoi stałym_klientom ' +
    'stali_klienci starzy_klienci znajomi_znajomych ogarnięt* konkretn* lojaln* pewnych pewni opini* ' +
    'zaproszen* krąg kręgu kto_się_zna starych_klientów',
  test:
    'test* mocz moczu skaner* rentgen* pies psy psów narkotest* badani* analizator* prześwietl* rtg ' +
    'wykrywacz* owczark* nosek psi nos_psa kontroli_celn bramk* tomograf* kontrola badanie_moczu tescie ' +
    'alkomat*',
  detect:
    'wykryw* wykryj* wykaz* widać widzi czuć wyczu* zauważ* wychodzi pokazuj* znajd* widział słyszy ' +
    'słychać różnicy odróżni pokaże widzą widać_nic nie_widać wywącha* zwęsz* spostrze* namierz* ' +
    'rozpozna* wyłapie łapie połap* skapnie skuma domyśli pokapuj* odróżnisz odróżnić odkryje odkryją ' +
    'podejrz* świeci świeci_się',
  plate:
    'tabliczk* numer* seryjn* etykiet* plakietk* naklejk* znamionow* numerów_seryjnych nabit* vin ' +
    'nabicie oznaczen* oznakowan* plomb* kod_kreskowy hologram*',
  removed:
    'usunięt* zdjęt* zeszlifowan* zdrapan* zerwan* spiłowan* brak zamazan* odkręcon* wytart* usunąłem ' +
    'zdjąłem zeszlifowaliśmy szlifowan* zatart* starty starta starte starł* startego wykręcon* oderwan* ' +
    'odklejon* zdarty zdarta zdrapałem przebit* przebijan* wybit* wycięt* wypalon* zamalowan* zaklejon* ' +
    'pozbawion* wyszlif* nieczyteln* nie_ma',
  stamp:
    'stempel* stempl* matryc* forma formy formę form formom sztanc* forma_do formy_do tłoczni* punkto* ' +
    'punktak* wykrojnik* wybijak* pieczęć pieczęci pieczątk* tabletkark* prasa prasy prasę tłok tłoki ' +
    'tłoków',
  logo:
    'logo loga logotyp* koron* czaszk* marka marki markę marek markow* znak_towarowy m30 rolex imprez* ' +
    'superbohater* emblem* symbol* znaczk* znaczek wzór wzory wzorów wzorek motyw* nadruk* tesla tesle ' +
    'supreme ferrari mitsubishi superman* motyl* dolar* pingwin* minionk* punisher* xanax ksanaks ' +
    'litera_m literka litera rowek kreska_podział krzyżyk* gwiazdk* serduszk* domino diamencik* ' +
    'maybach* gucci versace lacoste',
  require:
    'wymagan* wymagamy potrzebn* okazan* przedstawi* przedłoż* na_podstawie podpisan* zweryfikowan* ' +
    'obowiązkow* prześlij ważn* za_okazaniem wymagamy_okazania niezbędn* konieczn* trzeba_okazać ' +
    'okazujesz prosimy_o_przesłanie przesłaniu dostarczen* załącz* wypełnion* wypełnienia potwierdz* ' +
    'po_przedstawieniu po_okazaniu po_weryfikacji sprawdzamy_uprawnienia sprzedaż_tylko warunkiem ' +
    'warunek obligatoryjn*',
  private:
    'osób_prywatnych osobom_prywatnym prywatn* nieletni* konsument* klientów_indywidualnych ' +
    'osobom_fizycznym osób_fizycznych osoby_prywatne detaliczn* konsumenck* niepełnoletni*',
  institution:
    'szpital* laborator* uniwersyt* uczeln* szkół szkołom firm* aptek* klinik* profesjonal* instytucj* ' +
    'weterynar* zakład* przychodni* szkoły szkole szkoła liceum liceów technik* politechnik* akademi* ' +
    'instytut* urząd urzędy gmin* hospicj* sanatori* poradni* lecznic* ośrod* muzeum muzeów muzea ' +
    'muzealn* oczyszczaln* wodociąg* gorzelni* mleczarni* piekarni* huta huty hutnicz* fabryk* ' +
    'galwanizerni* garbarni* drukarni* stacja_sanitarna jednostk* oddział* pracowni*',
  authority:
    'policj* celnik* służba_celna sąd sądu sądy sądzie sądow* sądem prokurat* minister* rząd* naukow* ' +
    'badacz* lekarz* badanie władz* stowarzyszen* sanepid* cbśp straż_graniczna ratownic* pacjent* ' +
    'szpital* gis komend* komisariat* sędzi* śledcz* celnicy kas_zatrzym* krajowa_administracja ' +
    'pogranicznik* funkcjonariusz* służby służb sejm* senat* parlament* urzędni* inspekc* inspektor* ' +
    'gif ncbj emcdda euda incb onz kbpn krajowe_centrum ekspert* biegły biegłego ratownik* toksykolog* ' +
    'rzecznik* rada uniwersytet* strażak* strażacy wojewod* abw cba',
  reported:
    'powiedzia* znalezion* znaleź* zatrzyman* skonfiskowan* zabezpieczon* skazan* oskarżon* ostrzeg* ' +
    'zgłoszon* wykryt* odkryt* ogłosi* opublikowan* przyję* poinformowa* zmar* przypomina* komunikat ' +
    'prosz* informuje informują podał* podaje podają przekazał* przekazuje ogłoszon* oświadczył* mówi ' +
    'wyjaśni* twierdz* ustalił* ustalono stwierdzi* stwierdzono wykazał* wykazano opisuje opisują ' +
    'opisał* przejęł* przejęto zabezpieczył* zlikwidow* rozbił* rozbito ujawni* zatrzymał* aresztow* ' +
    'skazał* usłyszał* usłyszeli postawiono zarzuty orzek* uchwali* znowelizow* wpisał* wpisano trafił* ' +
    'hospitaliz* odnotow* zanotow* raport* apeluj* przestrzega* zakazał* zakazano wprowadził* ' +
    'zaprezentow* omówi* podsumow*',
  shop:
    'alergen* gwarancj* zwrot_14 zwrot_30 prani* prezent* przepis_na płatność_kartą spożywcz* ' +
    'ekologicz* dzieci rozmiar* faktura_vat rabat*',
  goods:
    'chleb ser dżem miód makaron oliwk* sok przypraw* ciast* ciastk* cukierk* czekolad* kawa kawy ' +
    'herbat* ocet ogórk* sos mąka cukier sól owoc* warzyw* mięso ryb* zupa rosoł* pies psa kot kota ' +
    'kociak akwari* żwirek zwierz* szampon* krem perfum* szmink* lakier koszul* sukienk* buty skarpet* ' +
    'kurtk* czapk* zasłon* lampa poduszk* krzesł* stół sofa łóżko ręcznik* dywan* ogród nasion* ziemia ' +
    'roślin* doniczk* zabawk* lalk* puzzle powieść gitar* pianino wiertark* piła opona opony opon oponę ' +
    'hamulc* silnik* samochód rower* kask router kabel drukark* ekran aparat ślub urodzin* szkoł* ' +
    'dzieci niemowl* wełn* przepis kuchni* piekarnik piekarni* restaurac* tkanin* bawełn* skór* kubek ' +
    'okular* piłka namiot wędk* koralik* biżuteri* kadzidł* knot*',
  report:
    'pacjent* kohort* uczestni* placebo farmakokinetyk* metabolit* ścieki seminari* wykład* rozpraw* ' +
    'odcinek rozdział biuletyn konferencj* proces wyrok* ustawa ustawy ustawę ustawie ustaw ustawow* ' +
    'rozporządzeni* sejm przedawkowani* nalokson* karetk* pogotowi* redukcj* poradni* odwyk objaw* ' +
    'diagnoz* śmierteln* zgon* zmar* badani* spektrometri* kryminalist* podejrzan* nalot przemyt dealer ' +
    'śledztw* histori* powieść muzeum muzeów muzea muzealn* student* klinik* wytyczn* toksykolog* ' +
    'uzależnieni* profilakt* komunikat sanepid* ratownic* oskarżony oskarżonego prokuratur* ' +
    'akt_oskarżenia śledcz* zarzut* areszt* apelac* kasac* przemytni* narkobiznes* narkotykow* gang* ' +
    'narkolini* reportaż* dziennikarz* wywiad* artykuł_o statystyk* raport raportu sprawozdan* ' +
    'przegląd_badań publikac* monograf* streszczen* abstrakt* podcast* odcinka odcinki serial* biograf* ' +
    'wspomnieni* pamiętnik* wystaw* ekspozyc* projekt_ustawy nowelizac* dziennik_ustaw chromatograf* ' +
    'randomizow* respondent* ankietowan* powikłan* interakc* zatruci* odstawien* abstynenc* trzeźw* ' +
    'anonimowi_narkomani telefon_zaufania linia_wsparcia pierwsza_pomoc detoks* terapeut* ' +
    'redukcja_szkód farmakolog* receptor* epidemi* kryzys_opioid webinar* sympozjum zjazd_naukowy',
  coin:
    'krypto* tokenach tokeny kryptowalut* kody_podarunkowe bitcoin* bitki btc monero xmr usdt tether* ' +
    'portfel_krypto trc20 erc20 eth ltc litecoin* stablecoin* coiny coinach',
  phone:
    'telefon* zdjęć zdjęcia głosów* nagrań dzwonić kamer komórk* smartfon* fotografow* fotek fotki ' +
    'zdjęcie aparatów nagrywan* nagrywać nagrywaj wideo kamerk* kamera kamery elektronik* dzwoń ' +
    'dzwonienia połączeń urządzeń',
  sign:
    'hasło zapukaj mignij światła_zgaszone zatrąb szyba szybę szyby szybie domofon dwa_razy pytaj_o ' +
    'hasła hasłem hasełko hasło_to kod_słowny słowo_klucz powiedz_że powiedz_od powołaj_się jestem_od ' +
    'od_kogo zadzwoń_dwa dwa_dzwonki trzy_dzwonki zapukaj_dwa puknij pukasz pukaj mrugnij mrugniesz ' +
    'mignij_światłami migniesz światłami światła_zgaś zgaś_światła zgaszone zatrąbić klakson* zagwiżdż* ' +
    'gwizdnij kiwnij szyfr* umówiony_znak znak_rozpoznawczy żółta_siatka czerwona_siatka',
  same:
    'taka_sama ten_sam identyczn* jak_z wyglądają_jak podróbk* taki_sam takie_same kropka_w_kropkę ' +
    'nie_do_odróżnienia nie_odróżnisz jak_prawdziwe jak_oryginał jak_z_apteki jak_fabryczne kopia ' +
    'replik* imitac* bliźniacz* tak_samo_wygląda łudząco wierna_kopia',
  original: 'orygina* aptek* aptecznych prawdziw* fabryczn* markow* autentycz* apteczne firmow*',
  cook:
    'chemik* kucharz* gotować gotuje gotujemy gotowanie ugotow* synteza kuchciki warzyć warzy gotowania ' +
    'ugotuje syntezy syntezę syntetyk* chemicy chemik_po chemik_bez laborant* garkuchni*',
  yield:
    'od_kilograma od_wagi za_kilo od_partii za_kilogram od_kila od_litra za_litr od_ugotowanego ' +
    'od_wyniku od_urobku procent_od od_uzysku uzysk* udział_w udziału',
  potency:
    'mikrogram* rozcieńcz* śmierteln* wypadk* mocniejsz* biją zeszły amator* mcg ug nanogram* zabójcz* ' +
    'przedawk* przesadzić nie_przesadź zwala ścina ścina_z zgina powala usypia_konia na_konia końsk* ' +
    'słoni* tolerancj* ostrożnie_z ćwiart* połówk* okruch* okruszek szczypt* ziarenk* główka_zapałki ' +
    'najmocniejsz* hardkor* hardcor*',
  firm: 'firm* konta konto formularz* spółk* przedsiębiors* działalnoś* gospodarcz* fundacj* nip-u regonu',
  remote:
    'odludzi* odosobnion* na_uboczu wieś wsi dyskret* milczen* cisz* odludn* pustkow* zadup* wygwizdow* ' +
    'głusz* na_końcu_świata dzicz* ustron* odosobnien* z_dala z_dala_od siedlisk* gospodarstw* ' +
    'leśniczów* opuszczon* pustostan* nieczynn* milczk* milczący umie_milczeć potrafi_milczeć ' +
    'trzyma_język język_za małomówn* nie_gada anonimow*',
  neighbour:
    'sąsiad* właściciel* gości sąsiedzi sąsiedztw* ciekawskie babka babki dozorc* ochroniarz* ochrona ' +
    'stróż* portier* gospodarz_domu wynajmując* przechodni* grzybiarz* wędkarz*',
  pay:
    'płatność zapłata płacisz rozliczeni* bierzemy zaliczk* zapłacę zapłacimy płacę płacimy płacić płać ' +
    'zapłać zapłaty płatności płatne wypłat* wynagrodzeni* stawk* tygodniówk* dniówk* premia premię ' +
    'procent* udział* dola dolę rozlicz* wpłat* wpłać wpłacasz kasa_od honorari*',
  gold:
    'złoto złota złotem złocie złote dolar* biżuter* karty_podarunkowe sztabk* kruszc* uncj* zegarek ' +
    'zegark* rolex* diament* brylant* kart_podarunkowych doładowania doładowaniach bony_podarunkowe ' +
    'western moneygram walut* frank*',
  nominee:
    'inne_nazwisko na_znajomego słup słupa słupem słupy figurant* podstawion* konto_słupa konto_cioci ' +
    'konto_babci konto_żony konto_kolegi konto_matki konto_siostry na_babcię na_żonę na_ciocię ' +
    'na_szwagra cudze_nazwisko fałszywe_nazwisko zmyślone_nazwisko zmyślon* lewy_dowód lewe_dane ' +
    'fikcyjn*',
}
