/**
 * Pairs of our own: a suspicious listing and its benign twin in much the same words, in twelve languages.
 * `named` is what the suspicious one is about, where the shipped watchlist lists it.
 */
export type Pair = {
  language: string
  named?: string
  suspicious: [string, string]
  benign: [string, string]
}

export const pairs: Pair[] = [
  {
    language: 'en',
    named: 'npp',
    suspicious: [
      '39742-60-4 cream solid, 5 kg and up',
      'Goes out as tile grout. Our man at the terminal signs for it. Half up front in XMR, rest when the photo of the box reaches you. Nobody from Europe, thank you.',
    ],
    benign: [
      'Tile grout, cream, 5 kg and up',
      'Fast setting, for kitchens and bathrooms. Half price on pallets. Data sheet on the product page, returns within 30 days.',
    ],
  },
  {
    language: 'en',
    named: 'etizolam',
    suspicious: [
      'Etiz pellets, 1mg, blister or loose',
      'Sleep like a stone. We leave the printed name off. Sold for mice studies, wink. Bag of 500 lands at your cousin address in a birthday card.',
    ],
    benign: [
      'Wood pellets 6 mm, bag of 500 kg or loose',
      'ENplus A1, low ash. Delivered by lorry with crane to your address. Pay by card or transfer.',
    ],
  },
  {
    language: 'en',
    suspicious: [
      'Bench time wanted – I bring the flasks',
      'Need a quiet barn with water and a fume hood for two nights a month, landlord who does not come round. Pay well, in notes. Smell is strong so no neighbours please.',
    ],
    benign: [
      'Bench time wanted – hobby potter',
      'Looking for a shared studio with water and a kiln two nights a month. Happy to pay monthly by transfer, references from my evening class.',
    ],
  },
  {
    language: 'fr',
    named: 'gbl',
    suspicious: [
      'Nettoyant jantes spécial week-end, 250 ml',
      'GBL propre, celui qui fait danser. Bouchon doseur fourni. On se retrouve près du métro, pas de messages vocaux, code promo pour les copains.',
    ],
    benign: [
      'Nettoyant jantes, 250 ml, sans acide',
      'Pour jantes alliage et acier. Agit en deux minutes, rincer au jet. Livré avec pinceau, facture et notice.',
    ],
  },
  {
    language: 'fr',
    named: 'fentanyl',
    suspicious: [
      'Fenta en gouttes nasales, flacon blanc',
      'Dix doses, étiquette sérum physiologique. Part de Lille le lundi, glissé dans une carte de vœux. Paiement coupon.',
    ],
    benign: [
      'Sérum physiologique en gouttes nasales, flacon blanc',
      'Dix unidoses de 5 ml pour bébés et adultes. Vendu en pharmacie et parapharmacie, lire la notice.',
    ],
  },
  {
    language: 'es',
    named: 'ketamine',
    suspicious: [
      'Keta en aguja, calidad veterinaria, fin de semana',
      'Llega de fuera, sin cortar. Se reparte en moto hasta las cinco. Pregunta por el gato y borra la charla.',
    ],
    benign: [
      'Vacuna para gatos, clínica veterinaria, fin de semana',
      'Abrimos sábados y domingos. Pide cita por teléfono, cartilla y chip incluidos. Aceptamos tarjeta.',
    ],
  },
  {
    language: 'es',
    named: 'potassium-permanganate',
    suspicious: [
      'Permanganato de potasio a pie de río',
      'Tambores sin marca, cruzan de noche en lancha. El que compra ya sabe para qué selva va. Nada de facturas ni de nombres.',
    ],
    benign: [
      'Permanganato de potasio para acuarios y piscinas',
      'Frasco de 100 g con tapa de seguridad, instrucciones de dosis y ficha de seguridad. Compra con factura, envío nacional.',
    ],
  },
  {
    language: 'de',
    named: '4-anpp',
    suspicious: [
      'ANPP, beige, ab 1 kg, Raum Rotterdam',
      'Auf dem Sack steht Bentonit. Der Zöllner ist unser Schwager. Bezahlt wird in Coins, gefragt wird nichts.',
    ],
    benign: [
      'Bentonit, beige, ab 1 kg, Raum Bonn',
      'Für Teichabdichtung und Katzenstreu. Sackware mit Lieferschein, Rechnung mit ausgewiesener MwSt.',
    ],
  },
  {
    language: 'de',
    suspicious: [
      'Laborant mit Erfahrung, Hof bei Emmen',
      'Zwei Wochen am Stück, Handy bleibt draußen. Kessel und Stoffe stehen bereit, gezahlt wird pro Liter und in Scheinen. Keine Bewerbungsunterlagen.',
    ],
    benign: [
      'Laborant (m/w/d) mit Erfahrung, Molkerei bei Emsland',
      'Milchproben, pH-Wert, Keimzahl. Unbefristet nach Tarif, Bewerbung mit Zeugnissen an die Personalabteilung.',
    ],
  },
  {
    language: 'pt',
    named: 'mdma',
    suspicious: [
      'Balinha importada, desenho de coroa',
      'MD forte, não é fermento. Fecho cartela com dez, deixo na portaria do evento com o nome do seu time. Só quem vem indicado.',
    ],
    benign: [
      'Balinha de hortelã importada, embalagem de coroa',
      'Caixa com dez pacotes, sem açúcar. Para eventos e recepções, nota fiscal e prazo de validade de um ano.',
    ],
  },
  {
    language: 'pt',
    named: 'acetic-anhydride',
    suspicious: [
      'Anidrido acético, tambor azul, saída à noite',
      'Escrevo vinagre no papel e pronto. Vai até a divisa com o meu pessoal. Quem pede licença não compra comigo.',
    ],
    benign: [
      'Anidrido acético PA, frasco âmbar de 1 L',
      'Venda para laboratórios com licença da Polícia Federal e CNPJ ativo. Laudo e FISPQ acompanham o produto.',
    ],
  },
  {
    language: 'it',
    named: 'cocaine',
    suspicious: [
      'Bianca buona, scaglia lucida, anche mezzo',
      'Non è roba da discoteca. Consegno sotto casa entro l’ora, messaggi che spariscono. Chi paga in stecche spende meno.',
    ],
    benign: [
      'Farina bianca macinata a pietra, anche mezzo chilo',
      'Grano tenero dell’Umbria, per pane e dolci. Consegna in giornata, ricevuta fiscale e sconto per i forni.',
    ],
  },
  {
    language: 'it',
    named: 'mephedrone',
    suspicious: [
      'Mefedrone cristalli, lotto di maggio',
      'Dichiarato fertilizzante per bonsai. Se la busta si perde ne parte un’altra. Si tratta solo in moneta digitale.',
    ],
    benign: [
      'Fertilizzante per bonsai in cristalli, lotto di maggio',
      'Solubile, NPK 20-20-20. Busta da 500 g con dosatore e istruzioni, reso gratuito.',
    ],
  },
  {
    language: 'nl',
    named: 'amphetamine',
    suspicious: [
      'Pasta, vers geperst, per bak',
      'Natte speed uit eigen keuken. Ik rijd zelf tot de grens. Bel niet, stuur een duif. Gepast geld en geen praatjes.',
    ],
    benign: [
      'Pasta, vers geperst, per bak',
      'Tagliatelle en ravioli uit eigen keuken. Afhalen in de winkel of bezorgd met de koelauto, pinnen kan.',
    ],
  },
  {
    language: 'nl',
    suspicious: [
      'Schuur te huur, geen bezoek, eigen aggregaat',
      'Afzuiging en afvoer zijn al aangepast door de vorige kok. Huur vooruit, handje contantje, geen handtekening. Vaten kunnen achter blijven.',
    ],
    benign: [
      'Schuur te huur, eigen meterkast',
      'Droog en vorstvrij, geschikt voor caravans en oldtimers. Huurcontract per jaar, borg per overschrijving.',
    ],
  },
  {
    language: 'pl',
    named: 'clonazolam',
    suspicious: [
      'Clonazolam w kroplach, butelka po syropie',
      'Kartonik podpisany jako aromat do ciast. Nikt nie sprawdza. Płacisz z góry kodem, paczka leży w skrytce pod mostem.',
    ],
    benign: [
      'Aromat do ciast w kroplach, butelka 10 ml',
      'Wanilia, migdał, rum. Skład i termin przydatności na etykiecie. Wysyłka kurierem, faktura na życzenie.',
    ],
  },
  {
    language: 'pl',
    named: 'amphetamine',
    suspicious: [
      'Feta mokra, od piątki w górę',
      'Prosto z gara, jeszcze ciepła. Podrzucam pod klub, hasło dostaniesz na szyfrowanym. Nowi tylko z polecenia.',
    ],
    benign: [
      'Ser feta, od pięciu kostek w górę',
      'Prosto z mleczarni, chłodnia. Dowóz do restauracji i sklepów, termin płatności 14 dni.',
    ],
  },
  {
    language: 'ru',
    named: 'mephedrone',
    suspicious: [
      'Мяу крупные, свежий завоз',
      'Мефедрон, лежит в магните, район на выбор. Фото с меткой сразу после оплаты. Ненаход решаем.',
    ],
    benign: [
      'Магнит на холодильник «Мяу», крупный',
      'Ручная работа, дерево. Фото каждого котика в описании, отправка почтой с трек-номером, чек.',
    ],
  },
  {
    language: 'ru',
    suspicious: [
      'Сделаем любое вещество по вашей формуле',
      'Чего нет в перечне — то и варим. Учредительные бумаги не просим, лишнего не храним. От ста грамм, предоплата в монетах.',
    ],
    benign: [
      'Сделаем любую вывеску по вашему эскизу',
      'Световые буквы, неон, монтаж. Работаем по договору, предоплата по счёту, гарантия два года.',
    ],
  },
  {
    language: 'tr',
    named: 'ephedrine',
    suspicious: [
      'Efedrin toz, yarım kilo ve üstü',
      'Kutuya un yazıyoruz. Sınırı bizim şoför geçirir. Kimlik, fatura sormayız; coin ile ödenir.',
    ],
    benign: [
      'Kabartma tozu, yarım kilo ve üstü',
      'Pastaneler için toptan un ve kabartma tozu. Faturalı satış, soğuk zincir gerekmez.',
    ],
  },
  {
    language: 'tr',
    named: 'synthetic-cannabinoids-class',
    suspicious: [
      'Bonzai kağıt A4, emdirilmiş',
      'Mektup gibi gider, içeride kimse anlamaz. Yarım sayfa da olur. Numaramı yazmıyorum, kanaldan bulun.',
    ],
    benign: [
      'Bonzai ağacı, A4 boyutunda katalog',
      'Saksı, makas ve bakım kitabı hediye. Kargo bedava, 14 gün iade hakkı.',
    ],
  },
  {
    language: 'ar',
    named: 'tramadol',
    suspicious: [
      'ترامادول شريط احمر كمية',
      'يوصل داخل علب حليب. ما في وصفة ولا اسم. اللي بده يكلمنا على القناة ويمسح الرسائل.',
    ],
    benign: [
      'حليب اطفال علبة حمراء كمية',
      'تاريخ صلاحية طويل، فاتورة رسمية، توصيل للصيدليات والبقالات. الدفع عند الاستلام او بالبطاقة.',
    ],
  },
  {
    language: 'ar',
    named: 'acetone',
    suspicious: [
      'اسيتون وحمض كبريت مع بعض، براميل بدون ملصق',
      'نوصلها للورشة بالجبل بعد العشاء. لا ورق ولا اسئلة، والدفع ذهب او دولار كاش.',
    ],
    benign: [
      'اسيتون لازالة طلاء الاظافر 500 مل',
      'للصالونات، عبوة بملصق وتعليمات السلامة. سعر خاص للجملة مع فاتورة ضريبية.',
    ],
  },
  {
    language: 'zh',
    named: 'ketamine',
    suspicious: [
      'K粉 今晚场子里就有',
      '小包自封，卫生间第三个洗手台下面。先付虚拟币，再给位置。别在群里喊。',
    ],
    benign: ['咖啡粉 今晚直播间就有', '小包自封，阿拉比卡深烘。下单送滤杯，七天无理由退换，支持开票。'],
  },
  {
    language: 'zh',
    named: 'pmk-ethyl-glycidate',
    suspicious: [
      'PMK乙酯 28578-16-7 鹿特丹有仓',
      '外箱印地板蜡，报关的事我们处理。被查了再发一次。聊天请用会自动删除的软件。',
    ],
    benign: [
      '地板蜡 5L 鹿特丹展会同款',
      '实木复合地板通用，附使用说明和MSDS。海关编码3405.20，可开增值税发票。',
    ],
  },
]
