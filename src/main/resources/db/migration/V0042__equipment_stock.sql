-- Equipment (feature: stock): models counted by place, items with a code of their own, and the ledger of both.
create table equipment_count (
    id        uuid         primary key,
    school_id uuid         not null references school (id),
    model_id  uuid         not null,
    place_id  uuid         not null,
    name      varchar(200) not null,
    category  varchar(80)  not null,
    sort_key  varchar(300) not null,
    quantity  integer      not null check (quantity >= 0),
    resident  boolean      not null,
    version   integer      not null,
    unique (school_id, id),
    unique (school_id, model_id, place_id),
    foreign key (school_id, model_id) references equipment_model (school_id, id),
    foreign key (school_id, place_id) references place (school_id, id)
);
create index equipment_count_name on equipment_count (school_id, sort_key, id);
create index equipment_count_place on equipment_count (school_id, place_id);

create table equipment_item (
    id        uuid         primary key,
    school_id uuid         not null references school (id),
    model_id  uuid         not null,
    name      varchar(200) not null,
    category  varchar(80)  not null,
    sort_key  varchar(400) not null,
    code      varchar(8)   not null,
    serial    varchar(60),
    home_id   uuid         not null,
    place_id  uuid         not null,
    state     varchar(20)  not null check (state in ('IN_STORE', 'ISSUED', 'MISSING', 'QUARANTINED', 'RETIRED')),
    lesson    uuid,
    note      varchar(1000),
    version   integer      not null,
    unique (school_id, id),
    unique (school_id, code),
    foreign key (school_id, model_id) references equipment_model (school_id, id),
    foreign key (school_id, home_id) references place (school_id, id),
    foreign key (school_id, place_id) references place (school_id, id),
    check (state <> 'ISSUED' or lesson is not null)
);
create index equipment_item_name on equipment_item (school_id, sort_key, id);
create index equipment_item_model on equipment_item (school_id, model_id);
create index equipment_item_place on equipment_item (school_id, place_id);
create index equipment_item_lesson on equipment_item (school_id, lesson);

create table equipment_movement (
    id             uuid                        primary key,
    school_id      uuid                        not null references school (id),
    count_id       uuid,
    item_id        uuid,
    action         varchar(20)                 not null check (action in ('RECEIVE', 'LOST', 'BROKEN', 'CORRECT', 'MOVE',
        'ISSUE', 'RETURN', 'MISSING', 'QUARANTINE', 'RELEASE', 'RETIRE')),
    change_count   integer                     not null,
    quantity_after integer                     not null check (quantity_after >= 0),
    from_place_id  uuid,
    to_place_id    uuid                        not null,
    lesson         uuid,
    reason         varchar(500),
    by_person      uuid                        not null,
    at             timestamp(6) with time zone not null,
    operation_id   uuid                        not null,
    version        integer                     not null,
    unique (school_id, id),
    unique (school_id, operation_id),
    foreign key (school_id, count_id) references equipment_count (school_id, id),
    foreign key (school_id, item_id) references equipment_item (school_id, id),
    foreign key (school_id, from_place_id) references place (school_id, id),
    foreign key (school_id, to_place_id) references place (school_id, id),
    foreign key (school_id, by_person) references person (school_id, id),
    check ((count_id is null) <> (item_id is null))
);
create index equipment_movement_count on equipment_movement (school_id, count_id, at);
create index equipment_movement_item on equipment_movement (school_id, item_id, at);
