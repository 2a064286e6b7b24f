-- What things are (feature: catalogue). The library's rows are copied into each school with their reference id and
-- version; a row that the school has touched is not rewritten by an upgrade of the library.
create table substance (
    id                 uuid          primary key,
    school_id          uuid          not null references school (id),
    reference_id       varchar(10),
    reference_version  integer       not null,
    touched            boolean       not null,
    kind               varchar(20)   not null check (kind in ('SUBSTANCE', 'MIXTURE')),
    name               varchar(120)  not null,
    synonyms           varchar(500)  not null,
    cas_number         varchar(20)   not null,
    formula            varchar(60)   not null,
    molar_mass         numeric(19, 6),
    density            numeric(19, 6),
    physical_form      varchar(20)   not null,
    supplied_as        varchar(200)  not null,
    storage_home       varchar(60)   not null,
    storage_confidence varchar(20)   not null,
    traits             varchar(300)  not null,
    notes              varchar(2000) not null,
    source             varchar(300)  not null,
    confidence         varchar(20)   not null,
    name_key           varchar(120)  not null,
    search_text        varchar(1200) not null,
    archived           boolean       not null,
    version            integer       not null,
    unique (school_id, id),
    unique (school_id, reference_id)
);
create index substance_by_name on substance (school_id, name_key, id);
create index substance_by_search on substance (school_id, search_text);

-- A substance at one strength, in one form: what classification hangs on. strength_key spells the strength, empty for
-- none, because two empty strengths would not be the same to a unique constraint. waiting says that nobody has
-- assessed it.
create table formulation (
    id             uuid        primary key,
    school_id      uuid        not null references school (id),
    substance_id   uuid        not null,
    form           varchar(20) not null,
    strength_value numeric(19, 6),
    strength_unit  varchar(20),
    strength_key   varchar(40) not null,
    waiting        boolean     not null,
    version        integer     not null,
    unique (school_id, id),
    unique (school_id, substance_id, form, strength_key),
    check ((strength_value is null) = (strength_unit is null)),
    foreign key (school_id, substance_id) references substance (school_id, id)
);
create index formulation_waiting on formulation (school_id, waiting);

-- Assessments by a safety lead, append-only: the latest counts, the rest is the history.
create table hand_assessment (
    id               uuid                        primary key,
    school_id        uuid                        not null references school (id),
    formulation_id   uuid                        not null,
    sequence_number  integer                     not null,
    codes            varchar(500)                not null,
    signal_word      varchar(20),
    pictograms       varchar(60)                 not null,
    source           varchar(500)                not null,
    assessed_on      date                        not null,
    assessed_by      uuid                        not null,
    assessed_by_name varchar(120)                not null,
    recorded_at      timestamp(6) with time zone not null,
    version          integer                     not null,
    unique (school_id, id),
    unique (school_id, formulation_id, sequence_number),
    foreign key (school_id, formulation_id) references formulation (school_id, id),
    foreign key (school_id, assessed_by) references person (school_id, id)
);

create table equipment_model (
    id                uuid          primary key,
    school_id         uuid          not null references school (id),
    reference_id      varchar(10),
    reference_version integer       not null,
    touched           boolean       not null,
    name              varchar(120)  not null,
    category          varchar(40)   not null,
    consumable        boolean       not null,
    class_set         integer,
    inspection        varchar(120)  not null,
    notes             varchar(1000) not null,
    source            varchar(300)  not null,
    confidence        varchar(20)   not null,
    name_key          varchar(120)  not null,
    search_text       varchar(600)  not null,
    archived          boolean       not null,
    version           integer       not null,
    unique (school_id, id),
    unique (school_id, reference_id)
);
create index equipment_model_by_name on equipment_model (school_id, name_key, id);

create table supplier (
    id        uuid         primary key,
    school_id uuid         not null references school (id),
    name      varchar(120) not null,
    website   varchar(200) not null,
    telephone varchar(40)  not null,
    notes     varchar(500) not null,
    name_key  varchar(120) not null,
    archived  boolean      not null,
    version   integer      not null,
    unique (school_id, id),
    unique (school_id, name_key)
);
