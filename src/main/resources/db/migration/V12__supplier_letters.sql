-- A letter to somebody outside may hold a personal link. Its texts say in words where the link stands; the address itself
-- stands here with {secret} in the place of its secret part, and that part only until the letter was sent, given up or
-- settled.
alter table letter
    add column link text not null default '',
    add column link_secret text not null default '',
    add constraint letter_has_its_link check (link = '' or link_secret <> '' or next_attempt is null);

-- A deadline that another area than that of the case has entered, which then writes its reminders: its name, and what is
-- due of several things of the same kind.
alter table deadline
    add column area text not null default '',
    add column subject text not null default '';
create unique index deadline_of_area on deadline (area, case_number, kind, subject)
    where area <> '' and settled_at is null;

-- The ladder counts in days or in months.
alter table deadline_rung rename column days to distance;
