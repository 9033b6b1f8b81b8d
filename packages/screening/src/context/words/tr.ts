import type { Words } from '../words.ts'

export const tr: Words = {
  no:
    'yok değil yoktur hiç hiçbir kimse sıfır olmadan olmaz istemez istemiyoruz istemiyorum istemeyiz ' +
    'gerekmez gerekmiyor gerek_yok lazım_değil hiçbiri kalmadı gereksiz aranmaz aramayız bakmayız ' +
    'bakılmaz sorulmuyor sorulmadan istenmez istenmiyor tutulmaz kesilmez kesmiyoruz lüzum_yok ' +
    'lüzumu_yok ihtiyaç_yok gerek_kalmadan zorunlu_değil şart_değil verilmez tutmuyoruz asla katiyen',
  paper:
    'kağıt evrak* belge* fatura* fiş fişi fişini fişli fişle fişler* ruhsat* lisans* izin izni kayıt* ' +
    'beyan* sözleşme* reçete* sertifika* kimlik* pasaport* imza* vergi_levhası makbuz* kağıdı kağıtlar* ' +
    'resmiyet* prosedür* form formu formlar* dilekçe* vekalet* onay onayı onaylar* nüfus_cüzdan kimliği ' +
    'tc_no tc tckn vesika* iznin müsaade* kaydı dekont* irsaliye* taahhüt* teminat* kaşe kaşesi ' +
    'vergi_no vergi_numarası defter_kaydı raporu rapor çek_senet senet senedi mühür* tutanak* bürokrasi ' +
    'kontrat* sicil* diploma',
  name:
    'isim isimsiz adı ad adres* gönderici* gönderen iz kimliği ismi ismini isimler* adını adınız adımız ' +
    'soyisim soyad* lakap lakabı takma_ad takma_isim rumuz kimliğini kimliğiniz gönderenin alıcı_adı ' +
    'bilgilerin*',
  ask:
    'soru sorular sormam sormayız sorma sorulmaz soran sormuyoruz meraklı* kontrol incele* sormak ' +
    'soruyorum soruyor sorana soranı sorup sorgu* araştırm* kurcala* irdele* didikle* hesap_sor ' +
    'karıştırmayız bakmıyoruz merak merak_etme merak_etmem',
  matter:
    'beni_ilgilendirmez bizi_ilgilendirmez ilgilendirmez bana_anlatma sizin_bileceğiniz senin_işin ' +
    'ne_yapacağını ne_yaptığın ne_için umurumda haberi_yok alakadar_etmez fark_etmez karışmam ' +
    'ne_yapacaksan ne_yapacağınız ne_yapacağınızı ne_yaparsan ne_yaparsanız ne_amaçla hangi_amaçla ' +
    'ne_işe niye_lazım neden_lazım ne_için_lazım sana_kalmış size_kalmış orası_size orası_sana ' +
    'o_sizin_işiniz o_senin_işin sizin_işiniz beni_aşar bana_ne bize_ne banane umurumuzda umrumda ' +
    'umurumda_değil ilgimiz_yok gerisi_sizin gerisi_senin gerisine_karışmam gerisine_karışmayız ' +
    'karışmayız dert_değil dert_etmem',
  goes:
    'gider gidiyor gönderilir gönderiyoruz yollanır çıkar geçer girer beyan etiketlen* paketlen* satıl* ' +
    'görünür gelir taşınır gidecek giden gitti yollarız yolluyoruz yolluyorum yollar gönderiyorum ' +
    'göndeririz gönderirim çıkıyor çıkış çıkışı geçiyor geçirir geçiririz geçiriyoruz giriyor girdik ' +
    'girdi sokuyoruz sokarız getirdim getiriyoruz getiririz geldi geliyor inmiş iner kargolar* ' +
    'kargolanır kargoluyoruz paketliyoruz paketleriz paketli ambalajl* faturalan* etiketliyoruz beyanlı ' +
    'gösteriyoruz gösteririz gösterilir işlenir yürür ulaşır',
  as:
    'olarak diye adıyla gibi altında adına görünümünde kılığında şeklinde niyetine süsüyle ismiyle ' +
    'ayağına kisvesi kisvesinde yerine_geçer',
  bearer:
    'etiket* kutu kutusu kutuda kutuya kutular* kutuyu kutunun kutuluk kutulu kutusun* varil* çuval* ' +
    'torba* fatura* irsaliye* kağıt* evrakta evrak* bidon* koli* paket* poşet* zarf* teneke* şişe* ' +
    'kavanozu kova kovası kovada kovayla fıçı* sandık* sandığı konteyner* tank tankı tüpü beyannamede ' +
    'beyannamesinde kargo_fişi kargo_kağıdı kağıdında gönderi_formu damacana* ambalaj* kasası kasanın ' +
    'barkod*',
  says:
    'yazıyor yazar yazılı yazıyoruz yazılır basılı görünüyor geçiyor yazarız yazdır* yazacağız yazacak ' +
    'yazısı ibaresi ibare görünür geçer okunur gözüküyor gözükür yapıştırılır basıyoruz girdik',
  hidden:
    'gizli gizlen* saklı saklan* dikili yapıştır* kaynaklı oyuk oyulmuş içinde içine arasında arasına ' +
    'arkasında altında çift_taban astarında kamufle sarılı gömülü rulo dikilmiş içine_konur ' +
    'gömülü_olarak gizliyoruz gizleriz sakla* saklıyoruz zula* içine_koy içine_dik içine_diki dikilir ' +
    'dikiyoruz kaynatılmış oyulur oyma boşluk boşluğu boşluğuna boşluğunda gömülür gömülmüş gömeriz ' +
    'gömüyoruz gömdük kamuflaj* dolgu dolgusuna astarına astarın tabanına tabanında tabanın topuğuna ' +
    'topuğunda çift_cidar çift_dip sızdırmaz vakumlu vakumlan* sarılır sarılmış bantlı bantlanmış ' +
    'bantlıyoruz folyo* zımbalı emdirilmiş emdirilir içirilmiş serpiştir* sıkıştır* tıkıştır* ' +
    'kapatılmış lehimli arasına_koy',
  object:
    'kitap* dergi* oyuncak* mum* astar* çerçeve* kompresör* kartpostal* kartvizit* tebrik_kartı zarf* ' +
    'ayakkabı* hoparlör* çay* kahve* çikolata* dvd pil* sabun* fayans* mobilya* yastık* kedi_kumu cips* ' +
    'mama* vitamin* odun* kavanoz* tüp* defter* takvim* lamba* yatak* palet* kutusunun valiz* ' +
    'yedek_parça motor_bloğu pekmez plak kalem* macun* takviye mama pirinç çiçek* kitabın oyuncağı ' +
    'oyuncağın peluş* ayıcık* bebek bebeği topuk topuğ* terlik* çanta* bavul* termos* ütü ütüsü fön ' +
    'sucuk* ceviz* fındık* reçel* konserve* helva* lokum* baklava* kuru_incir incir* hurma* nar ' +
    'domates* biber* salça* turşu* bulgur* mercimek* nohut* un_çuvalı şeker_çuvalı zeytin* peynir* ' +
    'karpuz* muz muzlar narenciye portakal* limon* balık* bal_kavanozu tablo* saz bağlama gitar* ' +
    'bilgisayar* modem* powerbank* şarj* tampon* stepne* yangın_tüpü depo_kapağı yakıt_deposu lastik* ' +
    'lastiğin koltuk* koltuğun bebek_bezi hasır* halılar* halıcı* halıyı kilim* seccade* tespih* kuran ' +
    'cilt dosya* klasör* sigara* çakmak* kozmetik* krem* şampuan* pudra* parfüm* kolonya* diş_macunu ' +
    'battaniye* yorgan* çorap* kaban* mont montu montlar*',
  seized:
    'yakalan* yakalanırsa takıl* takılırsa el_kon* el_koy* kaybol* kaybolursa açılırsa durdurul* ' +
    'düşerse alıkon* yakalattı yakalatmadık yakalatmadım yakalandı_mı el_konulursa el_konsa el_koyarsa ' +
    'elkonul* müsadere* kaparsa kaptırırsak kaptırdık patlarsa patladı patlamadı geri_dönerse ' +
    'geri_çevr* açarlarsa açılmadı gelmezse ulaşmazsa varmazsa düşmedi',
  again:
    'yeniden tekrar ikinci yenisi yenisini bedava ücretsiz iade karşıl* tazmin* telafi tekrardan ' +
    'bir_daha ikincisi ikinciyi tekrarı yenileri yollarız_tekrar yeniden_yolla yeniden_gönder ' +
    'yeniden_gönderim telafisi para_iade parası_iade yarısı_iade iadesi zararı zararını üstlen* ' +
    'sigortalı bedavaya',
  insider:
    'adamımız arkadaş* tanıdık tanıdığ* kuzen* şoför* kamyoncu* memur* bizden birisi biri bağlantı* ' +
    'adamım adamlarımız adamları bizim_adam içeriden içeride içerden tanıdıklar dayımız dayı dayısı ' +
    'abimiz abim hemşehri* hemşeri* amcaoğlu dayıoğlu komiser gümrükçü* gümrük_müşaviri müşavir muavin ' +
    'kaptan kaptanı tayfa* depocu* ambarcı* hamal kurye* tırcı* nakliyeci* lojistikçi* hemşire* ' +
    'hastabakıcı* temizlikçi* bekçi* güvenlikçi birileri elemanı elemanımız ekip_hazır',
  border:
    'liman* gümrük* sınır* iskele* havaalanı* terminal* kapı_geçiş gümrüğü gümrüğe rıhtım* kapıkule ' +
    'habur sarp kapısı kapıda_gümrük sınır_kapısı gürbulak antrepo* serbest_bölge havalimanı* ' +
    'kargo_terminali geçiş geçişi geçişte mayınlı_arazi',
  meet:
    'buluş* teslim elden alırsın alınır takas bırak* bırakılır getir* gel gelir bekle* yükle* görüşürüz ' +
    'görüşme_yüz yüz_yüze teslimi teslimat teslimatı teslim_ederim teslim_ederiz elden_teslim alırsınız ' +
    'alırsın_oradan alırız gelirsin gelirsiniz geliriz gelip gelin gelsin uğrarsın uğrarım bekliyoruz ' +
    'boşalt* aktarma takas_ederiz ayağına ayağınıza kapına kapınıza',
  place:
    'otopark* benzinlik* benzinci* dinlenme_tesisi orman* köprü* ahır* çiftlik* tarla* köşe* bank ' +
    'arka_kapı otoyol* mezarlık* depo depoda depodan depomuz* deposu* depoya depoları tır_parkı parkı ' +
    'parkın parkta park benzinliği petrol_ofisi opet shell tesis tesisi tesisleri tesiste ' +
    'dinlenme_tesisleri koru çalılık dere dere_yatağı dere_kenarı köprü_altı viyadük* tünel* kulübe* ' +
    'baraka* çiftliği bağ_evi bağ_arası zeytinlik* sokak_arası ara_sokak çıkmaz_sokak arsa arsada ' +
    'boş_arsa inşaat* metruk* terk_edilmiş harabe* mezarlığı mezarlık_kapısı sanayide sanayi_sitesi ' +
    'tır_garajı garaj* otogar* terminali iskelesi iskelede sahil sahilde sahili plajı mendirek* ' +
    'kayalık* kahvehane* kıraathane* berber berberin büfe büfenin bakkal bakkalın cami camii avlusu ' +
    'hamam* stat stadyum* avm avm_otoparkı metro metrobüs durağı durağında durak hastane_otoparkı',
  dark:
    'gece geceleri karanlık* gece_yarısı geç akşam* şafak* geceyarısı geceleyin karanlık_çök ' +
    'karanlıkta_gel hava_kararınca kararınca güneş_batınca gün_batımı sabaha_karşı seher* sahur* ' +
    'iftardan_sonra iftar* yatsı* zifiri',
  only: 'sadece yalnızca yalnız ancak sırf tek_sadece bir_tek münhasır*',
  cash:
    'nakit peşin elden zarf banknot* nakitle nakde nakden nakiti peşini peşinen elden_nakit elden_para ' +
    'elde para_elden dolarla euro_ile deste* kağıt_para sayma_makinesi para_sayma zarfta zarfla ' +
    'zarf_içinde bozukluk küçük_banknot',
  bank:
    'havale eft banka kart kartı kartla kartlı kartına kartım iban paypal bankadan bankaya bankası ' +
    'havalesi havaleyle ibana ibanı hesaba hesabına kredi_kart kredi_kartı pos pos_cihazı fast',
  erase:
    'sil siliyoruz silinir silerim silin kaybolan yok_olan kendini_imha imha temizle* engelle unut ' +
    'değişir silinen kaybolan_mesaj silersin sileriz siliyorum silinsin siliniyor silinecek sildik ' +
    'siler silelim silip kaybolur yok_olur kendini_siler kendi_silinir otomatik_silinir süreli ' +
    'zamanlayıcı* engellerim engelleriz unutun unuturuz unut_beni değiştiriyorum değiştiriyoruz ' +
    'numara_değiş hat_değiş hattı_kır kapatıyorum kapatılır yakarız yakıyoruz kırıyoruz tek_kullanımlık',
  chat:
    'sohbet* mesaj* mesajları yazışma* konuşma* geçmiş* hesap* ilan* numara numaralar beni hesabı ' +
    'profil profili grubu grup kanalı kanal sim sim_kart hattı hat sms numaram numaramı',
  contact:
    'yaz yazın yazış* konuş* iletişim üzerinden ulaş* yazsın yazabilir* yazarsın mesaj_at mesaj_atın ' +
    'mesaj_atsın irtibat* iletişime görüşelim görüşürüz dönüş_yap dönüş_yaparım haberleş* ekle ekleyin ' +
    'bağlanın arayın arayan hattından',
  app:
    "signal signal'den session wickr telegram telegram'dan threema wire element matrix jabber simplex " +
    'whatsapp viber discord insta dm telegramdan telegrama telegramı tg telgram wp vatsap vatsapp ' +
    "watsap whatsap whatsappa whatsapptan whatsappdan signalden signale sinyal dm'den dmden özelden " +
    'özele özel_mesaj instadan instagram* snap snapchat* discorda bip viberdan threemadan tox briar icq ' +
    'protonmail* proton tutanota şifreli şifreli_sohbet uçtan_uca bot botu bottan messenger* kik',
  stranger:
    'yabancı* meraklı* acemi* turist* polis* tanımadık* yeni_gelen* tanımadığım* çaylak* yeni_yetme* ' +
    'boş_yapan* boş_yapma* boşboğaz* geveze* ispiyon* muhbir* ajan ajanlar* aynasız* sivil sivil_polis ' +
    'gazeteci* merakından tırıvırı çoluk_çocuk ergen* dedikoducu*',
  trusted:
    'güvenilir tanıdık referansla referanslı bilen bilenler anlayan ciddi eski_müşteri güvenilir* ' +
    'güvendiğim* tanıdıklara tanıdığa tanıdıktan tanıdık_referans referans referanslı* referansı ' +
    'tavsiye tavsiyeyle tavsiye_ile kefil* kefil_olan bilene bilenlere bildik bildiğimiz eski_müşteri* ' +
    'müdavim* devamlı_müşteri* sürekli_müşteri* ciddi_alıcı ciddi_olan ciddi_düşünen sağlam_adam ' +
    'sağlam_referans davet davetiye* davetle davetli ahbap* bizden bizden_olan kendi_çevre* çevremiz',
  test:
    'test testi teste testten testinden testler* testte testinde idrar* tarayıcı* röntgen* köpek* ' +
    'tahlil* kan_tahlil x-ray xray tarama taramada narkotik_köpeği köpeği köpeğin dedektör* kontrolde ' +
    'kontrolden arama_noktası cihaz* kit kiti',
  detect:
    'çıkmaz görünmez görmez anlamaz bulamaz koklamaz fark_etmez yakalamaz görmedi görmedim duymaz ' +
    'anlaşılmaz fark_edilmez ayırt_edemez çıkmıyor çıkmadı çıkmaz_test görünmüyor görünmedi gözükmez ' +
    'gözükmüyor anlaşılmıyor anlayamaz anlamadı anlamıyor bulamıyor bulamadı koklayamaz koku_almaz ' +
    'koku_alamaz koku_alamıyor fark_edemez fark_etmedi farkedilmez sezmez sezilmez yakalayamaz ' +
    'yakalamıyor tepki_vermez tepki_vermiyor ötmez ötmüyor uyarmaz tespit_edemez tespit_edilemez ' +
    'yakayı_ele şüphelenmez şüphe_çekmez dikkat_çekmez göze_batmaz',
  plate:
    'plaka* seri_no seri_numarası etiket* levha* seri_plaka seri_plakası seri_numara künye* barkodu ' +
    'mühürü markası şasi_no imalat_etiketi sac_levha üretici_etiketi',
  removed:
    'sökül* sökük silinmiş kazın* kazıl* taşlan* yok çıkarıl* zımparalan* söktüm söktük silindi sildik ' +
    'silik kazıdık zımparaladık kesildi kesilmiş koparılmış koparıldı yırtık yırtılmış karalanmış ' +
    'karalı boyanmış kapatılmış eritilmiş düşmüş tıraşlan*',
  stamp:
    'kalıp* zımba* mühür* matris* damga* kalıbı mührü presi pres alt_üst_kalıp ıstampa* kabartma ' +
    'gravür* lazer_kazıma',
  logo:
    'logo* taç kurukafa marka* m30 rolex parti* süper_kahraman amblem* harfi harf sembol* desen deseni ' +
    'desenli çizgi_baskı hilal çift_hilal yıldız* kelebek* punisher tesla maskeli mitsubishi süpermen ' +
    'superman dolar_işareti xanax xnx ksanaks rivotril m_harfi ayı_figür kalpli',
  require:
    'istenir gereklidir gerekli zorunlu* ibraz* ibrazı karşılığı şart* kaşeli imzalı onaylı sunul* ' +
    'ile_sipariş belgesiyle yazısı istiyoruz isteriz istenmektedir gerekir gerekmektedir lazımdır ' +
    'mecburi* şart_koş ibraz_edilmesi ibraz_eden göstermeniz gösteriniz sunun sunmanız doldurul* ' +
    'doldurmanız teslim_edilmesi onaylanmış kaşelenmiş imzalanmış belgesi_olan belgesi_olanlara ' +
    'ruhsatı_olan',
  private:
    'şahıslara şahıs bireysel reşit_olmayan* tüketici* şahısa bireylere bireysel_satış perakende* ' +
    'son_tüketici reşit_olmayanlara çocuklara',
  institution:
    'hastane* laboratuvar* üniversite* okul* firma* eczane* klinik* kurum* veteriner* fabrika* sanayi* ' +
    'adli_tıp lab fakülte* enstitü* meslek_lisesi lisesi kuruluş* belediye* müdürlüğü tarım_il ziraat* ' +
    'ziraat_odası kooperatif* poliklinik* muayenehane* sağlık_ocağı tesisler* matbaa* dökümhane* ' +
    'hal_müdür müze müzesi müzede müzeler* arıtma* su_idaresi iski aski rafineri* osb kobi',
  authority:
    'polis jandarma gümrük mahkeme* savcı* hakim* bakanlık bakanlığı hükümet* araştırmacı* bilim* ' +
    'doktor* hekim* çalışma* dernek* emniyet hastalar* üniversite* valilik emniyeti polisi polisler* ' +
    'narkotik narkotim kom kaçakçılık_şube asayiş valiliği kaymakam* başsavcı* yargıtay danıştay ' +
    'istinaf ağır_ceza sağlık_bakanlığı tarım_bakanlığı içişleri adalet_bakan tbmm meclis cumhurbaşkan* ' +
    'resmi_gazete titck adli_tıp atk unodc incb euda dsö who bm avukat* baro barosu bilim_insan ' +
    'bilim_insanları uzmanlar* uzmanı eczacılar_odası tabip* tabipler_birliği yeşilay amatem çematem ' +
    'ekipler ekipleri sözcü* bakan bakanı muhtar* komisyon*',
  reported:
    'söyledi bulundu ele_geçirildi yakalandı tutuklandı gözaltına mahkum* uyardı uyarıyor bildirdi ' +
    'saptandı tespit_edildi keşfedildi duyurdu yayımlandı kabul_edildi ölçüldü hatırlattı açıkladı ' +
    'çarptırıldı belirtti bildirildi bildiren açıklandı açıklıyor aktardı aktarıldı anlattı ifade_etti ' +
    'kaydetti duyuruldu vurguladı uyarıda_bulun uyarıldı tespit_etti belirlendi belirledi saptanan ' +
    'saptanmış bulunmuş bulunmuştur bulmuş ele_geçirdi ele_geçen ele_geçirilen yakaladı ' +
    'gözaltına_alındı tutukladı serbest_bırak hükmetti hükmetmiştir karar_verdi mahkum_edildi ceza_aldı ' +
    'hapis_cezası dava_açıldı soruşturma_başlat çökertildi yayımladı yayınlandı incelendi incelenmiş ' +
    'değerlendirildi hayatını_kaybet öldü ölmüş hastaneye_kaldır zehirlendi rapor_edil raporlandı ' +
    'eklendi kapsama_alın yasaklandı yürürlüğe_girdi',
  shop:
    'alerjen* garanti* iade_14 14_gün_iade yıkanabilir hediye* tarif* kredi_kartı gıda* organik çocuk* ' +
    'beden numara* kitapçığı fişi_kesilir',
  goods:
    'ekmek peynir reçel bal makarna zeytin* meyve* sebze* baharat* pasta kek kurabiye* şeker* çikolata ' +
    'kahve çay sirke turşu sos un tuz şerbet* bardak* balık çorba köpek kedi yavru akvaryum kum mama ' +
    'şampuan losyon krem parfüm ruj oje gömlek elbise çizme* ayakkabı çorap ceket şapka perde lamba ' +
    'yastık sandalye masa kanepe yatak havlu halı bahçe tohum* toprak bitki* ağacı saksı oyuncak* bebek ' +
    'yapboz roman gitar piyano matkap testere lastik fren motor* araba bisiklet kask router kablo ' +
    'yazıcı ekran kamera düğün doğum okul çocuk* örgü yün tarif mutfak fırın pastane kafe lokanta kumaş ' +
    'pamuk deri kupa gözlük çerçeve* futbol çadır olta gübre* sera',
  report:
    'hastalar* kohort katılımcı* plasebo farmakokinetik metabolit* seminer* konferans* tez bölüm ' +
    'bülten* dava davası davada davasında davaları hüküm yasa yasası yasalar* yasaya yasada kanun* ' +
    'yönetmelik* meclis aşırı_doz nalokson ambulans zarar_azaltma danışma* yoksunluk belirti* tanı ' +
    'ölüm* öldü çalışma* spektrometri adli soruşturma operasyon* kaçakçı* tarihi belgesel film müze ' +
    'müzesi müzede müzeler* öğrenci* klinik* toksikoloji* bağımlılık* yasak* önleme sanık sanığın ' +
    'sanıklar* şüpheli* mahkum* hükümlü* iddianame* duruşma* temyiz yargıtay ağır_ceza savunma* beraat* ' +
    'soruşturması ele_geçirilen uyuşturucu_ticareti şebeke* çete* muhabir* röportaj* haberi istatistik* ' +
    'raporu yıllık_rapor derleme* literatür* makalesi bildiri bildirisi bildiri_özeti özeti olgu ' +
    'olgu_sunumu olgular* vaka vakası postmortem tez_konum podcast bölümü dizisi biyografi* anılar* ' +
    'günlük_anı sergisi belgeseli kanun_teklifi yönetmeliği tebliğ* cetvel kromatografi* randomize ' +
    'anket* yan_etkiler* etkileşim* zehirlenmeler* yoksunluğu ayık ayıklık ayığım iyileşme* ' +
    'adsız_narkotik rehabilit* ilk_yardım detoks* terapist* psikiyatri* farmakoloji* reseptörü salgın* ' +
    'kriz_opioid opioid_krizi webinar* sempozyum* kongresi panel paneli söyleşi*',
  coin:
    'kripto* stablecoin coin bitcoin monero usdt btc bitcoin* kripto_para coinle tether* trc20 xmr eth ' +
    'ethereum litecoin* ltc papara_kripto binance cüzdan_adres soğuk_cüzdan',
  phone:
    'telefon* foto* ses video kamera arama cep_telefon video_çek görüntülü kayıt_cihaz kamerasız ' +
    'kamera_yok aramayın arama_yok aramalara aramak sesli ses_kaydı cihazlar*',
  sign:
    'parola şifre farları kapıyı_çal korna cam_indir zil iki_kere sor_beni parolası parolayı şifresi ' +
    'şifreyi şifre_kelime kod_kelime kod_sözcük anahtar_kelime sözüyle diye_başla de_ki yolladı_de ' +
    'gönderdi_de selamıyla selamı_var selam_söyle selektör* farları_yak farı_yak dörtlüler* kornaya ' +
    'korna_çal kornaya_bas zile_bas zili_çal iki_kez_çal üç_kez_çal cama_tıkla kapıya_vur kapıyı_tıkla ' +
    'ıslık* işaret_ver işareti',
  same:
    'aynı aynısı tıpatıp benzeri kopya gibi aynısının tıpkısı tıpkısının birebir farksız ayırt_edilmez ' +
    'ayırt_edemezsin orijinal_gibi gerçek_gibi gerçeğinden_farksız fabrika_gibi eczane_gibi replika* ' +
    'kopyası taklit* birebir_kopya ikizi çakma*',
  original:
    'orijinal eczane gerçek orjinal* orijinali eczanelik eczaneden fabrikasyon fabrika_çıkış hakiki* ' +
    'gerçeği',
  cook:
    'kimyager aşçı pişir* sentez aşçısı kaynatan kaynatır kimyacı* kimyagerler* kimya_mezunu ' +
    'kimya_bilen kimya_okuyan laborant* usta_pişir sentezci* sentezi sentezle* imalatçı_usta imal_eden',
  yield:
    'kilo_başına ağırlığa_göre parti_başı kilodan kilo_üzerinden çıkan_mal çıkan_maldan litre_başına ' +
    'parti_başına verim_üzerinden verimden sonuç_üzerinden üzerinden_pay hasılattan ürün_üzerinden',
  potency:
    'mikrogram seyrelt* ölümcül kaza* sert güçlü durdurur acemi* mikrogramlar mcg öldürücü öldürür ' +
    'bayıltır bayıltan uyutur_at at_bile fil_uyut devirir yere_serer yere_seren kafayı_dağıt dağıtır ' +
    'çeyreği çeyrek yarımı yarısı_yeter tozu_yeter kırıntı* pirinç_tanesi kibrit_başı tolerans* ' +
    'alışık_olmayan dozu_kaçır abartma fazlası doz_aşma bünye_kaldır',
  firm: 'şirket* hesap form* firma firması kaşesi vergi_levhası ticaret_sicil işletme* şahıs_firması ltd aş',
  remote:
    'ıssız tenha kırsal dağ_evi bağ_evi sessiz* gizlilik ağzı_sıkı ıssızda tenha* kuytu* sapa köy_evi ' +
    'köyde köyün dağ_başı dağ_başında dağda_ev kırsalda kırsal_alan çiftlik_evi kimsesiz kimse_geçmez ' +
    'komşusuz uzak_bir uzakta merkezden_uzak şehirden_uzak şehir_dışı terkedilmiş terk_edilmiş metruk ' +
    'boş_ev boş_depo boş_tesis sessiz_kal sessiz_biri ağzı_pek ketum* sır_tutan sır_tutabilen ' +
    'dilini_tutan konuşmayan',
  neighbour:
    'komşu* ev_sahibi ziyaretçi* apartman_görevli kapıcı* bekçi güvenlik_görevli mal_sahibi kiracı* ' +
    'meraklı_komşu yoldan_geçen çoban* köylü köylüler',
  pay:
    'ödeme ücret para bedel kapora ödenir öderiz öderim ödüyoruz ödüyorum ödersin ödeyen ödemesi ücreti ' +
    'ücretin parası paranı paranız bedeli kaparo* yevmiye* haftalık_ücret maaş* prim primi pay payı ' +
    'komisyon* hakediş* dolgun_ücret iyi_para kazandır* kazançlı',
  gold:
    'altın dolar ziynet hediye_kartı altınla altını çeyrek_altın gram_altın bilezik* ziynet* külçe* ' +
    'dolarla döviz* euro_nakit hediye_çeki hawala western moneygram',
  nominee:
    'başkasının_adına isim_farklı başka_isim başkasının başkasının_hesabı başkasının_adı başkası_adına ' +
    'başkasının_kimliği başkasınınkini annemin_hesabı eşimin_hesabı karımın_hesabı kardeşimin_hesabı ' +
    'kız_kardeşine ablamın_hesabı arkadaşın_hesabı arkadaşımın_hesabı kiralık_hesap hesap_kiralık ' +
    'paravan* paravan_şirket naylon* naylon_fatura naylon_şirket hayali_şirket sahte_kimlik sahte_isim ' +
    'uydurma_isim tabela_şirketi',
}
