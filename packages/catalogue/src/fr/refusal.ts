/** Ce qui est refusé, pourquoi, et ce que l’on peut faire ; toujours dit en entier et dans cet ordre. */
export const refusal = {
  unknown: {
    what: 'L’opération est refusée.',
    why: 'Le motif porte le code {{code}}.',
    next: 'Communiquez-le à votre administrateur.',
  },
  fault: {
    what: 'Une erreur s’est produite de notre côté.',
    why: 'Elle est enregistrée sous la requête {{requestId}}.',
    next: 'Réessayez. Si elle se reproduit, transmettez ce numéro à votre administrateur.',
  },
  invalid: {
    what: 'Cela ne peut être accepté en l’état.',
    why: 'Certains champs ne contiennent pas ce qu’ils devraient.',
    next: 'Les champs sont signalés. Corrigez-les, puis renvoyez.',
  },
  not_signed_in: {
    what: 'Personne n’est connecté ici.',
    why: 'La session a pris fin, ou n’a jamais commencé.',
    next: 'Connectez-vous pour reprendre où vous en étiez.',
  },
  second_factor_required: {
    what: 'Un mot de passe seul ne suffit pas ici.',
    why: 'Les comptes des autorités, du secrétariat et du contrôle exigent un second facteur.',
    next: 'Installez une application d’authentification, puis connectez-vous avec son code.',
  },
  fresh_code_required: {
    what: 'Un code récent est nécessaire ici.',
    why: 'Admettre ou écarter quelqu’un exige un second facteur présenté dans les cinq dernières minutes.',
    next: 'Saisissez le code que votre application affiche maintenant, puis recommencez.',
  },
  not_your_duty: {
    what: 'Cela n’entre pas dans vos attributions.',
    why: 'Votre organisation en a confié d’autres à votre compte.',
    next: 'Adressez-vous à l’administrateur de votre organisation.',
  },
  not_vetted: {
    what: 'Les listes compilées ne vont qu’aux entreprises habilitées.',
    why: 'Qui en tient une peut essayer ce qu’elle trouve et ce qui lui échappe.',
    next: 'Demandez au secrétariat d’habiliter votre entreprise. D’ici là, criblez au banc.',
  },
  cross_site: {
    what: 'Cette requête n’a pas été acceptée.',
    why: 'Elle provenait d’un autre site que celui-ci.',
    next: 'Ouvrez la page depuis sa propre adresse et réessayez.',
  },
  demo_only: {
    what: 'Cette porte est fermée.',
    why: 'Elle ne s’ouvre que dans un monde de démonstration, et celui-ci n’en est pas un.',
    next: 'Connectez-vous avec votre compte.',
  },
  network_not_allowed: {
    what: 'Cette clé n’est pas acceptée d’ici.',
    why: 'Elle a été limitée aux réseaux de son organisation.',
    next: 'Envoyez la requête depuis l’un d’eux, ou faites créer une clé sans cette limite par votre administrateur.',
  },
  quota_reached: {
    what: 'Les programmes de votre organisation ont déposé tout ce qu’ils peuvent aujourd’hui.',
    why: 'Le quota est de {{limit}} signalements par jour, il en reste {{left}}.',
    next: 'Il rouvre {{opens, moment}}. Le secrétariat peut le relever ; le formulaire continue d’accepter des signalements.',
  },
  not_found: {
    what: 'Il n’y a rien ici pour vous.',
    why: 'Cela n’existe pas, ou ne vous est pas accessible. À dessein, rien ne distingue les deux.',
    next: 'Vérifiez l’adresse, ou revenez à votre liste.',
  },
  already_acknowledged: {
    what: 'Il en a déjà été accusé réception.',
    why: 'C’était le {{at, moment}}.',
    next: 'Il n’y a rien à ajouter ; passez à l’étape suivante.',
  },
  already_shared: {
    what: '{{name}} en dispose déjà.',
    why: 'Tout ce qui serait partagé lui a été remis auparavant.',
    next: 'Retirez ce destinataire de la liste.',
  },
  changed_meanwhile: {
    what: 'Quelqu’un a modifié ceci pendant que vous le consultiez.',
    why: 'Votre geste reposait sur l’état précédent.',
    next: 'Regardez ce qui a changé ; ce que vous avez écrit est conservé. Décidez ensuite à nouveau.',
  },
  not_now: {
    what: '« {{verb, verb}} » n’est pas possible à ce stade.',
    why: 'Ce qui s’est passé jusqu’ici ne le permet pas.',
    next: 'Les gestes possibles sont affichés sur la page.',
  },
  external_reference_conflict: {
    what: 'Votre référence est déjà prise.',
    why: 'Un signalement antérieur portant la même référence dit autre chose.',
    next: 'Rectifiez le signalement antérieur, ou choisissez une autre référence.',
  },
  draft_changed_elsewhere: {
    what: 'Ce brouillon a été modifié dans une autre fenêtre.',
    why: 'Sans cela, l’une effacerait l’autre sans un mot.',
    next: 'Gardez cette version, ou prenez l’autre.',
  },
  too_large: {
    what: 'C’est trop volumineux.',
    why: 'Un fichier peut atteindre 25 Mo, une requête 1 Mo.',
    next: 'Envoyez un fichier plus petit, ou plusieurs.',
  },
  type_not_accepted: {
    what: 'Ce type de fichier n’est pas accepté.',
    why: 'Son contenu n’est pas de ceux que l’on retient comme preuve, quel que soit son nom.',
    next: 'Envoyez une image, un PDF, une page enregistrée ou du texte brut.',
  },
  import_not_ready: {
    what: 'Ce fichier n’en est pas à cette étape.',
    why: 'Il arrive encore, ou ses lignes sont déjà en cours de traitement, ou tout est terminé.',
    next: 'Regardez où il en est, et reprenez de là.',
  },
  upload_out_of_place: {
    what: 'Cette partie du fichier ne fait pas suite à ce qui est ici.',
    why: 'Le prochain octet attendu est le numéro {{offset}}.',
    next: 'Reprenez à partir de là. Rien de ce qui est arrivé n’est perdu.',
  },
  upload_damaged: {
    what: 'Cette partie du fichier a été altérée en chemin.',
    why: 'Sa somme de contrôle n’est pas celle qui l’accompagnait.',
    next: 'Renvoyez la même partie.',
  },
  file_not_read: {
    what: 'Ce fichier ne peut être lu ligne par ligne.',
    why: 'Ce qui ne va pas est indiqué à côté.',
    next: 'Corrigez le fichier et renvoyez-le. Rien n’a été signalé.',
  },
  plan_incomplete: {
    what: 'Il manque quelque chose pour pouvoir lire les lignes.',
    why: 'Ni colonne ni valeur par défaut ne l’apporte.',
    next: 'Les champs sont signalés. Choisissez une colonne, ou dites ce qui vaut pour toutes les lignes.',
  },
  outside_audience: {
    what: '{{name}} ne fait pas partie des destinataires admis.',
    why: 'L’entreprise a choisi à qui ce signalement peut être remis ; ce pays n’y figure pas : {{country, country}}.',
    next: 'Laissez ce destinataire de côté. Seule l’entreprise peut élargir le cercle.',
  },
  label_forbids_sharing: {
    what: 'Cela ne peut être transmis.',
    why: 'La marque {{label}} le réserve à votre propre organisation.',
    next: 'Seul celui qui a posé la marque peut l’alléger.',
  },
  red_not_possible: {
    what: 'TLP:RED n’est pas encore utilisable.',
    why: 'Cette marque vise des personnes nommées ; un signalement s’adresse à des organisations.',
    next: 'Choisissez TLP:AMBER+STRICT ou une autre marque.',
  },
  identities_not_granted: {
    what: 'Ces identités ne vous sont pas ouvertes.',
    why: 'Ni le signalement ni un partage ne les a confiées à votre service.',
    next: 'Adressez-vous au pilote, ou interrogez l’entreprise sur une base légale.',
  },
  nothing_to_recall: {
    what: 'Il n’y a aucun accès à retirer.',
    why: 'Vous ne leur avez rien remis, ou l’accès leur a déjà été retiré.',
    next: 'La liste des parties dit qui a reçu quoi.',
  },
  basis_required: {
    what: 'Il manque une base légale.',
    why: 'Une identité ne quitte un pays que sur un fondement déclaré.',
    next: 'Indiquez ce fondement, ou partagez sans les identités.',
  },
  rule_broken: {
    what: 'Le signalement n’a pas été déposé.',
    why: 'Il enfreint les règles indiquées à ses champs.',
    next: 'Ce que vous avez écrit est conservé. Corrigez les champs, puis déposez à nouveau.',
  },
  idempotency_key_missing: {
    what: 'Cette requête n’a pas de clé d’idempotence.',
    why: 'Sans elle, une requête répétée pourrait déposer deux fois.',
    next: 'Joignez un en-tête Idempotency-Key à chaque nouveau signalement.',
  },
  idempotency_key_reused: {
    what: 'Cette clé d’idempotence a déjà servi.',
    why: 'La requête précédente avait un autre contenu.',
    next: 'Prenez une nouvelle clé pour un nouveau signalement.',
  },
  same_person: {
    what: 'Il faut une seconde personne.',
    why: 'Qui en a fait la demande ne peut l’approuver.',
    next: 'Adressez-vous à un collègue chargé de la même attribution.',
  },
  too_many: {
    what: 'C’était trop souvent en peu de temps.',
    why: 'Les requêtes sont limitées afin que chacun soit servi. Les textes presque identiques, essayés hors d’un signalement, le sont aussi.',
    next: 'Attendez {{seconds}} s, puis réessayez.',
  },
  throttled: {
    what: 'Aucun autre signal de votre entreprise n’est pris aujourd’hui.',
    why: 'La plupart des derniers signalements appréciés étaient légitimes ou n’ont pas tenu ; ce que personne n’a examiné est donc limité à {{perDay}} par jour.',
    next: 'Les signalements qu’une personne a examinés sont pris comme avant. Votre administrateur peut répondre sous Qualité.',
  },
  sample_not_judged: {
    what: 'L’échantillon n’est pas encore apprécié.',
    why: 'Parmi les signaux tirés, {{count}} attendent encore.',
    next: 'Appréciez chacun d’eux, puis décidez du reste.',
  },
  sample_not_held: {
    what: 'Le reste ne peut être confirmé sur cet échantillon.',
    why: 'Sur {{looked}} examinés, {{held}} ont tenu ; il en faut neuf sur dix.',
    next: 'Écartez le reste, ou examinez-le un à un.',
  },
  unavailable: {
    what: 'Le serveur n’est pas prêt.',
    why: 'Sa base de données démarre, ou elle est très sollicitée.',
    next: 'Réessayez dans un instant.',
  },
  read_only: {
    what: 'Rien ne peut être modifié ici pour le moment.',
    why: 'Cette base a été restaurée à un état antérieur à ce qui avait déjà été publié.',
    next: 'Tout peut être lu. Rien de ce que vous avez écrit n’a été pris : conservez-le et prévenez votre administrateur.',
  },
}
