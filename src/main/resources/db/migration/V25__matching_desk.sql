-- How often something was done about the matching of an edition: whoever acts on what she has not seen is told so first.
create table matching_desk (
    edition text primary key references edition (number),
    version integer not null default 0
);

-- The version of the desk that a change, its undoing or a run made.
alter table matching_change add column version integer not null default 0;
alter table matching_change add column undone_version integer;
alter table matching_run add column version integer not null default 0;

-- How long it took; empty as long as a large run waits to be made.
alter table matching_run add column milliseconds bigint;
create index matching_run_asked on matching_run (made_at) where state = 'asked';
create unique index matching_run_approved on matching_run (edition) where state = 'approved';

-- A mentor is asked about the group that is proposed for her (A12). Silence is consent.
create table group_proposal (
    id          uuid primary key,
    run         uuid        not null references matching_run (id),
    mentor      uuid        not null references participation (id),
    asked_at    timestamptz not null,
    open_until  timestamptz not null,
    -- fine, conflict, noRoom; empty as long as she has not answered
    answer      text        not null default '',
    -- the adept with whom she has a conflict of interest
    adept       uuid references participation (id),
    note        text        not null default '',
    answered_at timestamptz,
    -- when her objection came back to the coordinator
    heard_at    timestamptz,
    -- the change that the coordinator made of the objection
    change      uuid references matching_change (id),
    unique (run, mentor)
);
