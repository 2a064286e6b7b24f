-- Schools and the people in them (features: platform, people). Every school-owned row carries school_id, and every
-- reference between such rows is composite, so that no row can point at another school's.
create table school (
    id         uuid                        primary key,
    name       varchar(120)                not null,
    base_url   varchar(200)                not null,
    created_at timestamp(6) with time zone not null,
    -- Only the demo school may hold demo sign-ins and demo tokens.
    demo       boolean default false       not null,
    -- Whether the author of an assessment template may also approve it.
    author_may_approve boolean default false not null,
    version    integer                     not null
);

create table person (
    id         uuid         primary key,
    school_id  uuid         not null references school (id),
    name       varchar(120) not null,
    title      varchar(20),
    email      varchar(254),
    active     boolean      not null,
    version    integer      not null,
    unique (school_id, id)
);

create table person_role (
    person_id uuid        not null references person (id),
    role      varchar(20) not null check (role in ('TECHNICIAN', 'TEACHER', 'SAFETY_LEAD', 'ADMINISTRATOR')),
    primary key (person_id, role)
);

-- Answers given to scripts, by idempotency key: the same key and body get the same answer for 30 days.
create table idempotency_record (
    id          uuid                        primary key,
    school_id   uuid                        not null references school (id),
    request_key varchar(200)                not null,
    body_hash   varchar(64)                 not null,
    status      integer                     not null,
    answer      varchar(8000)               not null,
    created_at  timestamp(6) with time zone not null,
    version     integer                     not null,
    unique (school_id, request_key)
);
create index idempotency_record_age on idempotency_record (created_at);
