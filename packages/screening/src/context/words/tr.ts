import type { Words } from '../words.ts'

export const tr: Words = {
  no:
    'yok değil yoktur hiç hiçbir kimse sıfır olmadan olmaz istemez istemiyoruz istemiyorum istemeyiz ' +
    'gerekmez gerekmiyor gerek_yok lazım_değil',
  paper:
    'kağıt evrak* belge* fatura* fiş* ruhsat* lisans* izin izni kayıt* beyan* sözleşme* reçete* ' +
    'sertifika* kimlik* pasaport* imza* vergi_levhası makbuz*',
  name: 'isim isimsiz adı ad adres* gönderici* gönderen iz kimliği',
  ask: 'soru sorular sormam sormayız sorma sorulmaz soran sormuyoruz meraklı* kontrol incele*',
  matter:
    'beni_ilgilendirmez bizi_ilgilendirmez ilgilendirmez bana_anlatma sizin_bileceğiniz senin_işin ' +
    'ne_yapacağını ne_yaptığın ne_için umurumda haberi_yok alakadar_etmez fark_etmez karışmam',
  goes:
    'gider gidiyor gönderilir gönderiyoruz yollanır çıkar geçer girer beyan etiketlen* paketlen* satıl* ' +
    'görünür gelir taşınır',
  as: 'olarak diye adıyla gibi altında',
  bearer:
    'etiket* kutu* varil* çuval* torba* fatura* irsaliye* kağıt* evrakta evrak* bidon* koli* paket* ' +
    'poşet* zarf*',
  says: 'yazıyor yazar yazılı yazıyoruz yazılır basılı görünüyor geçiyor',
  hidden:
    'gizli gizlen* saklı saklan* dikili yapıştır* kaynaklı oyuk oyulmuş içinde içine arasında arasına ' +
    'arkasında altında çift_taban astarında kamufle sarılı gömülü rulo dikilmiş içine_konur ' +
    'gömülü_olarak',
  object:
    'kitap* dergi* oyuncak* mum* astar* çerçeve* kompresör* kart* kartpostal* zarf* ayakkabı* hoparlör* ' +
    'çay* kahve* çikolata* dvd pil* sabun* fayans* mobilya* yastık* kedi_kumu cips* mama* vitamin* ' +
    'odun* kavanoz* tüp* defter* takvim* lamba* yatak* palet* kutusunun valiz* yedek_parça motor_bloğu ' +
    'pekmez plak kalem* macun* takviye mama pirinç çiçek*',
  seized:
    'yakalan* yakalanırsa takıl* takılırsa el_kon* el_koy* kaybol* kaybolursa açılırsa durdurul* ' +
    'düşerse alıkon*',
  again: 'yeniden tekrar ikinci yenisi yenisini bedava ücretsiz iade karşıl* tazmin* telafi',
  insider: 'adamımız arkadaş* tanıdık tanıdığ* kuzen* şoför* kamyoncu* memur* bizden birisi biri bağlantı*',
  border: 'liman* gümrük* sınır* iskele* havaalanı* terminal* kapı_geçiş',
  meet: 'buluş* teslim elden alırsın alınır takas bırak* bırakılır getir* gel gelir bekle* yükle*',
  place:
    'otopark* benzinlik* benzinci* dinlenme_tesisi orman* köprü* ahır* çiftlik* tarla* köşe* bank ' +
    'arka_kapı otoyol* mezarlık* depo* tır_parkı',
  dark: 'gece geceleri karanlık* gece_yarısı geç akşam* şafak*',
  only: 'sadece yalnızca yalnız ancak',
  cash: 'nakit peşin elden zarf banknot*',
  bank: 'havale eft banka kart* iban paypal',
  erase:
    'sil siliyoruz silinir silerim silin kaybolan yok_olan kendini_imha imha temizle* engelle unut ' +
    'değişir silinen kaybolan_mesaj',
  chat: 'sohbet* mesaj* mesajları yazışma* konuşma* geçmiş* hesap* ilan* numara numaralar beni',
  contact: 'yaz yazın yazış* konuş* iletişim üzerinden dan ten ulaş*',
  app:
    "signal signal'den session wickr telegram telegram'dan threema wire element matrix jabber simplex " +
    'whatsapp viber discord insta dm',
  stranger: 'yabancı* meraklı* acemi* turist* polis* tanımadık* yeni_gelen*',
  trusted: 'güvenilir tanıdık referansla referanslı bilen bilenler anlayan ciddi eski_müşteri',
  test: 'test* idrar* tarayıcı* röntgen* köpek* tahlil*',
  detect:
    'çıkmaz görünmez görmez anlamaz bulamaz koklamaz fark_etmez yakalamaz görmedi görmedim duymaz ' +
    'anlaşılmaz fark_edilmez ayırt_edemez',
  plate: 'plaka* seri_no seri_numarası etiket* levha*',
  removed: 'sökül* sökük silinmiş kazın* kazıl* taşlan* yok çıkarıl* zımparalan*',
  stamp: 'kalıp* zımba* mühür* matris* damga*',
  logo: 'logo* taç kurukafa marka* m30 rolex parti* süper_kahraman',
  require:
    'istenir gereklidir gerekli zorunlu* ibraz* ibrazı karşılığı şart* kaşeli imzalı onaylı sunul* ' +
    'ile_sipariş belgesiyle yazısı',
  private: 'şahıslara şahıs bireysel reşit_olmayan* tüketici*',
  institution:
    'hastane* laboratuvar* üniversite* okul* firma* eczane* klinik* kurum* veteriner* fabrika* sanayi* ' +
    'adli_tıp',
  authority:
    'polis jandarma gümrük mahkeme* savcı* hakim* bakanlık bakanlığı hükümet* araştırmacı* bilim* ' +
    'doktor* hekim* çalışma* dernek* emniyet hastalar* üniversite* valilik',
  reported:
    'söyledi bulundu ele_geçirildi yakalandı tutuklandı gözaltına mahkum* uyardı uyarıyor bildirdi ' +
    'saptandı tespit_edildi keşfedildi duyurdu yayımlandı kabul_edildi ölçüldü hatırlattı açıkladı ' +
    'çarptırıldı',
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
    'bülten* dava* hüküm yasa* kanun* yönetmelik* meclis aşırı_doz nalokson ambulans zarar_azaltma ' +
    'danışma* yoksunluk belirti* tanı ölüm* öldü çalışma* spektrometri adli soruşturma operasyon* ' +
    'kaçakçı* tarihi belgesel film müze* öğrenci* klinik* toksikoloji* bağımlılık* yasak* önleme',
  coin: 'kripto* stablecoin coin bitcoin monero usdt',
  phone: 'telefon* foto* ses video kamera arama',
  sign: 'parola şifre farları kapıyı_çal korna cam_indir zil iki_kere sor_beni',
  same: 'aynı aynısı tıpatıp benzeri kopya gibi',
  original: 'orijinal eczane gerçek',
  cook: 'kimyager aşçı pişir* sentez',
  yield: 'kilo_başına ağırlığa_göre parti_başı',
  potency: 'mikrogram seyrelt* ölümcül kaza* sert güçlü durdurur acemi*',
  firm: 'şirket* hesap form*',
  remote: 'ıssız tenha kırsal dağ_evi bağ_evi sessiz* gizlilik ağzı_sıkı',
  neighbour: 'komşu* ev_sahibi ziyaretçi*',
  pay: 'ödeme ücret para bedel kapora',
  gold: 'altın dolar ziynet hediye_kartı',
  nominee: 'başkasının_adına isim_farklı başka_isim',
}
