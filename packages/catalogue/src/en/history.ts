/** What happened, for histories: said of the organisation that stands beside it. */
export const history = {
  report: {
    filed: 'filed the report',
    corrected: 'corrected the report',
    retracted: 'retracted the report',
    taken_up: 'took the report up',
    asked: 'asked a question',
    answered: 'answered the question',
    feedback_given: 'gave feedback',
    reopened: 'reopened the report',
    erased: 'erased content, by two persons',
  },
  incident: {
    opened: 'opened the incident',
    acknowledged: 'acknowledged it',
    claimed: 'claimed it',
    accepted: 'assessed it: {{outcome, outcome}}',
    dismissed: 'assessed it: {{outcome, outcome}}',
    declined: 'declined it as misrouted; it went to the next agency',
    asked: 'asked the company a question',
    shared: 'shared it',
    recalled: 'took it back',
    revealed: 'opened identities',
    noted: 'wrote a note',
    closed: 'closed it',
    reopened: 'reopened it',
  },
}
