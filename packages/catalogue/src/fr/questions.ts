export const questions = {
  title: 'Questions',
  open_one: '{{count}} en attente',
  open_other: '{{count}} en attente',
  empty: 'Aucune question en attente.',
  emptyWhy:
    'Ce que les autorités demandent à propos de vos signalements arrive ici, avec sa base légale et son délai.',
  asks: '{{name}} demande : {{type}}',
  type: 'Objet de la question',
  basis: 'Base légale :',
  basisWhy: {
    voluntary: 'Vous n’êtes pas tenu de répondre. Un refus est ici sans conséquence.',
    order:
      'Présentée comme une injonction. Elle n’est pas vérifiée ici ; demandez-la si vous ne l’avez pas vue.',
    emergency: 'Présentée comme une urgence. Ce que vous remettez s’y limite.',
    mutual_legal_assistance: 'Présentée comme relevant de l’entraide judiciaire entre États.',
  },
  due: 'Réponse attendue',
  about: 'Au sujet de',
  reaches:
    'Votre réponse parvient à {{name}} et à qui elle en donne l’accès, dans le cercle que vous avez choisi : {{audience}}.',
  discloses:
    'Elle est conservée avec le signalement et ne peut être reprise. N’y mettez pas ce qui n’a pas été demandé.',
  onGround: 'À quel titre vous le communiquez',
  holds: 'Données personnelles dans la réponse',
  foundKinds: 'Reconnu dans le texte : {{kinds}}.',
  holdsRecipe: 'La réponse dit comment fabriquer quelque chose',
  recipeWhy:
    'Les recettes ne sont pas conservées en texte. Retirez les instructions ; une adresse et une empreinte suffisent.',
  willDisclose: 'Vous communiquez : {{kinds}} ({{ground}}).',
  nothingPersonal: 'aucune donnée personnelle',
  erased: 'La question a été effacée.',
  outcome: 'Votre réponse',
  text: 'Avec vos mots',
  refuseReason: 'Pourquoi vous refusez',
  sendAnswer: 'Envoyer la réponse',
  sendRefusal: 'Refuser avec ce motif',
  sent: 'La réponse est parvenue à {{name}}.',
  answered: 'Répondu',
  mine: 'Votre réponse',
  asked: 'demandé',
}
