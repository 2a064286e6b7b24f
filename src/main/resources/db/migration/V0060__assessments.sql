-- Risk assessments (feature: assessments). A template is kept version by version: an approved version never changes.
-- A signed copy holds everything that was signed, and its document, for good.
create table assessment_template (
    id             uuid         primary key,
    school_id      uuid         not null references school (id),
    practical_id   uuid         not null,
    title          varchar(200) not null,
    version_number integer      not null check (version_number > 0),
    state          varchar(20)  not null
        check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN')),
    approver_id    uuid,
    approver_name  varchar(120),
    approved_on    date,
    review_on      date,
    reason         varchar(1000),
    stale          varchar(1000),
    source         varchar(500),
    confidence     varchar(60),
    version        integer      not null,
    unique (school_id, id),
    unique (school_id, practical_id, version_number),
    foreign key (school_id, practical_id) references practical (school_id, id),
    foreign key (school_id, approver_id) references person (school_id, id),
    check (state not in ('APPROVED', 'SUPERSEDED') or approved_on is not null)
);
create index assessment_template_list on assessment_template (school_id, state, title);

create table assessment_template_line (
    template_id uuid          not null references assessment_template (id),
    position    integer       not null,
    line_key    uuid          not null,
    section     varchar(20)   not null,
    line_text   varchar(1000) not null,
    who         varchar(1000) not null,
    control     varchar(1000) not null,
    primary key (template_id, position)
);

create table assessment_template_author (
    template_id uuid         not null references assessment_template (id),
    person_id   uuid         not null references person (id),
    name        varchar(120) not null,
    primary key (template_id, person_id)
);

create table risk_assessment (
    id              uuid         primary key,
    school_id       uuid         not null references school (id),
    lesson_id       uuid         not null,
    practical_id    uuid         not null,
    title           varchar(200) not null,
    group_code      varchar(40)  not null,
    year_group      integer      not null,
    lesson_date     date         not null,
    period          varchar(40)  not null,
    room            varchar(120) not null,
    teacher_id      uuid         not null,
    teacher_name    varchar(120) not null,
    pupils          integer      not null,
    group_size      integer      not null,
    state           varchar(20)  not null check (state in ('DRAFT', 'SIGNED', 'INVALIDATED', 'SUPERSEDED')),
    note            varchar(1000) not null,
    template_id     uuid,
    signed_by       varchar(120),
    signed_at       timestamp(6) with time zone,
    signed_sha256   varchar(64),
    invalid_because varchar(4000),
    replaces_id     uuid,
    version         integer      not null,
    unique (school_id, id),
    foreign key (school_id, practical_id) references practical (school_id, id),
    foreign key (school_id, teacher_id) references person (school_id, id),
    foreign key (school_id, template_id) references assessment_template (school_id, id),
    foreign key (school_id, replaces_id) references risk_assessment (school_id, id),
    check ((state = 'DRAFT') = (signed_at is null))
);
create index risk_assessment_lesson on risk_assessment (school_id, lesson_id);
create index risk_assessment_list on risk_assessment (school_id, lesson_date, state);
create index risk_assessment_template on risk_assessment (school_id, template_id);

create table risk_assessment_line (
    id             uuid         primary key,
    school_id      uuid         not null references school (id),
    assessment_id  uuid         not null,
    position       integer      not null,
    formulation_id uuid         not null,
    label          varchar(300) not null,
    amount_each    varchar(120) not null,
    container_code varchar(8),
    version        integer      not null,
    unique (school_id, id),
    foreign key (school_id, assessment_id) references risk_assessment (school_id, id),
    foreign key (school_id, formulation_id) references formulation (school_id, id)
);
create index risk_assessment_line_of on risk_assessment_line (school_id, assessment_id);
create index risk_assessment_line_formulation on risk_assessment_line (school_id, formulation_id);

create table risk_assessment_need (
    assessment_id uuid        not null references risk_assessment (id),
    need          varchar(40) not null,
    primary key (assessment_id, need)
);

create table signed_copy (
    id        uuid        primary key,
    school_id uuid        not null references school (id),
    content   ${blob}     not null,
    document  ${blob}     not null,
    sha256    varchar(64) not null,
    version   integer     not null,
    unique (school_id, id),
    foreign key (school_id, id) references risk_assessment (school_id, id)
);
