-- How a defect goes on once it was opened: the hearing, the correction, the sanction that is proposed.
alter table defect add column hearing_until date;
-- whether it was found to stand after the supplier could say its side
alter table defect add column stands boolean not null default false;
-- how often a correction was asked for in vain
alter table defect add column failed_corrections integer not null default 0;
-- why the supplier is not at fault; empty if it is
alter table defect add column excuse text not null default '';
-- why it was decided so, in the words of the letter to the supplier
alter table defect add column reason text not null default '';
-- penalty, suspension or termination; empty as long as none is proposed
alter table defect add column sanction text not null default '';
alter table defect add column sanction_reason text not null default '';
-- the officer who proposed the sanction: another one decides on it
alter table defect add column proposed_by text not null default '';
-- withdrawn: it was no defect. uncorrected: nothing further is done. lapsed: the obligation ended first
comment on column defect.outcome is
    'corrected, uncorrected, excused, withdrawn, penalty, suspended, terminated, lapsed; empty as long as it is open';
-- one of a kind for the same report, even if two are opened at the same moment
create unique index defect_open on defect
    (obligation, kind, coalesce(report_round, '00000000-0000-0000-0000-000000000000')) where closed_at is null;

-- A claim is checked by one officer and decided by another: what she found to earn a bonus, and what she did for it.
alter table bonus_claim add column checked_practice integer not null default 0;
alter table bonus_claim add column checked_employment integer not null default 0;
alter table bonus_claim add column checked_equality boolean not null default false;
alter table bonus_claim add column check_note text not null default '';
alter table bonus_claim add column checked_by text not null default '';
-- why it was refused, in the words of the letter to the supplier
alter table bonus_claim add column reason text not null default '';
