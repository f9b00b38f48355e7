-- A group whose mentor has left goes on without one until another is found, or as a group of peers.
alter table mentorship_group alter column mentor drop not null;
-- From when on its silence is counted, where that is later than its last meeting: it was called, or had paused.
alter table mentorship_group add column watched_from timestamptz;
-- When its process began, which it does once the kick-off was held.
alter table mentorship_group add column started_at timestamptz;
-- It meets without a mentor, led by the coordinator.
alter table mentorship_group add column peers boolean not null default false;
create index group_of_mentor on mentorship_group (mentor) where ended_at is null;

-- Somebody lost her group or a group lost somebody, and what came of it.
create table rematch (
    id               uuid primary key,
    edition          text        not null references edition (number),
    -- the group that is concerned
    mentorship_group uuid        not null references mentorship_group (id),
    -- mentorLost, mentorDeclined, notGood, conflict, adeptLeft
    cause            text        not null,
    begun_at         timestamptz not null,
    -- newGroup, peerGroup, nextEdition, goesOn, merged, dissolved; empty as long as it is open
    outcome          text        not null default '',
    ended_at         timestamptz,
    -- why the coordinator decided otherwise than was proposed
    reason           text        not null default '',
    decided_by       text        not null default ''
);
create index rematch_of_group on rematch (mentorship_group, begun_at);

-- An adept whom a rematch concerns, and the mentor whom she is offered.
create table rematch_adept (
    rematch       uuid not null references rematch (id),
    participation uuid not null references participation (id),
    mentor        uuid references participation (id),
    offered_at    timestamptz,
    -- accepted, objected; empty as long as she has not answered
    answer        text not null default '',
    answered_at   timestamptz,
    primary key (rematch, participation)
);
create index rematch_of_adept on rematch_adept (participation);

-- An officer tried to reach somebody.
create table contact_attempt (
    participation uuid        not null references participation (id),
    tried_at      timestamptz not null,
    tried_by      text        not null,
    answered      boolean     not null,
    primary key (participation, tried_at)
);

-- What somebody said halfway through: three answers on a scale, no words about anybody.
create table check_in (
    mentorship_group uuid        not null references mentorship_group (id),
    participation    uuid        not null references participation (id),
    content          jsonb       not null,
    answered_at      timestamptz not null,
    primary key (mentorship_group, participation)
);

-- The closing talk of a group: whether the goals were reviewed, and whether they go on privately. Not what was said.
create table closing_talk (
    mentorship_group uuid        not null references mentorship_group (id),
    participation    uuid        not null references participation (id),
    goals_reviewed   boolean     not null,
    goes_on          boolean     not null,
    told_at          timestamptz not null,
    primary key (mentorship_group, participation)
);

-- A concern about how somebody behaves. Read by those alone to whom it is addressed; its words go nowhere else.
create table concern (
    id           uuid primary key,
    programme    text        not null references programme (number),
    raised_by    uuid        not null references participation (id),
    -- whom it is about, if it is somebody of the group
    about        uuid        references participation (id),
    -- programme-coordinator or programme-owner
    addressed_to text        not null,
    words        text        not null,
    raised_at    timestamptz not null,
    outcome      text        not null default '',
    note         text        not null default '',
    settled_by   text        not null default '',
    settled_at   timestamptz
);
