-- The answers of every form, kept as given.
create table answer_sheet (
    id          bigint generated always as identity primary key,
    case_number text        not null,
    form        text        not null,
    officer     text        not null,
    answered_at timestamptz not null,
    answers     jsonb       not null
);
create index answer_sheet_of_case on answer_sheet (case_number, form, id desc);
