-- A claim begins as a draft: it has been sent from the moment on which it was received.
alter table travel_claim alter column sent_at drop not null;
-- The states of a claim: draft, submitted, returned, checked, approved, partial, rejected, exported, paid, withdrawn.
alter table travel_claim alter column state set default 'draft';
alter table travel_claim add column saved_at timestamptz not null default now();
alter table travel_claim add column currency text not null default 'EUR';
-- what an officer wrote to the claimant; part of a letter
alter table travel_claim add column note text not null default '';
-- what an officer wrote for the officers who come after her
alter table travel_claim add column remark text not null default '';
-- why the claimant does not agree, and who settled it
alter table travel_claim add column objection text not null default '';
alter table travel_claim add column objected_at timestamptz;
alter table travel_claim add column decided_at timestamptz;
create index travel_claim_of_event on travel_claim (event, participation);

-- The day on which a line's rate counts.
alter table claim_line add column travel_day date;

-- What the rules found; a code of ClaimReason.
create table claim_finding (
    claim uuid not null references travel_claim (id),
    code  text not null,
    primary key (claim, code)
);

create index claim_receipt_of_claim on claim_receipt (claim);
alter table claim_receipt add column added_at timestamptz not null default now();
alter table claim_receipt add column position integer generated always as identity;

-- Approved claims that went to the payroll together.
create table payroll_export (
    id           uuid primary key,
    number       integer generated always as identity,
    programme    text        not null references programme (number),
    made_by      text        not null,
    made_at      timestamptz not null,
    paid_on      date,
    confirmed_by text        not null default ''
);
create index payroll_export_of_programme on payroll_export (programme, number);
alter table travel_claim add column payroll_export uuid references payroll_export (id);
create index travel_claim_of_export on travel_claim (payroll_export);
