/** What was refused, why, and what one can do. Said whole, in this order, wherever a refusal reaches a person. */
export const refusal = {
  unknown: {
    what: 'This was refused.',
    why: 'The reason has the code {{code}}.',
    next: 'Quote it to your administrator.',
  },
  fault: {
    what: 'Something failed on our side.',
    why: 'It was recorded under request {{requestId}}.',
    next: 'Try again. If it fails again, give that number to your administrator.',
  },
  invalid: {
    what: 'This could not be taken as it is.',
    why: 'Some fields do not hold what they should.',
    next: 'The fields are marked. Mend them and send it again.',
  },
  not_signed_in: {
    what: 'Nobody is signed in here.',
    why: 'The session has ended, or never began.',
    next: 'Sign in and go on where you were.',
  },
  second_factor_required: {
    what: 'A password alone is not enough here.',
    why: 'Accounts of authorities, the secretariat and oversight need a second factor.',
    next: 'Set up an authenticator, then sign in with its code.',
  },
  fresh_code_required: {
    what: 'This asks for a fresh code.',
    why: 'Letting somebody in, or shutting somebody out, needs a second factor of the last five minutes.',
    next: 'Enter the code your authenticator shows now, then do it again.',
  },
  not_your_duty: {
    what: 'This is not among your duties.',
    why: 'Your organisation gave your account other duties.',
    next: 'Ask your organisation’s administrator.',
  },
  not_vetted: {
    what: 'Compiled lists are given to vetted companies only.',
    why: 'Whoever holds one can try what it finds, and what not.',
    next: 'Ask the secretariat to vet your company. Until then, screen on the bench.',
  },
  cross_site: {
    what: 'This request was not accepted.',
    why: 'It came from another site than this one.',
    next: 'Open the page from its own address and try again.',
  },
  demo_only: {
    what: 'That door is closed.',
    why: 'It opens in a demo world only, and this is not one.',
    next: 'Sign in with your account.',
  },
  network_not_allowed: {
    what: 'This key is not taken from here.',
    why: 'It was bound to the networks of its organisation.',
    next: 'Ask from one of them, or have your administrator make a key without that bound.',
  },
  quota_reached: {
    what: 'Your organisation’s programs have filed as much as they may today.',
    why: 'The quota is {{limit}} reports a day, and {{left}} of them are left.',
    next: 'It opens again {{opens, moment}}. The secretariat can raise it; the form goes on taking reports.',
  },
  not_found: {
    what: 'There is nothing here for you.',
    why: 'It does not exist, or it is not yours to see. Both look the same on purpose.',
    next: 'Check the address, or go back to your list.',
  },
  already_acknowledged: {
    what: 'This was acknowledged already.',
    why: 'It happened at {{at, moment}}.',
    next: 'Nothing more is needed; go on with the next step.',
  },
  already_shared: {
    what: '{{name}} has this already.',
    why: 'Everything that would be shared was given to them before.',
    next: 'Take them off the list of recipients.',
  },
  changed_meanwhile: {
    what: 'Somebody changed this while you looked at it.',
    why: 'Your step was based on what stood here before.',
    next: 'Look at what changed; what you wrote is kept. Then decide again.',
  },
  not_now: {
    what: '“{{verb, verb}}” is not possible now.',
    why: 'What has happened so far does not allow it.',
    next: 'The steps that are possible are shown on the page.',
  },
  external_reference_conflict: {
    what: 'Your reference is taken.',
    why: 'An earlier report with the same reference says something else.',
    next: 'Correct the earlier report, or use another reference.',
  },
  draft_changed_elsewhere: {
    what: 'This draft was changed in another window.',
    why: 'Both would otherwise overwrite each other without a word.',
    next: 'Keep this version, or take the other one.',
  },
  too_large: {
    what: 'This is too large.',
    why: 'Files may have 25 MB, a request 1 MB.',
    next: 'Send a smaller file, or several.',
  },
  type_not_accepted: {
    what: 'This kind of file is not accepted.',
    why: 'Its content is not what is taken as evidence, whatever its name says.',
    next: 'Send a picture, a PDF, a saved page or plain text.',
  },
  import_not_ready: {
    what: 'This file is not at that step.',
    why: 'It is still arriving, or its rows are being taken already, or it has ended.',
    next: 'Look at its state, and go on from there.',
  },
  upload_out_of_place: {
    what: 'This part of the file does not follow on what is here.',
    why: 'The next byte to come is number {{offset}}.',
    next: 'Go on from there. Nothing that arrived is lost.',
  },
  upload_damaged: {
    what: 'This part of the file was changed on its way.',
    why: 'Its checksum is not the one that was sent with it.',
    next: 'Send the same part again.',
  },
  file_not_read: {
    what: 'This file cannot be read as rows.',
    why: 'What is wrong with it stands beside it.',
    next: 'Mend the file and send it again. Nothing was filed.',
  },
  plan_incomplete: {
    what: 'Something is missing before the rows can be read.',
    why: 'Neither a column nor a default brings it.',
    next: 'The fields are marked. Choose a column, or say what holds for every row.',
  },
  outside_audience: {
    what: '{{name}} is outside the audience.',
    why: 'The company that reported chose who may be given this, and {{country, country}} is not among them.',
    next: 'Leave them out. Only the company can widen the audience.',
  },
  label_forbids_sharing: {
    what: 'This may not be passed on.',
    why: 'It carries {{label}}: it stays within your own organisation.',
    next: 'Only whoever set the label can loosen it.',
  },
  red_not_possible: {
    what: 'TLP:RED cannot be used yet.',
    why: 'It is for named persons, and reports reach organisations.',
    next: 'Choose TLP:AMBER+STRICT or another label.',
  },
  identities_not_granted: {
    what: 'The identities are not yours to open.',
    why: 'Neither the report nor a share gave them to your agency.',
    next: 'Ask the lead, or ask the company with a legal basis.',
  },
  nothing_to_recall: {
    what: 'There is nothing to take back.',
    why: 'They were not given anything by you, or it was taken back before.',
    next: 'See the list of parties for who was given what.',
  },
  basis_required: {
    what: 'A legal basis is missing.',
    why: 'Identities leave a country only on a stated ground.',
    next: 'Name the basis, or share without identities.',
  },
  rule_broken: {
    what: 'The report was not filed.',
    why: 'It breaks the rules that stand at its fields.',
    next: 'What you wrote is kept. Mend the fields and file again.',
  },
  idempotency_key_missing: {
    what: 'This request has no idempotency key.',
    why: 'Without one, a repeated request could file twice.',
    next: 'Send an Idempotency-Key header with each new report.',
  },
  idempotency_key_reused: {
    what: 'This idempotency key was used before.',
    why: 'The earlier request had another content.',
    next: 'Use a new key for a new report.',
  },
  same_person: {
    what: 'This needs a second person.',
    why: 'Whoever asked for it cannot approve it.',
    next: 'Ask a colleague with the same duty.',
  },
  too_many: {
    what: 'That was too often in a short time.',
    why: 'Requests are limited, so that everybody is served. So are texts that are nearly the same and tried outside a report.',
    next: 'Wait {{seconds}} s and try again.',
  },
  throttled: {
    what: 'No more signals are taken from your company today.',
    why: 'Most of the last reports judged were found legitimate or did not hold, so what nobody looked at is limited to {{perDay}} a day.',
    next: 'Reports that somebody looked at are taken as before. Your administrator may answer under Quality.',
  },
  sample_not_judged: {
    what: 'The sample is not judged yet.',
    why: 'Of those drawn, {{count}} still wait.',
    next: 'Judge each of them; then decide about the rest.',
  },
  sample_not_held: {
    what: 'The rest cannot be confirmed on this sample.',
    why: 'Of {{looked}} looked at, {{held}} held; nine in ten are needed.',
    next: 'Set the rest aside, or go through it one by one.',
  },
  unavailable: {
    what: 'The server is not ready.',
    why: 'Its database is starting, or busy.',
    next: 'Try again in a moment.',
  },
  read_only: {
    what: 'Nothing can be changed here now.',
    why: 'This database was restored from a time before what was already published.',
    next: 'Everything can be read. Nothing that you wrote was taken: keep it, and ask your administrator.',
  },
}
