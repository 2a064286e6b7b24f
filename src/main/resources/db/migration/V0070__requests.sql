-- The timetable and requests (feature: requests). Names are copied into a request, so that an old one still says what it
-- said; ids point at what is current.
create table timetable_setting (
    id             uuid    primary key,
    school_id      uuid    not null references school (id),
    two_weeks      boolean not null,
    deadline_hours integer not null check (deadline_hours between 0 and 672),
    version        integer not null,
    unique (school_id)
);

create table period (
    id        uuid        primary key,
    school_id uuid        not null references school (id),
    name      varchar(20) not null,
    starts    time        not null,
    ends      time        not null,
    position  integer     not null,
    active    boolean     not null,
    version   integer     not null,
    unique (school_id, id),
    check (starts < ends)
);

create table term (
    id         uuid        primary key,
    school_id  uuid        not null references school (id),
    name       varchar(60) not null,
    first_day  date        not null,
    last_day   date        not null,
    first_week varchar(1)  not null check (first_week in ('A', 'B')),
    version    integer     not null,
    unique (school_id, id),
    check (first_day <= last_day)
);

create table closure (
    id        uuid        primary key,
    school_id uuid        not null references school (id),
    name      varchar(60) not null,
    kind      varchar(10) not null check (kind in ('HOLIDAY', 'INSET')),
    first_day date        not null,
    last_day  date        not null,
    version   integer     not null,
    unique (school_id, id),
    check (first_day <= last_day)
);
