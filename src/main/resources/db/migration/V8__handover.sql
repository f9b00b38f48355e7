-- A right answer in the place of a wrong one: who gave it, when and why. The wrong one stays in an earlier sheet.
create table answer_correction (
    sheet        bigint      not null references answer_sheet (id),
    field        text        not null,
    officer      text        not null,
    corrected_at timestamptz not null,
    reason       text        not null,
    primary key (sheet, field)
);

-- Right answers that wait for others with which they belong together.
create table correction_draft (
    correction bigint not null,
    field      text   not null,
    answer     jsonb  not null,
    reason     text   not null,
    primary key (correction, field)
);
create sequence correction_number as integer;
