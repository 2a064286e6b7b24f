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

-- A draft may lack the day, the period, the room and the class; whatever was sent has them all.
create table request (
    id            uuid          primary key,
    school_id     uuid          not null references school (id),
    practical_id  uuid          not null,
    lesson_date   date,
    period_id     uuid,
    room_id       uuid,
    group_id      uuid,
    group_code    varchar(30)   not null,
    year_group    integer       not null check (year_group between 0 and 14),
    pupils        integer       not null check (pupils between 1 and 99),
    group_size    integer       not null check (group_size between 1 and 99),
    demonstration boolean       not null,
    teacher_id    uuid          not null,
    spare_percent integer       not null check (spare_percent between 0 and 100),
    options       varchar(1000) not null,
    notes         varchar(2000) not null,
    title         varchar(300)  not null,
    state         varchar(10)   not null check (state in ('DRAFT', 'SUBMITTED', 'QUERIED', 'ACCEPTED', 'PREPARED', 'DELIVERED',
                                                          'RETURNED', 'NOT_USED', 'CLOSED', 'DECLINED', 'CANCELLED')),
    requested_by  uuid          not null,
    version       integer       not null,
    unique (school_id, id),
    foreign key (school_id, practical_id) references practical (school_id, id),
    foreign key (school_id, period_id) references period (school_id, id),
    foreign key (school_id, room_id) references place (school_id, id),
    foreign key (school_id, group_id) references teaching_group (school_id, id),
    foreign key (school_id, teacher_id) references person (school_id, id),
    foreign key (school_id, requested_by) references person (school_id, id),
    check (state in ('DRAFT', 'CANCELLED')
           or (lesson_date is not null and period_id is not null and room_id is not null and group_code <> ''))
);
create index request_day on request (school_id, lesson_date, state);
create index request_teacher on request (school_id, teacher_id, lesson_date);
create index request_practical on request (school_id, practical_id);

create table request_line (
    id             uuid           primary key,
    school_id      uuid           not null references school (id),
    request_id     uuid           not null,
    position       integer        not null,
    kit_line_id    uuid,
    kind           varchar(10)    not null check (kind in ('EQUIPMENT', 'CHEMICAL', 'MATERIAL', 'FACILITY')),
    model_id       uuid,
    formulation_id uuid,
    label          varchar(300)   not null,
    each_words     varchar(200)   not null,
    amount         numeric(19, 6) not null check (amount >= 0),
    unit           varchar(10)    not null,
    origin         varchar(10)    not null check (origin in ('SCALED', 'CHANGED', 'EXTRA', 'REMOVED')),
    reason         varchar(500)   not null,
    counted        boolean        not null,
    notes          varchar(2000)  not null,
    tray           integer        not null,
    present        boolean        not null,
    present_by     varchar(120),
    present_at     timestamp(6) with time zone,
    returned       numeric(19, 6) check (returned >= 0),
    broken         numeric(19, 6) check (broken >= 0),
    used_up        numeric(19, 6) check (used_up >= 0),
    not_used       numeric(19, 6) check (not_used >= 0),
    version        integer        not null,
    unique (school_id, id),
    foreign key (school_id, request_id) references request (school_id, id),
    foreign key (school_id, model_id) references equipment_model (school_id, id),
    foreign key (school_id, formulation_id) references formulation (school_id, id),
    check ((kind = 'EQUIPMENT') = (model_id is not null)),
    check ((kind = 'CHEMICAL') = (formulation_id is not null)),
    check (origin <> 'REMOVED' or reason <> '')
);
create index request_line_request on request_line (school_id, request_id);
create index request_line_model on request_line (school_id, model_id);
create index request_line_formulation on request_line (school_id, formulation_id);

create table request_tray (
    id         uuid        primary key,
    school_id  uuid        not null references school (id),
    request_id uuid        not null,
    number     integer     not null check (number > 0),
    name       varchar(60) not null,
    version    integer     not null,
    unique (school_id, id),
    unique (school_id, request_id, number),
    foreign key (school_id, request_id) references request (school_id, id)
);

-- A bottle or a numbered piece that was picked. A substitution holds another formulation than the line asks for.
create table request_pick (
    id             uuid                        primary key,
    school_id      uuid                        not null references school (id),
    request_id     uuid                        not null,
    line_id        uuid                        not null,
    kind           varchar(10)                 not null check (kind in ('CONTAINER', 'EQUIPMENT')),
    target_id      uuid                        not null,
    code           varchar(8)                  not null,
    label          varchar(300)                not null,
    formulation_id uuid,
    substitution   boolean                     not null,
    reason         varchar(500)                not null,
    by_person      uuid                        not null,
    by_name        varchar(120)                not null,
    at             timestamp(6) with time zone not null,
    back           boolean                     not null,
    version        integer                     not null,
    unique (school_id, id),
    foreign key (school_id, request_id) references request (school_id, id),
    foreign key (school_id, line_id) references request_line (school_id, id),
    foreign key (school_id, formulation_id) references formulation (school_id, id),
    foreign key (school_id, by_person) references person (school_id, id),
    check (not substitution or reason <> '')
);
create index request_pick_request on request_pick (school_id, request_id);
create index request_pick_target on request_pick (school_id, target_id);

-- What happened to a request, append-only; the teacher reads it.
create table request_event (
    id          uuid                        primary key,
    school_id   uuid                        not null references school (id),
    request_id  uuid                        not null,
    number      integer                     not null,
    at          timestamp(6) with time zone not null,
    person_id   uuid                        not null,
    person_name varchar(120)                not null,
    what        varchar(60)                 not null,
    note        varchar(1000)               not null,
    version     integer                     not null,
    unique (school_id, id),
    unique (school_id, request_id, number),
    foreign key (school_id, request_id) references request (school_id, id),
    foreign key (school_id, person_id) references person (school_id, id)
);
