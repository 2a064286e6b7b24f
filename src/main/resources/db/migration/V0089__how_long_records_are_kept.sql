-- How long records are kept, and what is held back from being let go (feature: people).
-- When somebody left, and when their name was let go. Who had left before this was noted counts from today: later than
-- it was, never earlier.
alter table person add column left_on date;
alter table person add column let_go_on date;
update person set left_on = current_date where active = false;

-- Names that a person had before, so that copies of them are found; gone once the name is let go.
create table person_former_name (
    person_id uuid         not null references person (id),
    name      varchar(120) not null,
    primary key (person_id, name)
);

-- Append-only: of each kind the period with the highest number counts. No years: kept for good.
create table retention_period (
    id         uuid                        primary key,
    school_id  uuid                        not null references school (id),
    kind       varchar(30)                 not null check (kind in ('NAMES_OF_LEAVERS', 'SIGNED_ASSESSMENTS')),
    number     integer                     not null,
    years      integer                     check (years between 1 and 99),
    settled_by uuid                        not null,
    settled_at timestamp(6) with time zone not null,
    version    integer                     not null,
    unique (school_id, id),
    unique (school_id, kind, number),
    foreign key (school_id, settled_by) references person (school_id, id)
);

-- Of one person, or of the whole school where none is named. Lifted with a reason, never deleted.
create table legal_hold (
    id             uuid                        primary key,
    school_id      uuid                        not null references school (id),
    person_id      uuid,
    reason         varchar(1000)               not null,
    set_by         uuid                        not null,
    set_at         timestamp(6) with time zone not null,
    lifted_by      uuid,
    lifted_at      timestamp(6) with time zone,
    lifted_because varchar(1000),
    version        integer                     not null,
    unique (school_id, id),
    foreign key (school_id, person_id) references person (school_id, id),
    foreign key (school_id, set_by) references person (school_id, id),
    foreign key (school_id, lifted_by) references person (school_id, id),
    check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null))
);

-- The day on which the signed copy was removed, its time being over; what was signed, by whom and its SHA-256 stay.
alter table risk_assessment add column removed_on date;
