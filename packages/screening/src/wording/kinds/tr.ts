import type { Kinds } from '../kinds.ts'

export const tr: Kinds = {
  food: 'ekmek* peynir* tereyağ* reçel* bal balı makarna pirinç meyve* sebze* et eti balık* sucuk* yumurta* şeker* tatlı* pasta* bisküvi* çikolata* tuz* karabiber un unu şurup baharat* şarap bira* kahve* çay* süt* sirke* zeytin* lokum*',
  cookery:
    'tarif* fırın* mutfak* tencere* tava* lokanta* restoran* pastane* mangal kahvaltı* öğle akşam_yemeği kavanoz* pişir*',
  garden:
    'bahçe* bitki* tohum* toprak* saksı* çiçek* ağaç* çim gül domates* sera* gübre* tarla* hasat* traktör* bağ arı arıcı* tarım* fidan* fidanlık',
  animal:
    'köpek* kedi* at_için akvaryum* kuş* tavuk* keçi* inek* hayvan* veteriner* tavşan* kum mama* papağan',
  wear: 'gömlek* elbise* ceket* mont* pantolon* ayakkabı* bot çorap* şapka* eldiven* pamuk* ipek* yün* beden* takı* kolye* yüzük* bilezik* saat kumaş* deri*',
  beauty: 'krem* losyon* şampuan* sabun* cilt* yüz saç makyaj* parfüm* koku* tırnak* banyo* kozmetik* mum',
  home: 'mobilya* kanepe* masa* sandalye* lamba* perde* halı* yatak* yastık* raf* ayna* vazo* mumlar çerçeve* dolap* koltuk',
  building:
    'duvar* boya* alçı* çimento* beton* fayans* çatı* zemin* matkap* testere* çekiç* vida* ahşap* tahta* boru* inşaat* çakıl* pencere* alet* tuğla',
  vehicle:
    'araba* araç* bisiklet* motosiklet* lastik* jant* motor* fren* far benzin* dizel karavan* yedek_parça* servis* sanayi* düğme* motor_yağ*',
  electronics:
    'pil batarya* kablo* şarj* laptop* bilgisayar* kılıf* yazıcı* klavye* ekran* yazılım* kamera* lens* hoparlör* usb konsol* şarj_aleti kulaklık',
  child: 'çocuk* bebek* oyuncak* peluş* kreş* kız oğul oğlu torun* öğrenci* oğlum kızım ergen* okul_öncesi',
  leisure:
    'balık_tutma kamp* çadır* futbol* yürüyüş* kayak* maket* oyun* satranç* gitar* piyano plak* konser* tiyatro* tuval* tablo* ressam* doğum_günü düğün* hediye* bayram* el_yapımı dikiş* örgü* seramik* koleksiyon* balık_tut* yapboz',
  nature: 'dağ* plaj* göl* nehir* orman* kar kış yaz tatil* otel* ada deniz* güneş*',
  cleaning:
    'temiz* çamaşır* deterjan* leke* çamaşır_suyu kireç* gider* havuz* pas ev_temiz* dezenfek* yağ_çöz*',
  patient:
    'hasta* doktor* hekim* hastane* klinik* hemşire* belirti* tedavi* hastalık* kanser* yan_etki* doz_aş* ameliyat* anestezi* gebe* hamile* emzir* karaciğer* böbrek* ilaç* ilaç_kul prospektüs* poliklinik* psikiyatr*',
  pharmacy:
    'eczane* eczacı* reçete* reçetesi kırmızı_reçete yeşil_reçete son_kullanma miad* reçete_ile prospektüs doktor_verdi ilaç_temin eczanelerde',
  rescue:
    'doz_aşımı nalokson 112 ambulans* acil* ilk_yardım zarar_azaltma enjektör* steril* zehirlen* nefes* yalnız_kul yan_yatır* nefes_al* acil_servis şırınga zehir_danışma',
  science:
    'araştırma* çalışma* numune* analiz* yöntem* spektro* kromatogra* reseptör* fare* metabolit* farmakolo* toksikolo* atık_su* sonuç* dergi* özet* hipotez* ölçüm* tez*',
  teaching:
    'okul* öğrenci* üniversite* kurs* ders* sınav* öğretmen* sınıf* ders_kitab* lise* profesör* deney*',
  law: 'kanun* yasa* madde_ yönetmelik* tebliğ* sözleşme* yasak* mevzuat* meclis* bakanlık* bakanlığ* antlaşma* ek_liste ceza* resmi_gazete madde tbmm cetvel* karar*',
  court:
    'mahkeme* hakim* hâkim* duruşma* hüküm* mahkum* savcı* avukat* sanık* polis* jandarma* gözaltı* ele_geçir* operasyon* soruştur* kaçakçı* şüpheli* hapis* gümrük_muh çete* tutukla* narkotik* gümrük_muhafaza',
  news: 'göre gazete* gazeteci* dün açıkla* sözcü* bildir* röportaj* haber* belediye_baş* yüzde basın* yetkili* muhabir* valilik açıklama*',
  book: 'kitap* kitab* yazar* bölüm* sayfa* roman* baskı_yıl yayınev* okur* hikaye* öykü* şiir* kütüphane* podcast* film* belgesel* dizi* program* radyo* yönetmen* müze* sergi* yüzyıl* tarih* arşiv* yayınevi',
  job: 'iş_ilanı maaş* eleman* personel* başvur* vardiya* tecrübe* deneyim* sigorta* staj* cv sgk başvuru*',
  event:
    'konferans* atölye* seminer* kongre* akşam giriş_ücretsiz kayıt* bilet* salon* konuşmacı* etkinlik* ücretsiz* panel* söyleşi kayıt_için davetlidir',
  help: 'yardım* destek* bağımlılık* nüks* arınma* gönüllü* aile* yakınları dernek* gizlilik* danışma* sosyal_hizmet amatem yeşilay bağımlılık_dan',
  memory:
    'hatırl* o_zaman yıllar_sonra ben_küçük dedem babaannem eskiden çocukluğ* anlat* idi hatır* anneannem o_yıllarda babam anı* küçükken',
  warning:
    'uyarı* dikkat tehlike* kullanmayın* risk* zehirli* ölümcül* kaçının dolandır* sahte* zararlı* dolandırıcı* karıştırmayın sakın',
  passive:
    'yasaktır zorunludur gereklidir verilmez satılmaz edilmiştir edildi tabidir verilir istenir alınır ele_geçirildi tutuklandı gözaltına bulunmuştur',
  parcel: 'kargo* paket* teslimat* gönderi* takip* nakliye* iş_günü ptt adrese',
  hours:
    'pazartesi* salı* çarşamba* perşembe* cuma* cumartesi* pazar açık* saat kapalı* randevu* sabah* açık_saat',
  returns: 'iade* değişim* garanti* şikayet* 14_gün memnuniyet',
  tax: 'kdv fatura* fiş* teklif* proforma* sipariş* kredi_kartı havale_şirket vergi* taksit* havale vergi_no irsaliye_var',
  sheet:
    'msds sertifika* parti lot* analiz_sertif* iso standart* kalite_belge* teknik_föy analiz_sertifika* güvenlik_bilgi_form* parti_no',
  licence:
    'ruhsat* lisans* izin* kayıtlı* beyan* taahhüt* belge* kimlik* yetki* bakanlık_onay izin_belge* kullanım_beyan* bakanlık_izni diploma_no veteriner_kaşe ithalat_izni kontrol_belgesi',
  account:
    'firma* şirket* kurumsal* beri üretici* fabrika* distribütör* bayi* ekip* mağaza* toptan_müşteri esnaf*',
  hazard: 'yanıcı* aşındırıcı* adr eldiven gözlük* havaland* depo* tehlikeli* güvenlik*',
  measure:
    'cm mm metre* litre* genişlik* yükseklik* uzunluk* çap* kalınlık* ölçü* renk* model* watt adet* diş cıvata* somun* galvaniz',
  used: 'ikinci_el kullanılmış* çizik* çalışır* temiz_durumda sıfır_gibi taşın* kullanılmadı* aldım* depodan taşınma temiz_kullan* koleksiyon',
  collect: 'gel_al yerinde* görülebilir mağazadan teslim_alın* uğra* dükkandan yerinde_gör*',
  industry:
    'sanayi_tipi endüstri* kaplama* tekstil* vernik* reçine* deri_sanayi matbaa* mürekkep* plastik* üretim* dökümhane* tabakhane boya_fabrika* galvano',
  standard:
    'referans* döteryum* ampul* kalibr* adli* laboratuvar* izotop* test_kiti reaktif* cam_malzeme referans_madde* kalibrasyon akredite',
  verify:
    'doğrul* kontrol* kimlik ibraz* şart* sadece_kurum 18_yaş imza* redded* isteriz sorar* reşit imza_şart doğrula*',
  high: 'kafa* uçur* uçuş* keyif* öfori* tribe halüsin* uyut* etki* çarpar* sarhoş*',
  take: 'çek* içim* iç enjekte* burun* buhar* yut* dil damla* doz* çizgi*',
  unit: 'gram* gr g kg paket* şerit* tablet* hap* kapsül* kutu* kilo* plaka* tane* 10g yüzlük',
  dealer: 'torbacı* tedarik* abi abim kanka* reis* mahalle* müşteri* kaynak* ekibi piyasa* usta',
  quiet: 'gizli* sessiz* sır anonim* kimse* aramızda iz_bırak* ses_çıkar*',
  advance: 'kapora* peşin* yarısı önden emanet* minimum* kalanı yarısı_peşin ön_ödeme',
  mobile: 'western_union papara* ininal* havale* hediye_kart* kod* moneygram hawala*',
  spot: 'otopark* benzinlik* terminal* otogar* depo_arkası arka* köprü* dolap kenar* sanayi_sitesi park* dinlenme_tesis* durak* göm* köşe* konum* arkasında köprü_altı posta_kutusu banka_otur*',
  night: 'gece* gece_yarısı geç karanlık* hafta_sonu 7/24',
  route: 'kamyon* tır şoför* sınır* rota* liman* gemi* otobüs* geçir* muavin* gümrük* yol*',
  diverted: 'kaldı* artan* artık* babaanne* hastaneden rahmetli* depodan_çık nöbet* servisten son_kalan',
  cut: 'katkısız* kesik* karış* kar_marj* kazan*',
  cooking:
    'pişirici aşçı* kimyager* sentez* verim* reaksiyon* aşama* yöntem_ver öncül* üretme* talimat* formül*',
  strong: 'sert* güçlü* kuvvetli* bomba* kalite* en_iyi dikkatli* sağlam*',
  lookalike:
    'yerine* muadil* analog* listede_yok hâlâ_yasal yasal* alternatif* benzer* aynı* yasaklanmadan yeni_nesil',
  know: 'biliyorsun* bilen* bilenler anlar* anlayan* malum* ne_işe ehli* siz_biliyor* anlayan_anlar bilen_bilir',
  bundle: 'set takım* komple* beraber* birlikte ikisi paket_halinde yanında',
  taste: 'numune deneme* tadım* ilk_bedava test*',
  bulk: 'toptan* ton kilolarca bidon* varil* palet* miktar* düzenli* haftalık* koli*',
  price: 'fiyat* tl lira* euro dolar* indirim* ucuz* kampanya* pazarlık*',
  hurry: 'acele* acil bugün* hemen hızlı* şimdi son anında',
  speaker: 'ben biz benim bizim bende bizde bana bize',
  buyer: 'sen siz senin sizin sana size müşteri',
  seek: 'arıyorum* aranıyor* lazım* alırım* alınır kimde* ödeme_yap* ihtiyaç*',
  press: 'baskı* pres* kalıp* kalıbı* logo* zımba* damga* matris*',
  pure: 'saf* saflık* kristal* toz* beyaz* taş* pul* 99 şeffaf* berrak*',
  risk: 'kendi_risk* sorumlu* sorumluluk* benim_sorunum beni_ilgilen*',
  club: 'parti* festival* kulüp* after* gece_kulübü',
  pain: 'yoksunluk* ağrı* uykusuz* kaygı* stres* kriz*',
  wink: 'haha jaja lol kardeş* göz_kırp* dostum 😉 😏 🤫 🔥 ❄️ 💊 🍁 🌿 🔌 📦',
  helper: 'kuzen* amca* dayı* arkadaş* enişte* birisi tanıdık* adam* yeğen*',
}
