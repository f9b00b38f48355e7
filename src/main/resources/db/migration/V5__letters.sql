-- A letter gets a short number for people and processes, what became of its attempts, and who stands behind it.
alter table letter
    add column number integer generated always as identity unique,
    -- who wrote it by hand, and where an answer goes; empty for what Stegvis wrote by itself
    add column written_by text not null default '',
    add column reply_to text not null default '',
    -- what the mail server said when it did not take the letter
    add column reply text not null default '',
    -- the letter that was sent already and is sent again with this one
    add column repeats integer references letter (number),
    -- when a person was asked to deal with a letter that could not be sent
    add column handed_over_at timestamptz,
    -- how a person dealt with it: otherMeans or notNeeded
    add column settled text not null default '';

update letter set problem = 'other' where problem = 'notSent';

create index letter_undelivered on letter (number)
    where sent_at is null and next_attempt is null and handed_over_at is null and settled = '';
create index letter_handed_over on letter (number) where handed_over_at is not null;
