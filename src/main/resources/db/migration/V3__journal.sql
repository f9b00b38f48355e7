-- The journal: lines are added and never changed.
create table journal (
    id          bigint generated always as identity primary key,
    case_number text        not null,
    written_at  timestamptz not null,
    actor       text        not null,
    kind        text        not null,
    subject     text        not null,
    details     json        not null
);
create index journal_of_case on journal (case_number, id);
