-- What has happened is kept first and told to the process afterwards: whether it has been told.
alter table obligation
    add column start_meeting_told boolean not null default false,
    add column first_start_told boolean not null default false;
create index obligation_start_meeting_untold on obligation (begun_at)
    where met_on is not null and not start_meeting_told and ended_at is null;

-- When the process is told of a submission that came before anybody waited for it; at once when it is new.
alter table submission add column tell_at timestamptz not null default '-infinity';
drop index submission_new;
create index submission_new on submission (tell_at, sent_at) where state = 'new';
