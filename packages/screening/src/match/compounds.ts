/** What German and Dutch write behind the name of a substance in one word and leave it that substance. */
const heads =
  // Salts: they are watched as what they are salts of.
  'tartrat tartraat sulfat sulfaat hydrochlorid hydrochloride zitrat citrat citraat phosphat fosfaat ' +
  // Forms and measures.
  'pflaster pleister pulver poeder poeier tablette tablet pille pillen kapsel capsule tropfen druppel ampulle ' +
  'losung oplossing losing kristall kristal stein steen base paste pasta spray papier blatter vape liquid salz zout saft ' +
  'zuckerl gummi patrone patroon flasche fles fass vat kanister beutel zak pakket paket packung verpakking ' +
  'gramm kilo spuren sporen reste resten rest mischung mengsel gemisch ' +
  // What people do with it.
  'haltig houdend handel dealer smuggel smokkel schmuggel vorrat voorraad lager labor lab laboratorium kuche ' +
  'keuken produktion productie herstell fund vondst vangst konsum gebruik sucht verslaaf abhangig rausch roes leven ' +
  'ambulanz therapie behandlung behandeling substitut abgabe rezept recept dosis kauf verkauf koop verkoop preis prijs ' +
  'kit pijp pfeife plantage'

const compound = new RegExp(`^(?:${heads.split(' ').join('|')})`)

/** Whether the rest of a word begins as such a head does; `plain` letters, as they are read. */
export const isHeadOfCompound = (rest: string): boolean => compound.test(rest)
