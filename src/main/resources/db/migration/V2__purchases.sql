-- A purchase with its head, as it was opened and as it stands.
create table purchase (
    number         text primary key,
    title          text        not null,
    buyer          text        not null,
    buyer_level    text        not null,
    country        text        not null,
    rule_profile   text        not null,
    language       text        not null,
    diary_number   text        not null default '',
    contract_start date        not null,
    contract_end   date        not null,
    opened_by      text        not null,
    opened_at      timestamptz not null,
    phase          text        not null,
    outcome        text        not null default '',
    closed_at      timestamptz,
    check (contract_end > contract_start)
);

-- The last number given in each year; locked while a case is opened, so that no number is given twice or left out.
create table case_number (
    year integer primary key,
    last integer not null
);

-- Who holds which role in a case. No row: the whole group shares the role.
create table case_role (
    case_number text not null references purchase (number),
    role        text not null,
    officer     text not null,
    primary key (case_number, role)
);

-- What a decision table said, with the version of the table and what it was asked.
create table rule_outcome (
    id          bigint generated always as identity primary key,
    case_number text        not null,
    decision    text        not null,
    version     integer     not null,
    decided_at  timestamptz not null,
    -- json and not jsonb: the order of the columns of the table is kept
    inputs      json        not null,
    outputs     json        not null
);
create index rule_outcome_of_case on rule_outcome (case_number, decision, id desc);

-- Those who work here: the only home of their names and addresses.
create table officer (
    user_id  text primary key,
    name     text   not null,
    email    text   not null default '',
    language text   not null,
    roles    text[] not null
);

-- A letter is a row before it is an e-mail, written in the transaction that decided it.
create table letter (
    id           uuid primary key,
    case_number  text        not null,
    kind         text        not null,
    step         text        not null,
    recipient    text        not null,
    address      text        not null,
    language     text        not null,
    subject      text        not null,
    text_body    text        not null,
    html_body    text        not null,
    written_at   timestamptz not null,
    next_attempt timestamptz,
    attempts     integer     not null default 0,
    sent_at      timestamptz,
    problem      text        not null default '',
    unique (case_number, kind, step, recipient)
);
create index letter_due on letter (next_attempt) where sent_at is null and next_attempt is not null;
