import type { Words } from '../words.ts'

export const pl: Words = {
  no: 'bez nie nigdy nikt nic żaden żadna żadnych żadnej żadnego ani zero',
  paper:
    'papier* papierów faktur* rachunk* paragon* licencj* zezwoleni* pozwoleni* rejestracj* deklaracj* ' +
    'oświadczeni* umow* umów recept* certyfikat* dokument* dowod* paszport* podpis* zleceni* zlecenia',
  name: 'nazwisk* imion imienia imię adres* nadawc* ślad* tożsamości',
  ask:
    'pytaj pytam pytamy pytania pytań pyta ciekaw* sprawdza sprawdzamy sprawdzania kontrol* tłumacz* ' +
    'gada',
  matter:
    'mój_problem nasz_problem moja_sprawa twoja_sprawa obchodzi interesuje chcę_wiedzieć po_co_ci ' +
    'co_z_tym do_czego wasza_sprawa nic_nie_wie wszystko_jedno nie_moja nie_wnikam',
  goes:
    'jedzie jadą idzie idą wysyłan* wysyłam wysyłamy zgłoszon* opisan* oznaczon* zapakowan* pakowan* ' +
    'pakuję sprzedawan* przechodzi wchodzi przyjeżdża zadeklarowan* leci',
  as: 'jako jak pod',
  bearer:
    'etykiet* karton* beczk* worek worku worki worka faktur* list_przewozowy naklejk* papier* papierze ' +
    'kanist* paczk* paczce puszk* skrzynk* skrzynce kopert*',
  says: 'pisze stoi widnieje napisane napisan* nadruk* wpisane podpisan* zapisane',
  hidden:
    'ukryt* schowan* zaszyt* wklejon* przyklejon* wspawan* pust* wydrążon* między za pod w_środku ' +
    'podwójne_dno zamaskowan* wsunięt* zalakowan* owinięt* wewnątrz zwinięt* zrolowan* w_podszewce ' +
    'upchan* wetknięt*',
  object:
    'książk* książce gazet* magazyn* zabawk* pluszak* świec* podszew* ramk* kompresor* kart* pocztówk* ' +
    'kopert* but* głośnik* herba* kaw* czekolad* dvd bateri* mydł* płyt* mebl* poduszk* żwirk* chips* ' +
    'karm* musli witamin* drewn* słoik* tub* zeszyt* kalendarz* lamp* materac* palet* puszk* blistr* ' +
    'wosk* walizk* części_zamienn* silnik* melas* winyl* długopis* past* suplement* ryż* kwiat* gum*',
  seized:
    'zatrzym* przechwyc* złapi* złapan* zgini* zgubi* przepad* otworz* wpad* skonfiskow* utkni* przejm*',
  again:
    'ponowni* jeszcze_raz drug* nową nowy zwrot* zwrac* gratis wymian* dosył* doślę dosyłam ' +
    'wysyłam_drugą za_darmo pokryw*',
  insider:
    'znajom* kolega kolegę nasz_człowiek człowiek kontakt kuzyn kierowca kierowcę celnik* ktoś ' +
    'spedytor* swojego swój',
  border: 'port* cło cle celn* granic* nabrzeż* lotnisk* terminal*',
  meet:
    'spotk* spotyk* odbiór odbioru odbierz odbierasz przekaza* wymian* zostawi* zostawiam podrzuc* ' +
    'dostaw* dowóz przyjdź przyjedź czekaj ładun*',
  place:
    'parking* stacj* stacji las* lesie most* stodo* gospodarst* pol* pole rogu ławk* tyln* autostrad* ' +
    'cmentarz* hal* mop* kamień kamieniem dworc* garaż*',
  dark: 'noc* nocą zmrok* ciemn* północ* późno wieczor* świt*',
  only: 'tylko wyłącznie jedynie',
  cash: 'gotówk* kasa kasę banknot* kopert* do_ręki reki',
  bank: 'przelew* bank* kart* blik paypal',
  erase:
    'kasuj* usuw* usuń znika* znikają samozniszcz* wymaz* czyszcz* zablokuj zapomnij zmieniam znikając* ' +
    'usuwaj*',
  chat:
    'czat* czacie rozmow* wiadomości wiadomość historia historię konwersacj* profil konto ogłoszeni* ' +
    'numer numery',
  contact: 'pisz piszcie napisz rozmowa rozmowy kontakt gadamy przez na łap',
  app:
    'signal signalu signala session wickr telegram telegramie threema threemie wire element matrix ' +
    'jabber simplex whatsapp snap viber discord insta',
  stranger: 'obcych ciekawsk* nowych turyst* policj* psów początkując* amator* nieznajom* gapiów',
  trusted: 'zaufan* polecon* stał* sprawdzon* poważn* wtajemnicz* kto_wie kto_rozumie z_polecenia swoich',
  test: 'test* mocz* skaner* rentgen* pies psy psów narkotest* badani*',
  detect:
    'wykryw* wykryj* wykaz* widać widzi czuć wyczu* zauważ* wychodzi pokazuj* znajd* widział słyszy ' +
    'słychać różnicy odróżni',
  plate: 'tabliczk* numer* seryjn* etykiet* plakietk* naklejk*',
  removed: 'usunięt* zdjęt* zeszlifowan* zdrapan* zerwan* spiłowan* brak zamazan* odkręcon* wytart*',
  stamp: 'stempel* stempl* matryc* form* sztanc*',
  logo: 'logo loga logotyp* koron* czaszk* mark* znak_towarowy m30 rolex imprez* superbohater*',
  require:
    'wymagan* wymagamy potrzebn* okazan* przedstawi* przedłoż* na_podstawie podpisan* zweryfikowan* ' +
    'obowiązkow* prześlij ważn* za_okazaniem',
  private: 'osób_prywatnych osobom_prywatnym prywatn* nieletni* konsument* klientów_indywidualnych',
  institution:
    'szpital* laborator* uniwersyt* uczeln* szkół szkołom firm* aptek* klinik* profesjonal* instytucj* ' +
    'weterynar* zakład* przychodni*',
  authority:
    'policj* celnik* służba_celna sąd* prokurat* minister* rząd* naukow* badacz* lekarz* badanie władz* ' +
    'stowarzyszen* sanepid* cbśp straż_graniczna ratownic* pacjent* szpital* gis',
  reported:
    'powiedzia* znalezion* znaleź* zatrzyman* skonfiskowan* zabezpieczon* skazan* oskarżon* ostrzeg* ' +
    'zgłoszon* wykryt* odkryt* ogłosi* opublikowan* przyję* poinformowa* zmar* przypomina* komunikat ' +
    'prosz*',
  shop:
    'alergen* gwarancj* zwrot_14 zwrot_30 prani* prezent* przepis_na płatność_kartą spożywcz* ' +
    'ekologicz* dzieci rozmiar* faktura_vat rabat*',
  goods:
    'chleb ser dżem miód makaron oliwk* sok przypraw* ciast* ciastk* cukierk* czekolad* kawa kawy ' +
    'herbat* ocet ogórk* sos mąka cukier sól owoc* warzyw* mięso ryb* zupa rosoł* pies psa kot kota ' +
    'kociak akwari* żwirek zwierz* szampon* krem perfum* szmink* lakier koszul* sukienk* buty skarpet* ' +
    'kurtk* czapk* zasłon* lampa poduszk* krzesł* stół sofa łóżko ręcznik* dywan* ogród nasion* ziemia ' +
    'roślin* doniczk* zabawk* lalk* puzzle powieść gitar* pianino wiertark* piła opon* hamulc* silnik* ' +
    'samochód rower* kask router kabel drukark* ekran aparat ślub urodzin* szkoł* dzieci niemowl* wełn* ' +
    'przepis kuchni* piekarnik piekarni* restaurac* tkanin* bawełn* skór* kubek okular* piłka namiot ' +
    'wędk* koralik* biżuteri* kadzidł* knot*',
  report:
    'pacjent* kohort* uczestni* placebo farmakokinetyk* metabolit* ścieki seminari* wykład* rozpraw* ' +
    'odcinek rozdział biuletyn konferencj* proces wyrok* ustaw* rozporządzeni* sejm przedawkowani* ' +
    'nalokson* karetk* pogotowi* redukcj* poradni* odwyk objaw* diagnoz* śmierteln* zgon* zmar* badani* ' +
    'spektrometri* kryminalist* podejrzan* nalot przemyt dealer śledztw* histori* powieść muze* ' +
    'student* klinik* wytyczn* toksykolog* uzależnieni* profilakt* komunikat sanepid* ratownic*',
  coin: 'krypto* tokenach tokeny kryptowalut* kody_podarunkowe',
  phone: 'telefon* zdjęć zdjęcia głosów* nagrań dzwonić kamer',
  sign: 'hasło zapukaj mignij światła_zgaszone zatrąb szyb* domofon dwa_razy pytaj_o',
  same: 'taka_sama ten_sam identyczn* jak_z wyglądają_jak podróbk*',
  original: 'orygina* aptek* aptecznych prawdziw*',
  cook: 'chemik* kucharz* gotowa* synteza',
  yield: 'od_kilograma od_wagi za_kilo od_partii',
  potency: 'mikrogram* rozcieńcz* śmierteln* wypadk* mocniejsz* biją zeszły amator*',
  firm: 'firm* konta konto formularz*',
  remote: 'odludzi* odosobnion* na_uboczu wieś wsi dyskret* milczen* cisz*',
  neighbour: 'sąsiad* właściciel* gości',
  pay: 'płatność zapłata płacisz rozliczeni* bierzemy zaliczk*',
  gold: 'złot* dolar* biżuter* karty_podarunkowe',
  nominee: 'inne_nazwisko na_znajomego słup',
}
