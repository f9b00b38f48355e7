-- Organisations with their number in the national register, and whom to write to there: the only home of these names.
create table organisation (
    id              uuid primary key,
    name            text not null,
    register        text not null,
    register_number text not null,
    unique (register, register_number)
);

create table contact (
    id           uuid primary key,
    organisation uuid    not null references organisation (id),
    name         text    not null,
    email        text    not null,
    language     text    not null,
    left_on      date
);
create index contact_of_organisation on contact (organisation) where left_on is null;
create unique index contact_once on contact (organisation, lower(email)) where left_on is null;

-- A personal link: only the hash of its secret is kept, so that nobody who reads this table can use one.
create table personal_link (
    id         uuid primary key,
    secret     bytea       not null unique,
    purpose    text        not null,
    subject    text        not null,
    person     uuid        not null,
    issued_at  timestamptz not null,
    ends_at    timestamptz not null,
    revoked_at timestamptz
);
create index personal_link_of_subject on personal_link (purpose, subject);

-- Links that nobody has been given, asked for from one place in one hour: more than a few is guessing.
create table link_guess (
    place text        not null,
    hour  timestamptz not null,
    count integer     not null,
    primary key (place, hour)
);
