/** Ce qui s’est passé, pour les historiques : dit de l’organisation dont le nom précède. */
export const history = {
  report: {
    filed: 'a déposé le signalement',
    corrected: 'a rectifié le signalement',
    retracted: 'a rétracté le signalement',
    taken_up: 's’est saisi du signalement',
    asked: 'a posé une question',
    answered: 'a répondu à la question',
    feedback_given: 'a fait un retour',
    reopened: 'a rouvert le signalement',
    erased: 'a effacé du contenu, à deux personnes',
  },
  incident: {
    opened: 'a ouvert l’incident',
    acknowledged: 'en a accusé réception',
    claimed: 'l’a pris en charge',
    accepted: 'l’a qualifié : {{outcome, outcome}}',
    dismissed: 'l’a qualifié : {{outcome, outcome}}',
    declined: 'l’a décliné comme mal dirigé ; il est allé au service suivant',
    asked: 'a posé une question à l’entreprise',
    shared: 'l’a partagé',
    recalled: 'l’a repris',
    revealed: 'a ouvert des identités',
    noted: 'a écrit une note',
    closed: 'l’a clos',
    reopened: 'l’a rouvert',
  },
}
