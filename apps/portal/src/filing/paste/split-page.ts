import { priceIn } from './amounts.ts'
import { labelled, plain, words } from './labels.ts'

/** What stands around a page and is not of it, as the whole line or its beginning. */
const around = words(`
  home, sign in, log in, login, register, my account, cart, basket, search, menu, skip to, help,
  categories, all categories, messages, favourites, watchlist, sell, post an ad, share, save,
  report this, back to, startseite, anmelden, registrieren, warenkorb, suche, hilfe, kategorien,
  merkliste, zurück, accueil, connexion, se connecter, panier, rechercher, aide, catégories, favoris,
  inicio, iniciar sesión, carrito, buscar, ayuda, categorías, accedi, registrati, carrello, cerca,
  aiuto, entrar, carrinho, ajuda, inloggen, winkelwagen, zoeken, zaloguj, koszyk, szukaj, pomoc, войти,
  регистрация, корзина, поиск, избранное, главная, 登录, 注册, 购物车, 首页, 搜索, 收藏`)

/** Where what belongs to the listing ends. */
const ends = words(`
  similar items, related products, related items, you may also like, customers also,
  people also viewed, recommended for you, more from this seller, ähnliche artikel, ähnliche anzeigen,
  das könnte, kunden kauften, produits similaires, annonces similaires, vous aimerez aussi,
  productos similares, también te puede, prodotti simili, annunci simili, potrebbe interessarti,
  produtos semelhantes, vergelijkbare, podobne, похожие, 相关产品, 猜你喜欢, terms of use,
  terms and conditions, privacy policy, cookie, impressum, agb, datenschutz, mentions légales,
  conditions générales, aviso legal, note legali, all rights reserved, ©, 隐私`)

const starts = (line: string, words: readonly string[]): boolean => {
  const text = plain(line)
  return words.some(
    word => text === word || (text.startsWith(word) && !/\p{L}/u.test(text.charAt(word.length))),
  )
}

const isChrome = (line: string): boolean => line.length <= 40 && starts(line, around)
const isTrail = (line: string): boolean =>
  (line.match(/\s[›»>/|·]\s/gu) ?? []).length >= 2 || /^[›»>]/u.test(line)
const isAddress = (line: string): boolean => /^(?:https?|hxxps?):\/\/\S+$/i.test(line)

/** Something a seller would head an offer with: a few words, no sentence, no price, no label. */
const isTitle = (line: string): boolean => {
  const letters = (line.match(/\p{L}/gu) ?? []).length
  const dense = /[\p{Script=Han}\p{Script=Thai}]/u.test(line)
  return (
    line.length >= (dense ? 5 : 10) &&
    line.length <= 250 &&
    letters >= 4 &&
    (dense || /\S\s+\S/.test(line)) &&
    !isChrome(line) &&
    !isTrail(line) &&
    !isAddress(line) &&
    labelled(line, '') === null &&
    priceIn(line) !== line
  )
}

const headMax = 40

/**
 * The words of the listing, apart from what stands around them. A few lines are taken as they are; of a page, the line
 * that is its title, and all behind it up to where the page turns to something else.
 */
export const splitPage = (whole: string): { title: string | null; text: string | null } => {
  const lines = whole.split('\n')
  const filled = lines.filter(line => line.trim() !== '')
  if (filled.length < 3) return { title: null, text: whole.trim() || null }
  const head = lines.slice(0, headMax).map(line => line.trim())
  const at = titleAt(head)
  if (at < 0) return { title: null, text: body(lines) }
  return { title: head[at] ?? null, text: body(lines.slice(at + 1)) }
}

/** Nearest before the first price or label, or a site's own name would be it; else the first that can be one. */
const titleAt = (head: readonly string[]): number => {
  const fact = head.findIndex(line => labelled(line, '') !== null || priceIn(line) === line)
  const nearest = head.slice(0, Math.max(fact, 0)).findLastIndex(line => line !== '')
  if (nearest >= 0 && isTitle(head[nearest] ?? '')) return nearest
  const first = head.findIndex(isTitle)
  // The window's own title repeats the page's, with the site's name behind it: the page's own is meant.
  const bare = /^(.{10,}?)\s[|–—-]\s[^|]{2,60}$/u.exec(head[first] ?? '')?.[1]
  const again = bare ? head.indexOf(bare, first + 1) : -1
  return again > 0 ? again : first
}

const body = (lines: readonly string[]): string | null => {
  const end = lines.findIndex((line, at) => at > 0 && line.trim().length <= 80 && starts(line.trim(), ends))
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter(
    line => !isChrome(line.trim()) && !isAddress(line.trim()),
  )
  return (
    kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim() || null
  )
}
