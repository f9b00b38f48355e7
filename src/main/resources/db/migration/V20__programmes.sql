-- A person who applies to a programme or takes part in one: the only home of her name and addresses.
create table person (
    id         uuid primary key,
    first_name text        not null,
    last_name  text        not null,
    email      text        not null,
    phone      text        not null default '',
    language   text        not null,
    known_at   timestamptz not null,
    -- when name and addresses were erased; the row stays for what is counted
    erased_at  timestamptz
);
create index person_by_email on person (lower(email)) where erased_at is null;

-- Where persons work: with a number in the national register, or known by its name alone.
create table workplace (
    id              uuid primary key,
    name            text not null,
    register        text not null default '',
    register_number text not null default '',
    -- the organisation that owns it
    parent          uuid references workplace (id)
);
create unique index workplace_by_number on workplace (register, register_number) where register_number <> '';
create unique index workplace_by_name on workplace (lower(name)) where register_number = '';

-- One round of a programme: an edition of the mentor programme, later an academy. It is a case with a number of its own.
create table programme (
    number      text primary key,
    -- mentoring
    kind        text        not null,
    title       text        not null,
    -- for whom letters are written
    owner       text        not null,
    country     text        not null,
    begun_by    text        not null,
    begun_at    timestamptz not null,
    ended_at    timestamptz
);

-- The officer who holds a role in a programme; a role without a row is shared by its group.
create table programme_role (
    programme text not null references programme (number),
    role      text not null,
    user_id   text not null,
    primary key (programme, role)
);

create table programme_number (
    year integer primary key,
    last integer not null
);

-- Somebody takes part, or would like to: one row for each role that she has in a programme.
create table participation (
    id        uuid primary key,
    programme text        not null references programme (number),
    person    uuid        not null references person (id),
    workplace uuid        not null references workplace (id),
    -- adept or mentor
    role      text        not null,
    state     text        not null,
    since     timestamptz not null,
    -- why it has this state: a code; empty where the state says all
    reason    text        not null default '',
    unique (programme, person, role)
);
create index participation_of_programme on participation (programme, role, state);
create index participation_of_person on participation (person);

-- A place that somebody is offered and accepts or declines.
create table offer (
    id            uuid primary key,
    participation uuid        not null references participation (id),
    offered_at    timestamptz not null,
    -- the last moment at which it can be answered
    open_until    timestamptz not null,
    -- accepted, declined, expired, withdrawn; empty as long as it is open
    answer        text        not null default '',
    answered_at   timestamptz,
    reason        text        not null default ''
);
create unique index offer_open on offer (participation) where answer = '';

-- Something to which the participants come together.
create table programme_event (
    id         uuid primary key,
    programme  text    not null references programme (number),
    -- orientation, kickOff, midTerm, final or other
    kind       text    not null,
    title      text    not null default '',
    -- onSite, remote or hybrid
    mode       text    not null,
    -- on the clock of the place, whose zone stands beside
    starts_at  timestamp not null,
    ends_at    timestamp not null,
    zone       text    not null,
    place      text    not null default '',
    -- where it is joined remotely
    address    text    not null default '',
    -- adept, mentor or empty for all
    audience   text    not null default '',
    -- free meals that are served
    meals      integer not null default 0,
    -- rises with each change, for calendars
    sequence   integer not null default 0,
    -- planned, invited, held, cancelled
    state      text    not null default 'planned',
    unique (programme, kind, starts_at)
);

create table event_guest (
    event         uuid not null references programme_event (id),
    participation uuid not null references participation (id),
    invited_at    timestamptz,
    -- yes, no, remote; empty as long as she has not answered
    answer        text not null default '',
    answered_at   timestamptz,
    -- present, absent, excused; empty as long as nobody has noted it
    attendance    text not null default '',
    -- whether she has made up for it otherwise
    replaced      boolean not null default false,
    primary key (event, participation)
);

-- A journey to an event that somebody wants to be paid for.
create table travel_claim (
    id            uuid primary key,
    participation uuid        not null references participation (id),
    event         uuid        not null references programme_event (id),
    number        integer generated always as identity,
    revision      integer     not null default 0,
    -- the answers of the form; the account number stands in claim_payee
    content       jsonb       not null,
    sent_at       timestamptz not null,
    -- submitted, returned, checked, approved, partial, rejected, exported, paid
    state         text        not null default 'submitted',
    reason        text        not null default '',
    claimed       numeric(10, 2) not null default 0,
    approved      numeric(10, 2),
    checked_by    text        not null default '',
    approved_by   text        not null default '',
    paid_on       date
);
create index travel_claim_of_participation on travel_claim (participation);

create table claim_line (
    claim    uuid    not null references travel_claim (id),
    position integer not null,
    -- fare, ownCar, passenger, fullDay, partDay, meal, night, other
    kind     text    not null,
    quantity numeric(10, 2) not null,
    rate     numeric(10, 4) not null,
    amount   numeric(10, 2) not null,
    -- what was cut or refused and why: a code; empty where nothing was
    reason   text    not null default '',
    primary key (claim, position)
);

-- To whom a claim is paid; read by the payroll's export alone.
create table claim_payee (
    claim   uuid primary key references travel_claim (id),
    account text not null
);

create table claim_receipt (
    id         uuid primary key,
    claim      uuid    not null references travel_claim (id),
    name       text    not null,
    media_type text    not null,
    content    bytea   not null
);

create table survey (
    id         uuid primary key,
    programme  text        not null references programme (number),
    -- midTerm, closing, followUp
    kind       text        not null,
    opened_at  timestamptz not null,
    closes_at  timestamptz not null,
    closed_at  timestamptz,
    unique (programme, kind)
);

-- Who has been asked, and whether she has answered; not what.
create table survey_asked (
    survey        uuid    not null references survey (id),
    participation uuid    not null references participation (id),
    answered      boolean not null default false,
    primary key (survey, participation)
);

-- What was answered; not by whom.
create table survey_answer (
    id      uuid primary key,
    survey  uuid  not null references survey (id),
    role    text  not null,
    content jsonb not null
);

-- ---- the mentor programme

create table edition (
    number text primary key references programme (number),
    -- dates, rules, weights and offsets, see EditionPlan
    plan   jsonb not null,
    -- the name of an EditionState
    state  text  not null default 'PLANNED',
    extended boolean not null default false
);

-- An application, from its first draft. Its content are the answers of the form.
create table application (
    id            uuid primary key,
    number        integer generated always as identity,
    edition       text        not null references edition (number),
    -- adept or mentor
    role          text        not null,
    content       jsonb       not null,
    email         text        not null,
    language      text        not null,
    begun_at      timestamptz not null,
    saved_at      timestamptz not null,
    email_confirmed_at timestamptz,
    submitted_at  timestamptz,
    revision      integer     not null default 0,
    -- the name of an Arrival
    arrival       text        not null default 'DRAFT',
    participation uuid references participation (id),
    withdrawn_at  timestamptz
);
create index application_of_edition on application (edition, role);
create unique index application_counted on application (edition, role, lower(email))
    where submitted_at is not null and withdrawn_at is null;

-- What the coordinator has changed by hand before a run: pins, bans, places, weights.
create table matching_change (
    id        uuid primary key,
    edition   text        not null references edition (number),
    position  integer generated always as identity,
    -- pin, forbid, places, weight, accept
    kind      text        not null,
    content   jsonb       not null,
    reason    text        not null,
    made_by   text        not null,
    made_at   timestamptz not null,
    undone_by text        not null default '',
    undone_at timestamptz
);
create index matching_change_of_edition on matching_change (edition, position);

-- A run of the matching: its input is named by a fingerprint, its groups and their reasons are kept as they were.
create table matching_run (
    id          uuid primary key,
    edition     text        not null references edition (number),
    number      integer     not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    fingerprint text        not null,
    content     jsonb       not null,
    -- draft, proposed, approved, superseded
    state       text        not null default 'draft',
    proposed_by text        not null default '',
    approved_by text        not null default '',
    approved_at timestamptz,
    unique (edition, number)
);

create table mentorship_group (
    id        uuid primary key,
    edition   text        not null references edition (number),
    number    integer     not null,
    mentor    uuid        not null references participation (id),
    language  text        not null,
    -- forming, meeting, paused, ended
    state     text        not null default 'forming',
    formed_at timestamptz not null,
    ended_at  timestamptz,
    -- what they agreed at the kick-off: rhythm, mode, who calls; goals are theirs alone
    agreement jsonb       not null default '{}',
    unique (edition, number)
);

create table group_member (
    mentorship_group uuid not null references mentorship_group (id),
    participation    uuid not null references participation (id),
    joined_at        timestamptz not null,
    left_at          timestamptz,
    -- code of why she left; never whose fault
    cause            text not null default '',
    primary key (mentorship_group, participation, joined_at)
);
create unique index group_of_adept on group_member (participation) where left_at is null;

create table group_meeting (
    id               uuid primary key,
    mentorship_group uuid    not null references mentorship_group (id),
    held_on          date    not null,
    mode             text    not null,
    minutes          integer not null,
    logged_by        uuid    not null references participation (id),
    logged_at        timestamptz not null,
    unique (mentorship_group, held_on)
);

create table meeting_present (
    meeting       uuid not null references group_meeting (id),
    participation uuid not null references participation (id),
    primary key (meeting, participation)
);

-- A day on which a group means to meet.
create table meeting_planned (
    mentorship_group uuid not null references mentorship_group (id),
    day              date not null,
    primary key (mentorship_group, day)
);

-- How somebody finds her group to fit: good, undecided, notGood. Seen by nobody but the coordinator.
create table fit_answer (
    mentorship_group uuid        not null references mentorship_group (id),
    participation    uuid        not null references participation (id),
    answer           text        not null,
    answered_at      timestamptz not null,
    primary key (mentorship_group, participation, answered_at)
);

-- A mentor and an adept who are not brought together again; no fault is recorded.
create table parted_pair (
    edition   text not null references edition (number),
    mentor    uuid not null references person (id),
    adept     uuid not null references person (id),
    parted_at timestamptz not null,
    primary key (edition, mentor, adept)
);
