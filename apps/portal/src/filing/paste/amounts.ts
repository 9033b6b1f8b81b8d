const currency = String.raw`(?:EUR|USD|GBP|CHF|PLN|CZK|CNY|RMB|RUB|UAH|TRY|AED|USDT|BTC|XMR|US\s?\$|[€$£¥₽₴₺]|zł|руб\.?|元)`
const number = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,4})?`
const amount = String.raw`(?:${number})(?:\s?[-–~]\s?(?:${number}))?`
const unit = `(?:kg|kgs|kilo(?:gramm?e?s?)?|g|gr|grams?|gramm?|mg|lb|oz|ml|l|ltr|lit(?:er|re|ers|res|ros)|pcs|pieces?|tablets?|pills?|tabs|stück|tabletten|pièces?|comprimés?|pastillas|unidades|sztuk|szt|tabletek|шт|кг|гр?|таблеток|公斤|千克|克|片|吨)`
const per = String.raw`(?:\s?(?:\/|per|pro|je|par|por|al|za|за)\s?(?:\d+\s?)?${unit}(?![\p{L}]))`

/** No letter may go on before or behind: `5 gold` are no grams, and `A$` is no dollar of ours. */
const price = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${currency}\s?${amount}|${amount}\s?${currency})(?![\p{L}\p{N}])${per}?`,
  'iu',
)
const weight = new RegExp(String.raw`(?<![\p{L}\p{N}.,\/-])(?:${number})\s?${unit}(?![\p{L}\p{N}])`, 'iu')
const sending =
  /shipping|postage|delivery|versand|porto|livraison|frais de port|envío|spedizione|frete|verzend|wysyłk|dostaw|доставк|运费/iu

/** The first price of a line that does not speak of sending it, as written. */
export const priceIn = (line: string): string | null =>
  sending.test(line) ? null : (price.exec(line.slice(0, 500))?.[0].trim() ?? null)

/** The first quantity that is not the unit of a price, as written. */
export const quantityIn = (line: string): string | null =>
  weight.exec(line.slice(0, 500).replace(price, ' '))?.[0].trim() ?? null
