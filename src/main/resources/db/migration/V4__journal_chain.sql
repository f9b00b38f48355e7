-- The journal becomes a chain, written by the database itself (docs/adr/0009-the-journal-is-a-chain.md).
-- ${application} is the role as which the application works; it may be another than the owner who runs this.
alter table journal rename to journal_unchained;

create table journal (
    case_number   text        not null,
    number        bigint      not null,
    written_at    timestamptz not null,
    actor         text        not null,
    kind          text        not null,
    subject       text        not null,
    -- json and not jsonb: the hash is over the text as it stands
    details       json        not null,
    previous_hash text        not null,
    hash          text        not null,
    constraint journal_line primary key (case_number, number)
);

-- How long each chain is and how it ends; so the loss of the last lines is found too.
create table journal_head (
    case_number text primary key,
    length      bigint not null,
    last_hash   text   not null
);

-- One field of what is hashed: its length in bytes, a colon, the text.
create function journal_field(value text) returns text language sql immutable
    return octet_length(convert_to(value, 'UTF8')) || ':' || value;

-- Gives each new line its number, the hash of the line before and its own. Locks the chain until the transaction ends.
create function journal_append() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    head stegvis.journal_head;
begin
    insert into stegvis.journal_head (case_number, length, last_hash) values (new.case_number, 0, repeat('0', 64))
        on conflict (case_number) do nothing;
    select * into strict head from stegvis.journal_head where case_number = new.case_number for update;
    new.number := head.length + 1;
    new.previous_hash := head.last_hash;
    new.hash := encode(sha256(convert_to(
        stegvis.journal_field(new.case_number)
        || stegvis.journal_field(new.number::text)
        || stegvis.journal_field((extract(epoch from new.written_at) * 1000000)::bigint::text)
        || stegvis.journal_field(new.actor)
        || stegvis.journal_field(new.kind)
        || stegvis.journal_field(new.subject)
        || stegvis.journal_field(new.details::text)
        || stegvis.journal_field(new.previous_hash), 'UTF8')), 'hex');
    update stegvis.journal_head set length = new.number, last_hash = new.hash where case_number = new.case_number;
    return new;
end
$$;
revoke execute on function journal_append() from public;

create function journal_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger journal_append before insert on journal
    for each row execute function journal_append();
create trigger journal_stays before update or delete or truncate on journal
    for each statement execute function journal_refuse();
-- Heads move with their lines and not by hand.
create trigger journal_head_follows before insert or update or delete or truncate on journal_head
    for each statement when (pg_trigger_depth() = 0) execute function journal_refuse();

insert into journal (case_number, written_at, actor, kind, subject, details)
select case_number, written_at, actor, kind, subject, details from journal_unchained order by id;
drop table journal_unchained;

-- The application works with all tables of this schema, those of later migrations too, but only adds to the journal.
do $$
begin
    if '${application}' <> current_user then
        grant usage on schema stegvis to "${application}";
        grant select, insert, update, delete on all tables in schema stegvis to "${application}";
        alter default privileges in schema stegvis grant select, insert, update, delete on tables to "${application}";
        revoke all on journal, journal_head, flyway_schema_history from "${application}";
        grant select, insert on journal to "${application}";
        grant select on journal_head to "${application}";
    end if;
end
$$;
