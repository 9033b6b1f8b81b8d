export const mapping = {
  usual: 'Personne ne l’a précisé : c’est l’usage, et le choix le plus prudent.',
  by_sending:
    'XARF ne prévoit pas cette déclaration : en l’envoyant avec votre clé, vous affirmez agir de bonne foi.',
  from_address: 'D’après l’adresse.',
  from_countries: 'Les pays nommés, et le vôtre.',
  recognised: 'Reconnu dans les mots du signalement.',
  closed_until_named:
    'Aucun service d’aucun pays ne peut ouvrir ce qui identifie quelqu’un tant que vous ne l’avez pas nommé, avec le fondement.',
  no_capture_came: 'Aucune capture n’accompagnait l’envoi.',
  known_by_key: 'La clé dit de qui vient le signalement.',
  said_elsewhere: 'Un autre champ le dit.',
  hosting_is_not_seller: 'Cela dit où la page est hébergée ou enregistrée, pas qui vend.',
  files_go_by_upload: 'Les fichiers sont scellés par un envoi à part.',
  notifier_stays_with_you: 'Qui vous a adressé la notification reste chez vous.',
  internal: 'Marqué comme interne : non examiné.',
  no_field: 'Il n’y a pas de place pour cela ici.',
}
