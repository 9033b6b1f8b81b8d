import type { FieldPath } from './fields.ts'

/** How the columns of exports are called, in the languages of those who export them; compared folded. */
export const columnNames: Record<FieldPath, string> = {
  externalReference:
    'external reference|your reference|votre référence|own reference|our reference|reference|ref|id|report id|case id|ticket|ticket id|référence|notre référence|numéro de dossier|referenz|unsere referenz|vorgang|vorgangsnummer|aktenzeichen|fallnummer|referencia|nuestra referencia|expediente|riferimento|referência|kenmerk|zaaknummer',
  'listing.title':
    'title|listing title|item title|product title|product name|item name|headline|name of listing|titre|titre de l annonce|intitulé|titel|angebotstitel|artikelbezeichnung|produktname|anzeigentitel|título|título del anuncio|titolo|nombre del producto|nom du produit|tytuł',
  'listing.text':
    'text|description|listing text|body|content|details|product description|item description|texte|descriptif|contenu|beschreibung|artikelbeschreibung|produktbeschreibung|anzeigentext|descripción|texto|descrizione|testo|descrição|omschrijving|tekst|opis',
  'listing.url':
    'url|link|address of listing|listing url|item url|product url|web address|page|href|permalink|adresse web|lien|adresse de l annonce|webadresse|internetadresse|enlace|dirección web|indirizzo|webadres|adres url',
  'listing.reference':
    'listing id|item id|listing number|item number|asin|sku|product id|offer id|order id|order number|numéro d annonce|id annonce|numéro d article|numéro de commande|artikelnummer|angebotsnummer|anzeigennummer|bestellnummer|número de anuncio|número de artículo|numero annuncio|codice articolo',
  'listing.platform':
    'platform|marketplace|site|website|shop|plateforme|place de marché|boutique|plattform|marktplatz|plataforma|mercado|sitio|piattaforma|sito|platforma',
  'listing.type':
    'listing type|offer type|kind of offer|type d annonce|type d offre|angebotsart|tipo de anuncio|tipo di annuncio',
  'listing.price':
    'price|cost|unit price|prix|tarif|montant|preis|betrag|precio|importe|prezzo|preço|prijs|cena',
  'listing.quantity':
    'quantity|qty|weight|volume|amount offered|stock|quantité|poids|menge|gewicht|bestand|anzahl|cantidad|peso|quantità|quantidade|hoeveelheid|ilość',
  'listing.substanceAsWritten':
    'substance|substance as written|chemical|drug|precursor|compound|cas|cas number|substance telle qu écrite|produit chimique|précurseur|stoff|substanz|chemikalie|wirkstoff|sustancia|sustancia química|precursor químico|sostanza|substância|stof|substancja',
  'listing.sellerLocated':
    'seller country|seller location|seller located in|vendor country|location|country of seller|pays du vendeur|pays vendeur|verkäuferland|land des verkäufers|sitz des verkäufers|país del vendedor|paese del venditore|land verkoper|kraj sprzedawcy',
  'listing.shipsFrom':
    'ships from|ship from|shipping from|origin|origin country|country of origin|dispatch country|expédié de|expédié depuis|pays d expédition|origine|pays d origine|versand aus|versandland|herkunft|herkunftsland|absendeland|enviado desde|envío desde|país de origen|origen|spedito da|paese di origine|verzonden vanuit|wysyłka z',
  'listing.shipsTo':
    'ships to|ship to|shipping to|destination|destinations|destination country|delivers to|expédié vers|livré en|pays de destination|versand nach|zielland|lieferland|envío a|se envía a|país de destino|destino|spedito a|paese di destinazione|verzonden naar|wysyłka do',
  'listing.observedAt':
    'observed at|observed|seen at|seen|date seen|date|detected at|detected|found at|first seen|timestamp|vu le|observé le|date d observation|date de détection|gesehen am|festgestellt am|datum|zeitpunkt|entdeckt am|visto el|fecha|fecha de detección|visto il|data|datum gezien',
  type: 'report type|kind of report|type de signalement|meldungsart|art der meldung|tipo de informe|tipo di segnalazione',
  context: 'context|contexte|kontext|contexto|contesto',
  scale: 'scale|échelle|umfang|escala|scala',
  minorInvolved: 'minor involved|minor|mineur concerné|minderjährig|menor implicado|minore coinvolto',
  urgency: 'urgency|priority|urgence|priorité|dringlichkeit|priorität|urgencia|prioridad|urgenza|priorità',
  indicators:
    'indicators|indicator|indicator codes|red flags|codes|indicateurs|indices|indikatoren|merkmale|indicadores|indicatori',
  reason:
    'reason|why|reason for report|comment|comments|note|notes|motif|raison|commentaire|grund|begründung|meldegrund|kommentar|bemerkung|motivo|razón|comentario|motivazione|reden|powód',
  goodFaith: 'good faith|bonne foi|guter glaube|in gutem glauben|buena fe|buona fede',
  basis:
    'basis|disclosure basis|fondement|base juridique|rechtsgrundlage|grundlage|base legal|base giuridica',
  'listing.contentHash':
    'content hash|sha256|sha 256|hash of the content|empreinte du contenu|prüfsumme|huella del contenido',
  audience:
    'audience|may travel to|share with|destinataires|diffusion|empfängerkreis|verteiler|destinatarios|destinatari',
  label: 'label|tlp|marking|marquage|einstufung|clasificación',
  'mayOpen.countries':
    'may open|may open countries|identities may be opened by|peuvent ouvrir|dürfen öffnen|pueden abrir',
  'mayOpen.basis':
    'ground for opening|may open basis|fondement de l ouverture|öffnungsgrund|motivo de apertura',
  captureUnavailable:
    'capture unavailable|why no capture|no capture|pas de capture|capture impossible|kein screenshot|keine sicherung|sin captura',
  'particulars.orderedAt':
    'ordered at|order date|date of order|date de commande|bestelldatum|fecha de pedido',
  'particulars.quantity': 'ordered quantity|quantity ordered|quantité commandée|bestellmenge|cantidad pedida',
  'particulars.unusual': 'unusual|what is unusual|inhabituel|ungewöhnlich|inusual',
  'particulars.mode':
    'transport|transport mode|mode of transport|mode de transport|transportart|modo de transporte',
  'particulars.carrier': 'carrier|courier|transporteur|spediteur|frachtführer|transportista|corriere',
  'particulars.declaredGoods':
    'declared goods|declared as|declared contents|contents declared|marchandise déclarée|deklarierte ware|warenbezeichnung|mercancía declarada',
  'particulars.weight': 'parcel weight|gross weight|poids du colis|bruttogewicht|peso del paquete',
  'particulars.declaredValue':
    'declared value|customs value|valeur déclarée|warenwert|zollwert|valor declarado',
  'particulars.hs': 'hs|hs code|tariff code|tariff heading|code sh|zolltarifnummer|código arancelario',
  'particulars.transit': 'transit|transit countries|pays de transit|transitländer|países de tránsito',
  'particulars.concealment': 'concealment|how concealed|dissimulation|versteck|ocultación',
  'particulars.stopped': 'stopped|held|retenu|angehalten|retenido',
  'particulars.method':
    'payment method|method of payment|moyen de paiement|zahlungsart|forma de pago|metodo di pagamento',
  'particulars.processor':
    'payment processor|processor|prestataire de paiement|zahlungsdienstleister|procesador de pago',
  'particulars.asset': 'asset|currency|crypto asset|actif|devise|währung|moneda',
  'particulars.amount': 'payment amount|amount paid|montant payé|zahlbetrag|importe pagado',
  'particulars.madeAt': 'payment date|paid at|paid on|date de paiement|zahlungsdatum|fecha de pago',
  'particulars.beneficiaryCountry':
    'beneficiary country|pays du bénéficiaire|empfängerland|país del beneficiario',
  'particulars.since': 'account since|registered since|compte depuis|konto seit|cuenta desde',
  'particulars.listingsSeen':
    'listings seen|number of listings|nombre d annonces|anzahl der angebote|anuncios vistos',
  'particulars.otherAccounts': 'other accounts|linked accounts|autres comptes|weitere konten|otras cuentas',
  'particulars.name': 'domain|domain name|nom de domaine|domäne|domainname|dominio',
  'particulars.registrar': 'registrar|bureau d enregistrement|registrierstelle|registrador',
  'particulars.registrarCountry':
    'registrar country|pays du bureau d enregistrement|land der registrierstelle|país del registrador',
  'particulars.registeredAt':
    'registered at|registration date|date d enregistrement|registriert am|fecha de registro',
  'particulars.nameservers': 'nameservers|name servers|serveurs de noms|nameserver|servidores de nombres',
  'particulars.what': 'equipment|what equipment|équipement|matériel|gerät|ausrüstung|equipo',
  'particulars.model': 'model|equipment model|modèle|modell|modelo',
  'particulars.imprint': 'imprint|die imprint|empreinte|prägung|impresión',
  'sellerNotice.state': 'seller notice|telling the seller|information du vendeur|verkäuferhinweis',
  'sellerNotice.until':
    'seller notice until|not to be told until|ne pas informer avant|nicht mitzuteilen bis',
  'sellerNotice.order': 'seller notice order|order not to tell|ordre de ne pas informer|anordnung',
  'reviewed.by':
    'reviewed by|reviewer|looked at by|moderator|vérifié par|examiné par|geprüft von|prüfer|revisado por|revisor|verificato da',
  'reviewed.at':
    'reviewed at|reviewed on|date reviewed|vérifié le|examiné le|geprüft am|revisado el|verificato il',
  'seller.name':
    'seller name|seller|vendor|vendor name|merchant|supplier|company name|store name|nom du vendeur|vendeur|fournisseur|verkäufer|verkäufername|händler|anbieter|lieferant|nombre del vendedor|vendedor|proveedor|venditore|nome venditore|verkoper|sprzedawca',
  'seller.handle':
    'seller handle|handle|username|user name|user|nickname|telegram|wechat|whatsapp id|account name|pseudo|identifiant|nom d utilisateur|benutzername|nutzername|usuario|nombre de usuario|nome utente|gebruikersnaam|użytkownik',
  'seller.phone':
    'phone|telephone|seller phone|mobile|whatsapp|phone number|téléphone|numéro de téléphone|portable|telefon|telefonnummer|handy|teléfono|móvil|telefono|telefone|telefoon|numer telefonu',
  'seller.email':
    'email|e mail|seller email|mail|courriel|adresse électronique|e mail adresse|correo|correo electrónico|posta elettronica',
  'seller.wallet':
    'wallet|wallet address|crypto address|bitcoin address|btc|portefeuille|adresse crypto|geldbörse|cartera|monedero',
  'seller.address':
    'seller address|postal address|address|street address|adresse|adresse postale|anschrift|verkäuferadresse|dirección|indirizzo postale|endereço|adres',
  'seller.account':
    'seller id|seller account|account|account id|merchant id|vendor id|user id|compte|identifiant vendeur|konto|kundennummer|händler id|verkäufer id|cuenta|id vendedor|conto|id venditore',
  'seller.tracking':
    'tracking|tracking number|parcel number|numéro de suivi|sendungsnummer|número de seguimiento|numero di tracking',
  'seller.url':
    'seller url|store url|shop url|profile|profile url|url du vendeur|page du vendeur|profil|shop link|händlerseite|url del vendedor|perfil|profilo',
}
