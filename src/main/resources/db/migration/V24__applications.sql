-- When somebody pressed send; it counts from submitted_at, which is set when the address was confirmed.
alter table application add column sent_at timestamptz;
-- The officer who entered it for somebody; empty if she applied herself.
alter table application add column entered_by text not null default '';
create index application_of_participation on application (participation);
create index application_by_email on application (edition, role, lower(email));

-- Forms that were sent from one place in one hour without a login; a place is kept as a hash alone.
create table public_post (
    place text        not null,
    hour  timestamptz not null,
    count integer     not null,
    primary key (place, hour)
);
