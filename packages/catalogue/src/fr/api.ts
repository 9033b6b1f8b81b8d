export const api = {
  about:
    'Signaler des offres suspectes depuis un programme. Les règles et les traitements sont ceux du formulaire : ce que le formulaire accepte, l’API l’accepte, et ce qu’il refuse, elle le refuse, en nommant le champ et le remède. Rien n’est confirmé avant d’être durable.',
  key: 'Une clé créée par un administrateur de votre organisation, sous Personnes. Elle voyage dans l’en-tête Authorization et nulle part ailleurs.',
  field: {
    difference: 'Les champs qui ne sont plus comme ils étaient.',
    received: 'Combien sont arrivés : toujours la somme des cinq comptes.',
    items: 'Un par élément reçu, dans l’ordre.',
    detail: 'Ce qui a été refusé, pourquoi, et que faire.',
    externalReference:
      'Le nom que vous lui donnez. Le même dépôt sous ce nom reste inchangé, un autre est un conflit.',
    reviewed:
      'Qui, dans votre organisation, a regardé, sous un nom à vous, et quand. Sans cela, le dépôt est un signal.',
    goodFaith: 'Que le dépôt est fait de bonne foi ; sans cela rien n’est accepté.',
    indicators:
      'Les codes de la liste, dont un au moins à l’appui du soupçon. Les codes en X plaident en sens contraire.',
    audience:
      'Jusqu’où il peut aller : votre pays, les pays que vous nommez, ou tous les gouvernements admis.',
    mayOpen:
      'Les pays dont le service chef de file peut ouvrir ce qui identifie quelqu’un, et sur quel fondement. Vide : personne.',
    identities:
      'Ce qui identifie une personne. Conservé à part et fermé ; masqué partout où il figure dans le texte.',
    marked:
      'Les passages du titre ou du texte qui identifient quelqu’un, en unités UTF-16. D’un programme, les deux sont aussi parcourus.',
    evidence: 'Des fichiers scellés auparavant. Sans aucun, captureUnavailable dit pourquoi.',
    captureUnavailable: 'Pourquoi aucune capture n’a été scellée.',
    context: 'Ce qu’est le texte lui-même. Tout ce qui n’est pas une offre est hors du champ et refusé.',
    scale:
      'L’échelle que montre l’offre. L’usage personnel est refusé : il relève de vos règles, ou de la santé.',
    minorInvolved: 'Si un mineur est concerné, c’est refusé ici : d’autres voies existent pour cela.',
    basis: 'Sur quel fondement il est communiqué.',
    label: 'TLP 2.0, s’il doit être plus strict que ce que donne la diffusion.',
    substanceAsWritten: 'La substance dans les mots de l’offre.',
    rev: 'La révision, que tout changement augmente. Jointe, elle garantit que rien n’a changé depuis la lecture.',
    cursor: 'Un point de votre propre flux. À garder tel quel.',
    reset: 'Vrai quand le point est plus ancien que ce qui est conservé : relisez vos signalements une fois.',
    more: 'Vrai quand il y a plus de changements que la place : redemandez aussitôt.',
    sentTo: 'Le service qui l’a maintenant, et pourquoi celui-là.',
    arrivedAs: 'Ce qu’il était en arrivant, quoi qu’il soit advenu depuis.',
    leafHash: 'SHA-256 de sa feuille dans le registre, en hexadécimal.',
    saysNothingMore: 'Vrai quand rien de plus n’en sera dit, quoi qu’il soit advenu.',
    test: 'Vrai pour une organisation de test : aucun agent ne le reçoit jamais.',
    complaints: 'Ce qui ne va pas : le champ par son chemin, la règle par son numéro, et la phrase.',
    dueAt: 'Jusqu’à quand une réponse est espérée, ou due si le fondement le dit.',
  },
  fileReport: {
    title: 'Déposer un signalement',
    text: 'Le même dépôt, les mêmes règles et le même traitement que le formulaire. Il nomme qui, dans l’entreprise, a regardé, et quand (reviewed) ; sans cela, c’est un signal, qui n’est transmis à personne tant que personne dans l’entreprise ne l’a examiné. Le même dépôt sous la même référence de l’entreprise reçoit 200 et le signalement déjà présent. Une requête répétée avec son Idempotency-Key reçoit la même réponse que la première fois, avec l’en-tête Idempotency-Replayed (true).',
    answer: 'Déposé, et durable avant que ceci ne soit dit',
  },
  fileBatch: {
    title: 'Déposer jusqu’à mille signalements',
    text: 'Un verdict pour chacun, dans l’ordre : déposé, signal, inchangé, conflit (avec les champs qui diffèrent) ou refusé (avec la règle, le champ et la manière d’y remédier). Ce qui cloche chez l’un est son verdict et n’empêche aucun autre. Répétée avec son Idempotency-Key, la requête reprend là où elle s’était arrêtée et ne crée rien deux fois.',
    answer:
      'Ce qu’il est advenu de chacun ; tout ce qui est accepté était durable avant que ceci ne soit dit',
  },
  fileXarf: {
    title: 'Remettre un rapport XARF',
    text: 'Un rapport XARF v4 de la catégorie content, tel quel. Le type regulated_goods, que nous proposons, dit ce qui est offert ; pour tout autre type, une substance doit être reconnue dans le texte. C’est un signal, sauf s’il dit qui a regardé (reviewed). Le même report_id une seconde fois est inchangé. La réponse dit, champ par champ, où chacun est allé, ce qui a été supposé et ce qui n’a pas été repris.',
    answer: 'Le verdict, et où chaque champ est allé',
  },
  fileDsaNotice: {
    title: 'Remettre une notification au titre de l’article 16 du DSA',
    text: 'Les quatre éléments d’une notification : explication, adresses exactes, auteur, bonne foi. Chaque adresse devient un signalement. L’auteur de la notification reste chez vous. C’est un signal, sauf si elle dit qui a regardé. La réponse dit, champ par champ, où chacun est allé.',
    answer: 'Un verdict par adresse, et où chaque champ est allé',
  },
  findReports: {
    title: 'Trouver un signalement par notre propre référence',
    text: 'Ce que votre organisation a remis sous une référence à elle : un signalement, ou aucun. La recherche se fait dans la table écrite avec le signalement : il s’y trouve dès qu’il est confirmé.',
    answer: 'Le signalement, ou une liste vide',
  },
  readChanges: {
    title: 'Ce qui a changé depuis',
    text: 'Chacun de vos signalements qui a changé depuis un point de votre propre flux, tel qu’il est maintenant : état, retour, questions ouvertes. Commencez sans curseur, gardez celui que vous recevez, redemandez tant que more est vrai, puis toutes les quelques minutes. Rien n’est omis. Quand reset est vrai, le point est plus ancien que ce qui est conservé : relisez vos signalements une fois, puis repartez du curseur reçu.',
    answer: 'Les signalements qui ont changé, et d’où repartir',
  },
  readQuestions: {
    title: 'Ce qu’une autorité demande sur un signalement',
    text: 'Chaque question avec le service qui la pose, sur quelle base, et jusqu’à quand. La réponse est volontaire, sauf si la base dit autre chose.',
    answer: 'Les questions, avec ou sans réponse, et la révision lue',
  },
  answerQuestion: {
    title: 'Répondre à une question, ou refuser en disant pourquoi',
    text: 'Le texte va au service qui a posé la question. Avec rev, il n’est accepté que si rien n’a changé depuis cette révision.',
    answer: 'Accepté',
  },
  correctReport: {
    title: 'Rectifier un signalement',
    text: 'Une nouvelle révision pour tous ceux qui l’ont reçu ; ce qui n’est pas donné reste inchangé. Le texte est examiné de nouveau, et ce qui y identifie quelqu’un est masqué. Le motif est demandé.',
    answer: 'Rectifié',
  },
  confirmSignal: {
    title: 'Confirmer un signal',
    text: 'Une personne de l’entreprise l’a examiné et le maintient : c’est désormais un signalement comme un autre, transmis au service qui en a la charge. Qui l’a examiné, et quand, se dit chaque fois ; le motif et les indices peuvent être mieux formulés.',
    answer: 'Confirmé',
  },
  setAsideSignal: {
    title: 'Écarter un signal',
    text: 'Une personne de l’entreprise l’a examiné et ne le maintient pas : il n’est transmis à personne et dit pourquoi. Il peut encore être confirmé.',
    answer: 'Écarté',
  },
  retractReport: {
    title: 'Rétracter un signalement',
    text: 'Tous ceux qui l’ont reçu apprennent qu’il est rétracté, et pourquoi. Ce qu’une autorité a déjà fait sien lui reste.',
    answer: 'Rétracté',
  },
  readReport: {
    title: 'Ce qu’est devenu l’un de nos signalements',
    text: 'Son état tel que votre organisation le connaît : questions, retours, rectifications.',
    answer: 'Le signalement tel que l’entreprise le voit',
  },
  readBundle: {
    title: 'La liste en vigueur, compilée',
    text: 'Pour les entreprises habilitées : leurs programmes criblent dans leur propre réseau, avec la commande tocsin screen --edition ou la bibliothèque @tocsin/screening, et rien n’en sort. L’ETag est l’empreinte qui clôt les octets ; If-None-Match répond 304 tant que la liste est la même. Un lecteur refuse un format (Tocsin-Bundle-Format) qu’il ne connaît pas. Chaque remise des octets figure dans votre historique.',
    answer: 'La liste compilée, entière',
    unchanged: 'Vous avez déjà ces octets',
  },
  readReceipt: {
    title: 'Le récépissé signé d’un signalement',
    text: 'Les mêmes octets qu’au moment de l’acceptation. La vérification, octet par octet, est décrite dans docs/guides/receipts.md ; la commande tocsin verify receipt la fait.',
    answer: 'Le récépissé',
  },
  readReceiptKeys: {
    title: 'Les clés qui signent les récépissés',
    text: 'Toutes les clés qui ont existé, avec le moment à partir duquel et jusqu’auquel chacune signe. Aucune clé d’accès n’est demandée. Gardez-en une copie avec vos récépissés : elle suffit à les vérifier sans nous.',
    answer: 'Les clés publiques',
  },
  sendFile: {
    title: 'Commencer l’envoi d’un fichier de signalements',
    text: 'CSV ou JSON Lines, de toute longueur jusqu’à 2 Go. La réponse porte un identifiant ; les octets suivent par parties de 4 Mio au plus. Omettez la taille si elle n’est pas connue, et dites avec la dernière partie que c’est la dernière.',
    answer: 'Où en est le fichier',
  },
  sendPart: {
    title: 'Envoyer la partie suivante d’un fichier',
    text: 'Des octets bruts, à partir de la position donnée dans l’adresse. Une partie qui ne fait pas suite à ce qui est là reçoit 409 et l’endroit d’où reprendre : une connexion rompue ne coûte qu’une partie. Content-Digest (sha-256) est vérifié s’il est envoyé.',
    answer: 'Où en est le fichier',
  },
  readImport: {
    title: 'Où en est un fichier',
    text: 'Son état, et combien de lignes ont été déposées, prises comme signaux, inchangées, en conflit ou refusées : leur somme est ce qui a été reçu.',
    answer: 'Le fichier tel que son entreprise le voit',
  },
  startImport: {
    title: 'Prendre les lignes d’un fichier',
    text: 'Avec un plan : quelle colonne est quel champ, et ce qui vaut là où le fichier ne dit rien. Sans plan, comme la dernière fois qu’un fichier avec ces colonnes est venu, ou comme leurs noms le proposent ; les valeurs par défaut données ici l’emportent alors. Les lignes qui ne nomment personne qui les ait regardées (reviewed.by, reviewed.at) deviennent des signaux. La même ligne, envoyée à nouveau, reste inchangée.',
    answer: 'Le fichier tel que son entreprise le voit',
  },
  cancelImport: {
    title: 'Laisser la suite d’un fichier',
    text: 'Ce qui est déposé le reste.',
    answer: 'Le fichier tel que son entreprise le voit',
  },
  readResult: {
    title: 'Ce qu’est devenue chaque ligne',
    text: 'Une ligne par ligne, dans l’ordre du fichier, en CSV ou en JSON Lines : verdict, signalement, règle, champ et message. En flux, à tout moment.',
    answer: 'Le fichier de résultat',
  },
  readRefused: {
    title: 'Les lignes refusées, telles quelles',
    text: 'Dans les colonnes du fichier, avec une de plus qui dit pourquoi. Corrigé, il s’envoie comme un fichier à part.',
    answer: 'Les lignes refusées',
  },
  webhookDone: 'C’est fait',
  readWebhooks: {
    title: 'Où vos programmes sont avertis des changements',
    text: 'Chacun avec son état : suspendu et pourquoi, en échec depuis quand, combien de messages attendent. Un secret ne se relit jamais.',
    answer: 'Les webhooks de votre organisation',
  },
  makeWebhook: {
    title: 'Créer un webhook',
    text: 'Dès maintenant, il est averti de ce qu’il nomme. L’adresse commence par https:// et mène à l’Internet public, ou à un réseau que l’installation admet. La requête n’est pas idempotente : si la réponse s’est perdue, supprimez le webhook ou donnez-lui un nouveau secret. La réception est décrite dans docs/guides/webhooks.md.',
    answer: 'Créé ; le secret n’est montré que cette fois',
  },
  changeWebhook: {
    title: 'Modifier l’adresse ou les sujets d’un webhook',
    text: 'Dès le prochain message. Le secret et ce qui attend restent.',
  },
  removeWebhook: {
    title: 'Supprimer un webhook',
    text: 'Avec tout ce qui lui a été envoyé. Ce qui attend n’est pas envoyé.',
  },
  rotateWebhook: {
    title: 'Donner un nouveau secret à un webhook',
    text: 'Le précédent signe à ses côtés pendant un jour : jusque-là, chaque message porte les deux signatures.',
    answer: 'Le nouveau secret, montré cette seule fois, et jusqu’à quand le précédent signe',
  },
  pauseWebhook: {
    title: 'Suspendre un webhook',
    text: 'Ce qui se passe entre-temps est envoyé à la reprise.',
  },
  resumeWebhook: {
    title: 'Relancer un webhook',
    text: 'Il reprend là où il s’était arrêté, et ce qui attend est essayé aussitôt, sous les mêmes identifiants.',
  },
  readDeliveries: {
    title: 'Ce qui a été envoyé à un webhook',
    text: 'Les cent derniers messages, du plus récent au plus ancien, chacun avec ses essais : quand, avec quel statut, pourquoi il a échoué, et quand il sera réessayé. Ce qui est réglé est conservé trente jours.',
    answer: 'Les messages et ce qu’ils sont devenus',
  },
  testWebhook: {
    title: 'Envoyer un essai',
    text: 'Un message du type webhook.test, signé et consigné comme tous les autres.',
    answer: 'Il est en route ; le journal dit ce qu’il est devenu',
  },
  sendAgain: {
    title: 'Renvoyer un message',
    text: 'Maintenant, quel qu’ait été son sort. Il garde son webhook-id.',
  },
}
