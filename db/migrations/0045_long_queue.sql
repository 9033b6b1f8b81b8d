-- A queue that is longer than one answer: how many wait for a company is counted, and asked for, without unpacking a row.
-- No answer reaches a sealed copy, so nothing in it waits.
alter table incident_view add column questions_open int generated always as
  (case when body ->> 'sealedAt' is null
        then jsonb_array_length(jsonb_path_query_array(coalesce(body -> 'questions', '[]'), '$[*] ? (@.answer == null)'))
        else 0 end) stored;
create index incident_view_questions on incident_view (viewer, closed, band, due_at) where questions_open > 0;
