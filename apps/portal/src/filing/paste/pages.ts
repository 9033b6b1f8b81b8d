/** Pages as a browser copies them, in our own words, with what belongs where. Invented throughout. */
export const english = `BMK methyl glycidate powder | Bazaar One
https://bazaar-one.example/item/991827
Skip to main content
Sign in
Cart (0)
Home › Chemicals › Intermediates
BMK methyl glycidate powder
$180.00 / kg
Shipping: $25.00
Min. order: 5 kg
Ships from Germany
Ships to: Netherlands, Poland, United Kingdom
Seller: Northern Reagents (1 204) 98.7% positive
Description
Pure white powder, always in stock, plain packaging. We repack on demand.
Write to @northreagents for the price list.
Similar items
PMK powder, $150.00
© Bazaar One`

export const german = `Startseite
Anmelden
Kleinanzeigen Nord
GBL Reiniger 99,9 %, Kanister
49,90 €
Artikelstandort: Österreich
Versand nach: Deutschland, Schweiz
Verfügbar: 25 l
Verkäufer
felgenprofi24
Beschreibung
Reiniger für Felgen, sehr rein, neutral verpackt.
Telefon: +43 660 1234567
Das könnte dir auch gefallen
Felgenbürste
Impressum`

export const french = `Accueil
Se connecter
Petites annonces
Poudre 3-MMC pour recherche, envoi discret
Prix : 12,50 € / g
Expédié depuis : Pays-Bas
Livraison vers : France, Belgique
Vendeur : Labo Discret
Numéro d’annonce : 445-8812
Non destiné à la consommation. Réponse rapide sur WhatsApp.
Mentions légales`

export const spanish = `Inicio
Carrito
Prensa de comprimidos con matrices
Precio: 2.400 EUR
Ubicación: España
Cantidad: 1 unidad
Vendido por: Maquinaria Vega
Incluye tres matrices con letras. Entrega en mano.`

export const chinese = `首页
登录
高纯度 N-苯乙基-4-哌啶酮
价格：¥1,200 / 公斤
起订量：10公斤
发货地：中国
供应商：江北化工
现货，可分装，双清包税。微信: jbchem88`

export const russian = `Войти
Корзина
Псевдоэфедрин субстанция оптом
Цена: 95 000 руб. / кг
Количество: 3 кг
Отправка из: Казахстан
Продавец: ХимСнаб Восток
Отправим в любой город, оплата криптовалютой.`

export const polish = `Zaloguj
Koszyk
Alprazolam tabletki 2 mg, sto sztuk
Cena: 140 zł
Wysyłka z: Czechy
Sprzedawca: apteka_nocna
Bez recepty, paczkomat.`

export const parcel = `Express North, shipment
Tracking number: RR123456785CN
Country of origin: China
Deliver to: Poland
Declared as pigment samples, 1.2 kg`

export const html = `<html><head><style>p{color:red}</style><script>alert(1)</script></head><body><!-- x -->
<nav><a href="https://evil.example/">Home</a></nav><h1>Tablet press &amp; dies</h1><p>Price: &euro;900 &#8364;900</p>
<img src=x onerror="alert(2)"><p>Ships from: Italy<br>Seller: Press &lt;b&gt;House</p></body></html>`
