-- What a supplier owes from one contract. Figures are derived from its hires each time and never stored as truth.
create table obligation (
    id             uuid primary key,
    case_number    text        not null,
    title          text        not null,
    buyer          text        not null,
    country        text        not null,
    currency       text        not null,
    supplier       uuid        not null references organisation (id),
    contract_start date        not null,
    contract_end   date        not null,
    -- owed in full-time months; null where no number was agreed
    fte_months     numeric(9, 2),
    -- the last day for the first start; null where none was agreed
    first_start_by date,
    total_by       date        not null,
    -- the terms of the contract as they were signed, see ContractTerms
    terms          jsonb       not null,
    -- from the start meeting
    met_on         date,
    first_report_on date,
    final_report_on date,
    follow_up_plan text        not null default '',
    -- how many candidates the matching side has presented; null as long as it has not said
    candidates_presented integer,
    begun_at       timestamptz not null,
    ended_at       timestamptz,
    outcome        text        not null default '',
    -- as it was last judged: for lists only, the page of an obligation judges anew
    standing       text        not null default 'GREEN',
    standing_reason text       not null default '',
    share          numeric(6, 4),
    judged_on      date
);
create unique index obligation_of_case on obligation (case_number) where ended_at is null;
create index obligation_by_case on obligation (case_number);
create index obligation_to_judge on obligation (judged_on) where ended_at is null;

-- A person whom the supplier has hired or offered a start: a number, never a name.
create table hire (
    id          uuid primary key,
    obligation  uuid        not null references obligation (id),
    number      integer     not null,
    -- permanent, fixedTerm, trainee, apprenticeship or practice
    form        text        not null,
    starts_on   date        not null,
    -- null for an employment without an end
    planned_end date,
    -- percent of full time
    extent      numeric(5, 2) not null,
    ended_on    date,
    -- completed, employeeLeft, lawfulGrounds, employerEnded or converted; empty as long as it goes on
    end_cause   text        not null default '',
    channel     text        not null,
    new_hire    boolean     not null,
    attested    boolean     not null,
    subcontractor boolean   not null default false,
    -- the answer of the supplier that told of it
    told_by     uuid,
    certificate_on date,
    entered_at  timestamptz not null,
    unique (obligation, number)
);

-- One report that the supplier owes.
create table report_round (
    id           uuid primary key,
    obligation   uuid    not null references obligation (id),
    number       integer not null,
    period_start date    not null,
    period_end   date    not null,
    due_on       date    not null,
    -- how often it was sent back to the supplier
    revision     integer not null default 0,
    -- planned, asked, received, returned, accepted, missing, waived
    state        text    not null default 'planned',
    -- what the contract manager asks when she sends it back
    question     text    not null default '',
    unique (obligation, number)
);

-- Something that the supplier has sent in. It is kept first and told to the process afterwards.
create table submission (
    id         uuid primary key,
    obligation uuid        not null references obligation (id),
    -- what it is: the code of a SupplierTask
    kind       text        not null,
    -- the round, the defect or the hire that it is about; empty if it is about the obligation
    subject    text        not null default '',
    revision   integer     not null default 0,
    content    jsonb       not null,
    sent_at    timestamptz not null,
    -- the contact who sent it; null if an officer entered it for the supplier
    sent_by    uuid,
    entered_by text        not null default '',
    -- new, taken, movedOn
    state      text        not null default 'new',
    unique (obligation, kind, subject, revision)
);
create index submission_new on submission (sent_at) where state = 'new';

-- What a supplier has begun to fill in and not yet sent.
create table submission_draft (
    obligation uuid        not null references obligation (id),
    kind       text        not null,
    subject    text        not null default '',
    content    jsonb       not null,
    saved_at   timestamptz not null,
    primary key (obligation, kind, subject)
);

-- A file that belongs to a draft until it is sent, then to the submission.
create table attachment (
    id         uuid primary key,
    obligation uuid        not null references obligation (id),
    kind       text        not null,
    subject    text        not null default '',
    submission uuid references submission (id),
    name       text        not null,
    media_type text        not null,
    bytes      integer     not null,
    content    bytea       not null,
    added_at   timestamptz not null
);
create index attachment_of_obligation on attachment (obligation, kind, subject);

-- Something that falls short (avvikelse).
create table defect (
    id             uuid primary key,
    obligation     uuid        not null references obligation (id),
    number         integer     not null,
    kind           text        not null,
    severity       text        not null default '',
    report_round   uuid references report_round (id),
    found_on       date        not null,
    -- what falls short, in the words of the letter to the supplier
    description    text        not null default '',
    correction_due date,
    -- the rung of the ladder it stands on
    step           text        not null default '',
    penalty        numeric(14, 2),
    -- corrected, excused, withdrawn, penalty, suspended, terminated; empty as long as it is open
    outcome        text        not null default '',
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    unique (obligation, number)
);

-- A bonus that the supplier claims.
create table bonus_claim (
    id                uuid primary key,
    obligation        uuid           not null references obligation (id),
    number            integer        not null,
    practice_places   integer        not null,
    employment_places integer        not null,
    equality          boolean        not null,
    amount            numeric(14, 2) not null default 0,
    claimed_at        timestamptz    not null,
    -- approved or refused; empty as long as it is open
    outcome           text           not null default '',
    decided_at        timestamptz,
    unique (obligation, number)
);
