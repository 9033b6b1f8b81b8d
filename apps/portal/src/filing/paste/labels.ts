export const words = (listed: string): string[] =>
  listed
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(word => word !== '')

/** What a page calls a thing, in lower case; several words first, since the longest that fits is taken. */
export const labels = {
  shipsFrom: words(`
    ships from, ship from, shipping from, shipped from, dispatched from, dispatches from,
    item location, stock location, warehouse location, warehouse, place of origin, country of origin,
    located in, location, versand aus, versand von, verschickt aus, artikelstandort, standort,
    lagerort, herkunftsland, expédié depuis, expédié de, expédition depuis, envoi depuis,
    lieu de l’objet, lieu où se trouve l’objet, pays d’origine, localisation, se envía desde,
    enviado desde, envío desde, ubicación del artículo, ubicación, spedito da, spedizione da,
    luogo in cui si trova l’oggetto, luogo, enviado de, envio de, localização, verzonden vanuit,
    verzonden vanaf, locatie, wysyłka z, lokalizacja, отправка из, отправляется из, местоположение,
    склад, 发货地, 产地, 发货地点, gönderim yeri, الشحن من, يشحن من`),
  shipsTo: words(`
    ships to, shipping to, delivers to, delivery to, deliver to, we ship to, versand nach,
    lieferung nach, livraison vers, livré vers, expédié vers, envíos a, envío a, spedizione verso,
    spedisce verso, entrega em, envia para, verzending naar, wysyłka do, доставка в, 配送至, 发往, الشحن إلى`),
  price: words(`
    unit price, fob price, price, preis, stückpreis, prix unitaire, prix, precio, prezzo, preço, prijs,
    cena, цена, 价格, 单价, fiyat, السعر`),
  quantity: words(`
    minimum order quantity, min. order quantity, min. order, minimum order, moq, quantity available,
    quantity, available, in stock, pack size, mindestbestellmenge, mindestabnahme, menge, verfügbar,
    gebinde, quantité minimale, quantité, quantités disponibles, cantidad mínima, cantidad, quantità,
    quantidade, hoeveelheid, ilość, minimalne zamówienie, количество, мин. заказ, 起订量, 最小起订量, 数量,
    miktar, الكمية`),
  seller: words(`
    seller, sold by, posted by, supplier, vendor, store, shop name, company name, manufacturer,
    verkäufer, anbieter, verkauft von, vendu par, vendeur, fournisseur, annonceur, vendido por,
    vendedor, proveedor, venditore, venduto da, fornitore, fornecedor, verkoper, aanbieder, sprzedawca,
    sprzedający, продавец, поставщик, 卖家, 供应商, 店铺, satıcı, البائع`),
  phone: words(`
    phone, mobile, tel, telefon, téléphone, teléfono, telefono, telefone, telefoon, телефон, 电话`),
  tracking: words(`
    tracking number, tracking no., tracking, sendungsnummer, numéro de suivi, número de seguimiento,
    numero di tracciamento, número de rastreio, track-and-trace, numer przesyłki, трек-номер, 运单号`),
  reference: words(`
    item number, item no., listing id, ad id, order number, order no., product id, artikelnummer,
    anzeigennummer, bestellnummer, numéro de l’objet, numéro d’annonce, numéro de commande, référence,
    número de artículo, n.º de pedido, numero oggetto, codice annuncio, código do anúncio,
    advertentienummer, numer oferty, номер объявления, 商品编号, 订单号`),
}
export type Labelled = keyof typeof labels

const flat = (Object.entries(labels) as [Labelled, readonly string[]][])
  .flatMap(([field, words]) => words.map(word => ({ field, word: plain(word) })))
  .sort((a, b) => b.word.length - a.word.length)

/** Compared without case and with one kind of apostrophe; as long as what it was made of. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text)
    .replace(/[\u2019\u02bc`´]/g, "'")
    .replace(/\u00a0/g, ' ')
}

/**
 * The value of a line that begins with a label: behind a colon or a tab, or alone, its value on the next line. A label
 * of several words ("ships from Germany") needs neither.
 */
export const labelled = (line: string, next: string): { field: Labelled; value: string } | null => {
  const text = plain(line)
  for (const { field, word } of flat) {
    if (!text.startsWith(word)) continue
    const rest = line.slice(word.length)
    if (rest.trim() === '' || /^\s*[:：]\s*$/.test(rest)) return { field, value: next.trim() }
    const behind = /^\s*(?:[:：\t]|\s[-–—]\s)\s*(.+)$/u.exec(rest)?.[1]
    if (behind) return { field, value: behind.trim() }
    if (word.includes(' ') && /^\s/.test(rest)) return { field, value: rest.trim() }
  }
  return null
}
