-- With whom a contract was signed, and whom the buyer writes to there. Their names stand in organisation and contact only.
create table contract_supplier (
    case_number text primary key references purchase (number),
    supplier    uuid not null references organisation (id),
    contact     uuid not null references contact (id),
    -- when the other areas were told that the contract is signed
    told_at     timestamptz
);

-- What was heard of the obligation of a case. It stays true: a phase that comes to wait for it later is told then.
create table obligation_news (
    case_number text not null references purchase (number),
    -- the message that the process of the case waits for
    message     text not null,
    heard_at    timestamptz not null,
    primary key (case_number, message)
);
