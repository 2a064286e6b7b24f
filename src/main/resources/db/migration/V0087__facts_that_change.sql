-- Changes of facts that a classification hangs on (feature: catalogue), append-only: what was changed, and why where it
-- makes something milder.
create table substance_change (
    id              uuid                        primary key,
    school_id       uuid                        not null references school (id),
    substance_id    uuid                        not null,
    what            varchar(1000)               not null,
    because         varchar(500)                not null,
    changed_by      uuid                        not null,
    changed_by_name varchar(120)                not null,
    recorded_at     timestamp(6) with time zone not null,
    version         integer                     not null,
    unique (school_id, id),
    foreign key (school_id, substance_id) references substance (school_id, id),
    foreign key (school_id, changed_by) references person (school_id, id)
);
create index substance_change_of on substance_change (school_id, substance_id);

-- What is said of a formulation, in short: when a newer library says something else, whoever relied on it is told. Empty
-- until it is noted for the first time.
alter table formulation add column said varchar(1000) default '' not null;

-- The answer to a script may name a thousand new label codes.
alter table idempotency_record alter column answer set data type varchar(16000);
