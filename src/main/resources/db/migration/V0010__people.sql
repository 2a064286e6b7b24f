-- Sign-in, tokens for scripts and teaching groups (feature: people). Accounts and tokens are global: they lead to a person
-- of a school before any school is in hand.
create table account (
    id            uuid                        primary key,
    school_id     uuid                        not null references school (id),
    person_id     uuid                        not null unique,
    user_name     varchar(60)                 not null unique,
    password_hash varchar(300)                not null,
    must_change   boolean                     not null,
    active        boolean                     not null,
    demo          boolean                     not null,
    -- Counted up by whatever ends the sessions in hand: deactivation, another password, other roles.
    stamp         integer                     not null,
    last_sign_in  timestamp(6) with time zone,
    created_at    timestamp(6) with time zone not null,
    version       integer                     not null,
    foreign key (school_id, person_id) references person (school_id, id)
);

create table api_token (
    id         uuid                        primary key,
    school_id  uuid                        not null references school (id),
    person_id  uuid                        not null,
    name       varchar(80)                 not null,
    -- SHA-256 of the token; the token itself is shown once and kept nowhere.
    token_hash varchar(64)                 not null unique,
    demo       boolean                     not null,
    created_at timestamp(6) with time zone not null,
    last_used  timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    version    integer                     not null,
    foreign key (school_id, person_id) references person (school_id, id)
);
create index api_token_person on api_token (school_id, person_id);

create table api_token_role (
    token_id uuid        not null references api_token (id),
    role     varchar(20) not null check (role in ('TECHNICIAN', 'TEACHER', 'SAFETY_LEAD', 'ADMINISTRATOR')),
    primary key (token_id, role)
);

create table teaching_group (
    id        uuid        primary key,
    school_id uuid        not null references school (id),
    code      varchar(30) not null,
    year_group integer    not null check (year_group between 0 and 14),
    pupils    integer     not null check (pupils between 1 and 99),
    archived  boolean     not null,
    version   integer     not null,
    unique (school_id, id),
    unique (school_id, code)
);
