-- A right answer in the place of a wrong one: who gave it, when and why. The wrong one stays in an earlier sheet.
create table answer_correction (
    sheet        bigint      not null references answer_sheet (id),
    field        text        not null,
    officer      text        not null,
    corrected_at timestamptz not null,
    reason       text        not null,
    primary key (sheet, field)
);

-- Corrections that were begun.
create table correction (
    number   integer generated always as identity primary key,
    begun_at timestamptz not null
);

-- Right answers that wait for others with which they belong together.
create table correction_draft (
    correction integer not null references correction (number),
    field      text    not null,
    answer     jsonb   not null,
    reason     text    not null,
    primary key (correction, field)
);
