import type { Kinds } from '../kinds.ts'

export const pl: Kinds = {
  food: 'chleb* ser sery sera masł* dżem* miód miodu makaron* ryż owoc* warzyw* mięs* ryb* kiełbas* jaj* słodycz* cukierk* ciast* herbatnik* czekolad* cukier cukru sól soli pieprz mąk* syrop przypraw* win* piw* kaw* herbat* sok mleko ocet octu herbatk*',
  cookery:
    'przepis* piec* kuchni* piekarnik* restaurac* piekarn* cukierni* grill* śniadani* obiad* kolacj* garnek garnk* patelni* słoik* wędzon* wędzarni*',
  garden:
    'ogród ogrod* roślin* nasion* ziemi* donicz* kwiat* drzew* trawnik* róż* pomidor* szklarni* nawóz nawoz* pol* zbior* traktor* ciągnik* pasiek* pszczel* roln* sadzonk* doniczk*',
  animal:
    'pies psa psów kot kota koty konia koni* akwari* ptak* kur* koz* krow* pszczoł* zwierz* weteryn* królik* żwirek karm* koń weterynar* papug* akwarium',
  wear: 'koszul* sukienk* kurtk* płaszcz* spodni* but* buty skarpet* czapk* kapelusz* rękawic* bawełn* jedwab* wełn* rozmiar* biżuteri* naszyjnik* pierścion* bransolet* zegar* tkanin* skór*',
  beauty:
    'krem* balsam* szampon* mydł* skór* twarz* włos* makijaż* perfum* zapach* paznokc* kąpiel* kosmetyk* wosk*',
  home: 'mebl* kanap* stół stol* krzesł* lamp* zasłon* dywan* łóżk* materac* podusz* półk* lustr* wazon* świec* ramk* naczyń szaf* lampa_stojąca kanapa krzesło kubek fotel*',
  building:
    'ścian* farb* gips* cement* beton* płytk* dach* podłog* wiertark* pił* młot* śrub* drewn* desk* rur* budow* żwir* okn* narzędzi* remont* tynk* deski cegł* grunt',
  vehicle:
    'samoch* aut* rower* motocykl* skuter* opon* felg* kół koła silnik* hamul* reflektor* benzyn* diesel przyczep* części_do warsztat* przebieg samochód śruby_do skrzynia_biegów',
  electronics:
    'bateri* akumulator* kabel* ładowark* laptop* komputer* etui drukark* klawiatur* ekran* oprogramow* aparat* obiektyw* głośnik* usb konsol* słuchawk* monitor*',
  child:
    'dzieck* dzieci* niemowl* zabaw* pluszak* lalk* puzzle przedszkol* wózek synek córk* syn wnuk* uczni* córka zabawk* nastolat*',
  leisure:
    'wędk* kemping* namiot* piłk* turyst* nart* modelar* gra gry szach* gitar* pianin* winyl* koncert* teatr* płótn* obraz* malarz* urodzin* ślub* wesel* prezent* święta rękodzieł* szyci* ceramik* kolekcj* wędkar* puzzle modelarst* obóz',
  nature: 'gór* plaż* jezior* rzek* las_na śnieg* zim* lato wakacj* hotel* szlak* wysp* morz* słońc*',
  cleaning:
    'czyszcz* pran* proszek_do_prania plam* wybielacz* odkamieni* udrożni* basen* rdz* zmywacz* domow* dezynf* odtłuszcz*',
  patient:
    'pacjent* lekarz* doktor* szpital* klinik* pielęgniar* objaw* lecz* chorob* rak* działania_niepożądane dawkowan* operacj* znieczul* ciąż* karmi* wątrob* nerek lek leki leku ulotk* przychodni* pielęgniark* oddział* dawk* lecze* psychiatr* nowotw*',
  pharmacy:
    'aptek* aptec* farmaceut* recept* wydaw* wydan* e-recept* ważnoś* aptece lekarz_rodzinny ulotk* refundac* brak_leku dawkowanie',
  rescue:
    'przedawkow* nalokson* 112 999 karetk* pogotow* pierwsza_pomoc redukcj* strzykaw* steryln* zatruc* oddech* oddych* nie_mieszaj nigdy_sam ratown* pozycja_boczna pogotowie redukcja_szkód igły_i_strzykawki zatruci* przedawkowa* karetka',
  science:
    'badan* próbk* analiz* metod* spektromet* chromatograf* receptor* myszy metabolit* farmakolog* toksykolog* ścieki ściek* wynik* czasopism* streszczen* hipotez* pomiar* rozpraw* stężeni* badani* naukow* doktorat',
  teaching:
    'szkoł* uczeń uczni* student* uniwersytet* kurs* lekcj* egzamin* nauczyciel* klas* podręcznik* laboratorium_szkolne wykład* liceum matur* doświadczen* uczelni* studia',
  law: 'ustaw* artykuł* art rozporządz* dyrektyw* konwencj* zakaz* zabron* nowelizac* sejm* ministerst* traktat* załącznik* kodeks* przepisy grzywn* rozporządzeni* dziennik_ustaw nowelizacj* przepis*',
  court:
    'sąd* sędzi* proces* wyrok* skazan* prokurat* adwokat* oskarż* policj* funkcjonariusz* zatrzyma* zabezpiecz* przeszuk* śledz* przemyt* podejrzan* więzieni* celnic* celnik* gang* areszt* oskarżon* zatrzyman* cbśp kas śledztw* zarzut*',
  news: 'według gazet* dziennik* wczoraj poinformow* rzecznik* komunikat* wywiad* redakcj* mieszkań* burmistrz* wiadomoś* procent* władz* doniesie* dziennikar* poinformowa* reporter* portal',
  book: 'książk* autor* rozdział* stron* powieś* wydani* wydawn* czytelnik* opowiad* wiersz* bibliotek* podcast* odcin* film* dokument_o serial* audycj* radi* reżyser* muze* wystaw* wiek* wieku histori* archiw* reportaż* recenzj* tomik muzeum',
  job: 'prac* etat* wynagrodz* pensj* zatrudni* rekrut* zmian* umowa_o_pracę doświadczen* cv praktyk* staż* kierowca_kat praca_od wynagrodzeni* rekrutac*',
  event:
    'wykład* warsztat* seminari* konferencj* wieczór wstęp_wolny zapis* bilet* sala prelegent* wydarzeni* bezpłatn* spotkani* zapisy zjazd*',
  help: 'pomoc* wsparci* uzależn* nawrót* detoks* wolontar* rodzin* bliskich stowarzysz* grupa_wsparcia anonimow* terapeut* poradni* terapi* trzeźw* bezpłatn* wolontariusz*',
  memory:
    'pamiętam* wspomn* wtedy lat_temu kiedy_byłem babci* dziadek dzieciństw* dawniej opowiada* był* byłem pamięta* wspomni* babcia_opowiadała kiedyś za_komuny w_latach mój_ojciec',
  warning:
    'ostrzeż* uwag* niebezpiecz* nie_zażywać alert* ryzyk* toksycz* śmiertel* unikaj* oszust* podrób* szkodliw* uwaga ostrzeże* ostrzega* trując* nie_mieszać podróbk* zagroże*',
  passive:
    'jest_zabronion* wymagan* wydajemy_tylko musi_być należy został* zostały podlega* obowiązuj* dozwolon* zabrania_się zostali zostało znaleziono zabezpieczono jest_wymagane przejęto zatrzymano',
  parcel: 'wysyłk* paczk* paczkomat* kurier* dostaw* przesył* śledzeni* dni_robocz* spedycj* inpost poczt*',
  hours:
    'poniedział* wtor* środ* czwart* piąt* sobot* niedziel* otwart* godzin* zamknięt* umówi* rano pn-pt wtorek środa czwartek piątek sobota niedziela czynne godziny_otwarcia',
  returns: 'zwrot* wymian* gwarancj* reklamacj* 14_dni zwrot_14 rękojmi*',
  tax: 'vat faktur* paragon* rachunek wycen* zamówieni* przelew_na_konto_firm karta nip netto brutto blik_w przelew karta_płatnicza',
  sheet:
    'karta_charakterystyki certyfikat* parti* atest* iso norm* czda analitycz* specyfikacj* świadectw* certyfikat_analizy numer_partii partia sds',
  licence:
    'zezwoleni* licencj* pozwoleni* rejestr* oświadczeni* zgłoszeni* upoważn* gif uprawnie* dowód_osobisty przeznaczeni* licencja koncesj* kategoria_1 inspektora rejestr_prekursorów pozwolenie końcowego_użytkownika uprawnieni*',
  account:
    'konto_klienta firm* działalność od_19 producent* fabryk* dystrybutor* hurtowni* zespół sklep* siedzib* zakład*',
  hazard: 'łatwopal* żrąc* adr rękawic* okular* wentyl* magazyn* niebezpieczn* bhp',
  measure:
    'cm mm metr* litr* szerokoś* wysokoś* długoś* średnic* gruboś* wymiar* kolor* model* wat sztuk gwint* śrub* nakrętk* długość szerokość ocynk*',
  used: 'używan* rys* działa* stan_dobry jak_now* przeprowadz* strych* piwnic* nieużyw* kupion* po_babci odstąpi* przeprowadzk* kolekcjoner* z_likwidacji nieużywan*',
  collect:
    'odbiór* odbior* obejrz* oględzin* na_miejscu w_sklepie zapraszam obejrzeć_na_miejscu odbiór_w_sklepie do_obejrzenia',
  industry:
    'przemysł* galwan* tekstyl* lakier* żywic* garbar* drukar* farbiar* tworzyw* produkcj* browar* odlewni* garbarni* lakierni* galwani* drukarni* perfumiarz*',
  standard:
    'wzorz* materiał_odniesienia deuterow* ampuł* kalibr* krymin* laborator* izotop* test_paskowy odczynnik* szkł* wzorzec wzorc* ampułk* kalibracj* akredytowan*',
  verify:
    'sprawdz* weryfik* dowód okaza* wymag* tylko_dla pełnolet* podpis* odmaw* prosimy_o dowód_osobisty pełnoletn* weryfikuj* podpis_odbiorcy wymagamy',
  high: 'faz* odlot* haj* eufori* tripy trip kopie klepie halucyn* sen_jak efekt* jazda poniewier* lot',
  take: 'wciąg* pal* wstrzyk* inhal* kresk* kreski vape* połk* język* kropl* dawk* nos nosem',
  unit: 'gram* g kg worecz* blister* listek tabl* pigul* kaps* opakowan* kilo* kostk* kartonik* szt sztuki setk* 10g sort*',
  dealer: 'diler* dostawc* ziom* ekip* ulic* dzielni* klient* kontakt* towar* źródł* chłopak* typ',
  quiet: 'dyskre* cisz* cich* tajemn* sekret* anonim* bez_śladu nikt między_nami niepozorn*',
  advance: 'zaliczk* przedpłat* połow* depozyt* minimum reszta* połowa_z_góry z_góry',
  mobile: 'blik* western_union revolut* paysafecard kod* doładow* moneygram karty_podarunkow* bony',
  spot: 'parking* stacj* dworz* magazynie_za za_garaż* garaż* most* skrytk* las* lesie altan* róg mop działk* krzak* zakopan* ławk* za_blokiem skrytka kaloryfer pod_mostem klatka dworzec',
  night: 'noc* północ* wieczor* późn* ciemn* weekend* 24/7 świt*',
  route: 'ciężarówk* tir tira kierowc* granic* tras* port* prom* bus* przewoz* przerzut* autokar*',
  diverted:
    'zostało* resztk* babci po_babci dziadk* zmarł* szpitala hurtowni_gdzie dyżur* oddział* magazynu wyniesion* spisan*',
  cut: 'mieszan* niemieszan* cięt* chrzcz* marż* zysk* zarob*',
  cooking:
    'gotow* kucharz* chemik* syntez* wydajnoś* reakcj* krok* procedur* prekurs* wytwarz* przerób* instrukcj* receptur*',
  strong: 'mocn* siln* potężn* bomb* jakoś* najleps* ostrożn* petard* kosi',
  lookalike:
    'zamienn* zastęp* analog* nie_na_liście jeszcze_legal* legal* alternatyw* podobn* jak_dawn* przed_zakaz* nowej_generacji odpowiednik*',
  know: 'wiecie wiesz kto_wie znawc* wtajemnicz* rozumie* kumat* domyśl* wiadomo do_czego wiecie_o_co wiesz_o_co kto_wie_ten wtajemniczon*',
  bundle: 'zestaw* komplet* razem w_parze wszystko_w pakiet* oba',
  taste: 'próbk* spróbuj* testow* tester* pierwsza_gratis',
  bulk: 'hurt* tona ton tony kilogram* beczk* palet* ilości* regularn* tygodniow* odsprzeda* stał*',
  price: 'cen* zł pln euro rabat* tanio promocj* okazj* negocj*',
  hurry: 'piln* dziś dzisiaj szybk* natychmiast* teraz od_ręki ostatni*',
  speaker: 'ja my mój moja moje nasz* mi mnie nam mam mamy',
  buyer: 'ty wy ci cię wam was twój twoj* wasz* pan pani klient',
  seek: 'szukam* kupię potrzebn* potrzebuj* kto_ma zapłacę skup* poszuk*',
  press: 'pras* stempel* stempl* logo* matryc* form* tabletkark* grawer* wybij*',
  pure: 'czyst* kryształ* kryszta* prosz* biał* skał* kamie* płatk* 99 przezroczyst*',
  risk: 'własne_ryzyko odpowiedzial* nie_moja twoja_sprawa konsekwencj*',
  club: 'imprez* festiwal* rave* klub* after* techno melanż*',
  pain: 'odstawi* ból ból* bezsenn* lęk* stres* skręt* głod*',
  wink: 'haha hehe xd lol mrug* bracie 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'kuzyn* wuj* kolega koledz* znajom* przyjaciel* szwagier* ktoś kumpel* kumpl* brat*',
}
