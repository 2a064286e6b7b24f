-- What a school's people decided about the facts of a substance (feature: catalogue), append-only: a confirmation of what
-- the library says, the employer's stricter band, the supplier's classification from a safety data sheet, and the
-- withdrawal of one of these. parts holds one statement or component per line; withdraws names the number that no
-- longer counts.
create table substance_decision (
    id                uuid                        primary key,
    school_id         uuid                        not null references school (id),
    substance_id      uuid                        not null,
    sequence_number   integer                     not null,
    kind              varchar(20)                 not null
        check (kind in ('CONFIRMED', 'BAND', 'SUPPLIER', 'WITHDRAWN')),
    withdraws         integer,
    parts             varchar(1000)               not null,
    from_value        numeric(19, 6),
    from_unit         varchar(20),
    source            varchar(500)                not null,
    dated             date                        not null,
    reference_version integer                     not null,
    decided_by        uuid                        not null,
    decided_by_name   varchar(120)                not null,
    recorded_at       timestamp(6) with time zone not null,
    version           integer                     not null,
    unique (school_id, id),
    unique (school_id, substance_id, sequence_number),
    check ((from_value is null) = (from_unit is null)),
    check ((withdraws is not null) = (kind = 'WITHDRAWN')),
    foreign key (school_id, substance_id) references substance (school_id, id),
    foreign key (school_id, decided_by) references person (school_id, id)
);
create index substance_decision_of on substance_decision (school_id, substance_id);

-- A decision that is milder than what else holds says why, and which statements it leaves out: whatever else comes to
-- hold later still counts.
alter table hand_assessment add column milder_because varchar(500) default '' not null;
alter table hand_assessment add column leaves_out varchar(500) default '' not null;
