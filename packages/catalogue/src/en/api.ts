/** What the API says of itself: its document, and the page that shows it. Written for whoever connects a pipeline. */
export const api = {
  about:
    'Report suspicious offers from a program. The rules and the use cases are those of the form: what the form takes, the API takes, and what it refuses, the API refuses, with the field and how to mend it. Nothing is acknowledged before it is durable.',
  key: 'A key that an administrator of your organisation made under People. It travels in the header Authorization and nowhere else.',
  field: {
    difference: 'The fields that are not as they were.',
    received: 'How many came: the sum of the five counts, always.',
    items: 'One for each that came, in order.',
    detail: 'What was refused, why, and what can be done.',
    externalReference:
      'What you call it yourselves. The same filing under it again is unchanged, another one is a conflict.',
    reviewed:
      'Who at your organisation looked, by a name of your own, and when. Without it the filing is a signal.',
    goodFaith: 'That it is handed in in good faith; without it nothing is taken.',
    indicators:
      'Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it.',
    audience:
      'Whom it may travel to: your own country, the countries you list, or all governments that take part.',
    mayOpen:
      'The countries whose leading agency may open what identifies somebody, and on what ground. Empty: nobody.',
    identities: 'What identifies a person. Kept apart and closed; masked wherever it stands in the text.',
    marked:
      'Runs of title or text that identify somebody, in UTF-16 units. From a program both are searched as well.',
    evidence: 'Files that were sealed before. Without any, captureUnavailable says why.',
    captureUnavailable: 'Why no capture was sealed.',
    context: 'What the text itself is. Everything but an offer is out of scope and refused.',
    scale:
      'The scale that the offer shows. Personal use is refused: it goes to your own policy, or to health.',
    minorInvolved: 'Where a minor is involved it is refused here: other channels are there for it.',
    basis: 'On what ground it is disclosed.',
    label: 'TLP 2.0, where it should be stricter than the audience comes with.',
    substanceAsWritten: 'The substance in the words of the offer.',
    rev: 'The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read.',
    cursor: 'A place in your own stream. Keep it as it is.',
    reset: 'True where the place is older than what is kept: read your reports once more.',
    more: 'True where more has changed than fits: ask again at once.',
    sentTo: 'The agency that has it now, and why that one.',
    arrivedAs: 'What it was when it arrived, whatever happened since.',
    leafHash: 'SHA-256 of its leaf in the ledger, in hexadecimal.',
    saysNothingMore: 'True when nothing more will be said about it, whatever became of it.',
    test: 'True for a test organisation: no officer ever gets it.',
    complaints: 'What is wrong: the field by its path, the rule by its number, and the sentence.',
    dueAt: 'Until when an answer is hoped for, or due where the basis says so.',
  },
  fileReport: {
    title: 'File a report',
    text: 'The same filing, the same rules and the same use case as the form. Names who at the company looked, and when (reviewed); without it a filing is a signal, which goes to nobody until somebody at the company looks. The same filing under the same reference of your own answers 200 with the report that is there. Repeating a request with its Idempotency-Key answers as the first time, with Idempotency-Replayed: true.',
    answer: 'Filed, and durable before this was said',
  },
  fileBatch: {
    title: 'File up to a thousand reports',
    text: 'A verdict for each, in order: filed, signal, unchanged, conflict (with the fields that differ) or refused (with the rule, the field and how to mend it). What is wrong with one is that one’s verdict and hinders none of the others. Repeating the request with its Idempotency-Key goes on where it broke off, and makes nothing twice.',
    answer: 'What became of each; everything accepted was durable before this was said',
  },
  fileXarf: {
    title: 'Hand in a XARF report',
    text: 'A XARF v4 report of the category content, as it is. The type regulated_goods, which we propose, says what is offered; of any other type a substance has to be recognised in its text. It is a signal unless it says who looked (reviewed). The same report_id again is unchanged. The answer says for each field where it went, what was presumed, and what was not taken.',
    answer: 'The verdict, and where each field went',
  },
  fileDsaNotice: {
    title: 'Hand in a notice under article 16 of the DSA',
    text: 'The four elements of a notice: explanation, exact addresses, notifier, good faith. Each address becomes a report of its own. Who gave the notice stays with you. It is a signal unless it says who looked. The answer says for each field where it went.',
    answer: 'A verdict for each address, and where each field went',
  },
  findReports: {
    title: 'Find a report by our own reference',
    text: 'What your organisation handed in under a reference of its own: one report, or none. Looked up in the table that is written with the report, so it is there as soon as it was acknowledged.',
    answer: 'The report, or an empty list',
  },
  readChanges: {
    title: 'What changed since',
    text: 'Every report of yours that changed since a place in your own stream, as it is now: state, feedback, open questions. Begin without a cursor, keep the one you get, and ask again while more is true, then every few minutes. Nothing is left out. Where reset is true, the place is older than what is kept: read your reports once more, and go on from the cursor you got.',
    answer: 'The reports that changed, and where to go on from',
  },
  readQuestions: {
    title: 'What an authority asks of a report',
    text: 'Each question with the agency that asks, the basis on which it does, and until when. An answer is voluntary unless the basis says otherwise.',
    answer: 'The questions, answered or not, and the revision they were read at',
  },
  answerQuestion: {
    title: 'Answer a question, or refuse with a reason',
    text: 'The text goes to the agency that asked. With rev it is taken only if nothing changed since that revision.',
    answer: 'Taken',
  },
  correctReport: {
    title: 'Correct a report',
    text: 'A new revision for everybody who was given the report; what is left out stays as it was. The text is screened again, and what identifies somebody in it is masked. Says why.',
    answer: 'Corrected',
  },
  confirmSignal: {
    title: 'Confirm a signal',
    text: 'Somebody at the company looked and stands by it: from here on it is a report like any other, and goes to the agency that leads. Who looked, and when, is said each time; the reason and the indicators may be put better.',
    answer: 'Confirmed',
  },
  setAsideSignal: {
    title: 'Set a signal aside',
    text: 'Somebody at the company looked and does not stand by it: it goes to nobody, and says why. It can still be confirmed.',
    answer: 'Set aside',
  },
  retractReport: {
    title: 'Take a report back',
    text: 'Everybody who was given it learns that it was taken back, and why. What an authority has already made its own stays with it.',
    answer: 'Taken back',
  },
  readReport: {
    title: 'What became of a report of ours',
    text: 'Its state as your organisation knows it: questions, feedback, corrections.',
    answer: 'The report as its company sees it',
  },
  readBundle: {
    title: 'The list in force, compiled',
    text: 'For vetted companies: their own programs screen inside their own network, with the command tocsin screen --edition or with the package @tocsin/screening, and nothing leaves it. The ETag is the digest the bytes end with; If-None-Match answers 304 while the list is the same. A reader refuses a format (Tocsin-Bundle-Format) it does not know. Each time the bytes are handed out stands in your history.',
    answer: 'The bundle, whole',
    unchanged: 'You have these bytes already',
  },
  readReceipt: {
    title: 'The signed receipt of a report',
    text: 'The same bytes as when the report was accepted. How it is verified, byte by byte, stands in docs/guides/receipts.md; the command tocsin verify receipt does it.',
    answer: 'The receipt',
  },
  readReceiptKeys: {
    title: 'The keys that receipts are signed with',
    text: 'Every key there ever was, with the time from which and until which it signs. Needs no key. Keep a copy beside your receipts: with it they verify without us.',
    answer: 'The public keys',
  },
  sendFile: {
    title: 'Begin to send a file of reports',
    text: 'CSV or JSON Lines, of any length up to 2 GB. Answers with an id; its bytes follow in parts of up to 4 MiB each. Leave the size out where it is not known, and say with the last part that it is the last.',
    answer: 'Where the file has come to',
  },
  sendPart: {
    title: 'Send the next part of a file',
    text: 'Raw bytes, from the offset in the address. A part that does not follow on what is here answers 409 with the place to go on from, so that a broken connection costs one part. Content-Digest (sha-256) is checked where it is sent.',
    answer: 'Where the file has come to',
  },
  readImport: {
    title: 'How far a file has come',
    text: 'Its state, and how many rows were filed, taken as signals, unchanged, in conflict or refused: their sum is what was received.',
    answer: 'The file as its company sees it',
  },
  startImport: {
    title: 'Take the rows of a file',
    text: 'With a plan: which column is which field, and what holds where the file says nothing. Without one, as the last time a file with these columns came, or as it is proposed from their names; then the defaults given here stand above. Rows that name nobody who looked at them (reviewed.by, reviewed.at) become signals. The same row again is unchanged, however often the file is sent.',
    answer: 'The file as its company sees it',
  },
  cancelImport: {
    title: 'Leave the rest of a file',
    text: 'What was filed stays filed.',
    answer: 'The file as its company sees it',
  },
  readResult: {
    title: 'What became of each row',
    text: 'One line a row, in the order of the file, as CSV or JSON Lines: verdict, report, rule, field and message. Streamed, at any time.',
    answer: 'The result file',
  },
  readRefused: {
    title: 'The refused rows, as they stood',
    text: 'In the columns of the file, with one more that says why. Mended, it is sent as a file of its own.',
    answer: 'The refused rows',
  },
  webhookDone: 'Done',
  readWebhooks: {
    title: 'Where your programs are told of what changes',
    text: 'Each with how it goes: paused and why, failing since when, how many messages wait. A secret is never read back.',
    answer: 'The webhooks of your organisation',
  },
  makeWebhook: {
    title: 'Make a webhook',
    text: 'From now on it is told of the kinds that it names. The address begins with https:// and leads to the public Internet, or into a network that the installation allows. Not idempotent: where the answer was lost, remove the webhook or give it a new secret. How to receive stands in docs/guides/webhooks.md.',
    answer: 'Made; the secret is shown this once',
  },
  changeWebhook: {
    title: 'Change the address or the kinds of a webhook',
    text: 'From the next message on. The secret and what waits stay.',
  },
  removeWebhook: { title: 'Remove a webhook', text: 'With all that was sent to it. What waits is not sent.' },
  rotateWebhook: {
    title: 'Give a webhook a new secret',
    text: 'The one before it signs beside it for a day: every message carries both signatures until then.',
    answer: 'The new secret, shown this once, and until when the one before it signs',
  },
  pauseWebhook: { title: 'Pause a webhook', text: 'What happens meanwhile is sent when it is resumed.' },
  resumeWebhook: {
    title: 'Resume a webhook',
    text: 'It goes on where it stopped, and what waits is tried at once, under the ids that it had.',
  },
  readDeliveries: {
    title: 'What was sent to a webhook',
    text: 'The last hundred messages, newest first, each with its tries: when, with what status, why it failed, and when it is tried again. What is settled is kept for thirty days.',
    answer: 'Messages and what became of them',
  },
  testWebhook: {
    title: 'Send a test',
    text: 'A message of the type webhook.test, signed and logged like every other.',
    answer: 'It is on its way: its log says what became of it',
  },
  sendAgain: {
    title: 'Send a message again',
    text: 'Now, whatever became of it before. It keeps its webhook-id.',
  },
}
