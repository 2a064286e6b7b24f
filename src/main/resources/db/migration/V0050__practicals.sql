-- The library of practicals and their kits (feature: practicals). A practical copied from the reference library keeps its
-- reference id and version; an upgrade rewrites only what the school has not touched. Nothing is deleted: practicals are
-- archived with a reason, lines are taken off.
create table practical (
    id                uuid          primary key,
    school_id         uuid          not null references school (id),
    reference_id      varchar(60),
    reference_version integer       not null,
    touched           boolean       not null,
    title             varchar(200)  not null,
    course            varchar(60)   not null,
    number_in_course  varchar(20)   not null,
    key_stage         varchar(10)   not null,
    subject           varchar(20)   not null,
    mode              varchar(20)   not null,
    who_may_handle    varchar(20)   not null,
    usual_group_size  integer       check (usual_group_size between 1 and 40),
    lead_time_hours   integer       check (lead_time_hours between 0 and 2000),
    hazards           varchar(4000) not null,
    controls          varchar(4000) not null,
    technician_notes  varchar(4000) not null,
    disposal          varchar(2000) not null,
    confidence        varchar(20)   not null,
    source            varchar(300)  not null,
    checked_by        varchar(120),
    checked_on        date,
    revision          integer       not null,
    sort_order        integer       not null,
    search_text       varchar(8000) not null,
    archived_because  varchar(500),
    version           integer       not null,
    unique (school_id, id),
    unique (school_id, reference_id)
);
create index practical_order on practical (school_id, course, sort_order, id);

create table kit_line (
    id                 uuid           primary key,
    school_id          uuid           not null references school (id),
    practical_id       uuid           not null,
    sort_order         integer        not null,
    equipment_model_id uuid,
    formulation_id     uuid,
    material           varchar(200),
    facility           varchar(200),
    qty                numeric(19, 6) not null check (qty > 0),
    unit               varchar(10)    not null,
    scope              varchar(10)    not null,
    shared_by          integer        check (shared_by between 2 and 40),
    used_for           varchar(120)   not null,
    choice             varchar(120)   not null,
    notes              varchar(500)   not null,
    counted            boolean        not null,
    confidence         varchar(20)    not null,
    source             varchar(300)   not null,
    removed            boolean        not null,
    version            integer        not null,
    unique (school_id, id),
    foreign key (school_id, practical_id) references practical (school_id, id),
    foreign key (school_id, equipment_model_id) references equipment_model (school_id, id),
    foreign key (school_id, formulation_id) references formulation (school_id, id),
    check (case when equipment_model_id is null then 0 else 1 end
         + case when formulation_id is null then 0 else 1 end
         + case when material is null then 0 else 1 end
         + case when facility is null then 0 else 1 end = 1)
);
create index kit_line_practical on kit_line (school_id, practical_id, sort_order, id);
create index kit_line_formulation on kit_line (school_id, formulation_id);
create index kit_line_equipment on kit_line (school_id, equipment_model_id);

-- Who changed what, version by version. Never changed.
create table practical_change (
    id            uuid                        primary key,
    school_id     uuid                        not null references school (id),
    practical_id  uuid                        not null,
    revision      integer                     not null,
    changed_at    timestamp(6) with time zone not null,
    changed_by    varchar(120)                not null,
    what          varchar(500)                not null,
    version       integer                     not null,
    unique (school_id, practical_id, revision),
    foreign key (school_id, practical_id) references practical (school_id, id)
);
