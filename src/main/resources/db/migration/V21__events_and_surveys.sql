-- A survey may be about one event; those of the programme itself are held once each.
alter table survey add column event uuid references programme_event (id);
alter table survey drop constraint survey_programme_kind_key;
create unique index survey_once on survey (programme, kind, coalesce(event, '00000000-0000-0000-0000-000000000000'));

create index event_guest_of_participation on event_guest (participation);
create index survey_asked_of_participation on survey_asked (participation);
create index survey_answer_of_survey on survey_answer (survey);
create index offer_of_participation on offer (participation, offered_at);
