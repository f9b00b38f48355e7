-- From when on the times of retention count; empty as long as the report is not with the owner.
alter table edition add column closed_at timestamptz;
-- Which categories of personal data were erased (domain 2.6), and when.
create table erased_category (
    edition   text        not null references edition (number),
    -- the name of an ErasedCategory
    category  text        not null,
    erased_at timestamptz not null,
    primary key (edition, category)
);
-- Who met what a certificate asks for (R9), as it was when the edition ended.
create table mentoring_certificate (
    participation uuid primary key references participation (id),
    edition       text        not null references edition (number),
    certified     boolean     not null,
    -- code of the reason
    reason        text        not null,
    own_meetings  integer     not null,
    minutes       integer     not null,
    decided_at    timestamptz not null
);
create index mentoring_certificate_of_edition on mentoring_certificate (edition);
