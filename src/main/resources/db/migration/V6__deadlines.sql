-- What is due in a case: a task, or something that is due whether or not its task is open yet.
create table deadline (
    id          uuid primary key,
    case_number text        not null,
    -- the id of the form in which it is done
    kind        text        not null,
    -- the id of the task; empty as long as there is none
    task        text        not null default '',
    -- the group that owes it
    role        text        not null,
    opened_at   timestamptz not null,
    due_at      timestamptz not null,
    settled_at  timestamptz,
    moves       integer     not null default 0
);
create index deadline_of_case on deadline (case_number) where settled_at is null;
create unique index deadline_of_task on deadline (task) where task <> '';

-- The reminders of a deadline, as the decision table reminder-ladder stood when it was opened or last moved.
create table deadline_rung (
    id         uuid primary key,
    deadline   uuid        not null references deadline (id),
    position   integer     not null,
    days       integer     not null,
    recipient  text        not null,
    letter     text        not null,
    due_at     timestamptz not null,
    -- not before; later than due_at only after the letter could not be written
    try_at     timestamptz not null,
    written_at timestamptz
);
create index deadline_rung_of_deadline on deadline_rung (deadline) where written_at is null;
create index deadline_rung_due on deadline_rung (try_at) where written_at is null;
