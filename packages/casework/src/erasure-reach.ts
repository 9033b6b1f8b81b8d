/**
 * Every column that can hold what a person wrote or what is written about one, and what erasure does to it. A
 * test compares this table with the database's catalogue: a column that is not here fails it.
 */
export type Reach =
  /** The value's one durable home: deleted with its salt. */
  | 'deleted'
  /** Derived: folded or projected again from what is left. */
  | 'rebuilt'
  /** Not erased with a report, for the reason given. */
  | { stays: string }

const code = { stays: 'a code or a number of ours' }
const proof = { stays: 'random or a digest over salted commitments; says nothing once the salt is gone' }
const directory = { stays: 'an organisation or its member, not the person reported; has its own erasure' }
const published = { stays: 'published, the same for everybody' }

export const erasureReach: Record<string, Reach> = {
  'event_field.value': 'deleted',
  'event_field.salt': 'deleted',
  'identity.ct': 'deleted',
  'identity.salt': 'deleted',
  'evidence.name': 'deleted',
  'evidence.sha256': 'deleted',
  'report.body': 'rebuilt',
  'incident.body': 'rebuilt',
  'incident_view.body': 'rebuilt',
  'report_view.body': 'rebuilt',
  'report.external_reference': 'deleted',
  'report.payload': 'deleted',
  'identity_view.reason': 'deleted',
  'draft.ct': { stays: 'deleted when its report is filed, or after thirty days' },
  'import.ct': { stays: 'its name and how it is read: goes with the file when a report of it is erased' },
  'import_result.ct': 'deleted',
  'import_plan.ct': {
    stays: 'how columns are read, no row: a company’s own setting, a year after it was last used',
  },
  'import_plan.columns': { stays: 'keyed, over the names of columns' },
  'import.content': { stays: 'keyed; goes with the file' },
  'import.key_id': code,
  'import.api_key': code,
  'import.state': code,
  'import.stopped_why': code,
  'import_piece.key_id': code,
  'import_result.key_id': code,
  'import_plan.key_id': code,
  'idempotency.fingerprint': { stays: 'keyed, and swept after thirty days' },
  'idempotency.result': { stays: 'ids alone' },
  'idempotency.key': { stays: 'the caller’s own random key, swept after thirty days' },
  'idempotency.operation': code,
  'erasure.basis': { stays: 'the ground of the erasure itself' },
  'erasure.fields': code,
  'event.leaf': proof,
  'event.leaf_hash': proof,
  'event.commitments': proof,
  'event.header_salts': proof,
  'event.at': code,
  'event.verb': code,
  'event.label': code,
  'event.stream_kind': code,
  'event_field.field': code,
  'event_field.form': code,
  'identity.field': code,
  'identity.kind': code,
  'identity.key_id': code,
  'evidence.media_type': code,
  'evidence.key_id': code,
  'evidence.sealed_at': code,
  'draft.key_id': code,
  'incident_view.due_at': code,
  'incident_view.changed_at': code,
  'report_view.filed_at': code,
  'viewer_event.subject_kind': code,
  'viewer_event.what': code,
  'access_record.act': code,
  'access_record.subject_kind': code,
  'organisation.name': directory,
  'organisation.kind': directory,
  'organisation.country': directory,
  'organisation.sector': directory,
  'organisation.agency': directory,
  'organisation.standing': directory,
  'membership.name': directory,
  'membership.duties': directory,
  'membership.language': directory,
  'membership.standing': directory,
  'client.name': directory,
  'api_key.id': directory,
  'api_key.hash': directory,
  'api_key.scopes': directory,
  'api_key.networks': directory,
  'demo.people': directory,
  'admission.newcomer': directory,
  'admission.name': { stays: 'emptied when the proposal is decided' },
  'admission.email': { stays: 'emptied when the proposal is decided' },
  'admission.duties': directory,
  'admission.reason': directory,
  'webhook.address': directory,
  'webhook.kinds': code,
  'webhook.secret': { stays: 'a company’s own secret, encrypted; goes with the webhook' },
  'webhook.secret_key_id': code,
  'webhook.former': { stays: 'a company’s own secret, encrypted; goes with the webhook' },
  'webhook.former_key_id': code,
  'webhook.standing': code,
  'webhook.paused_because': code,
  'delivery.type': code,
  'delivery.at': code,
  'delivery.outcome': code,
  'delivery_attempt.fault': code,
}

/** Tables that hold the public watchlist alone. */
export const publishedTables: Record<string, typeof published> = {
  edition: published,
  substance: published,
  term: published,
  control_status: published,
}
