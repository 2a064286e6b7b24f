-- Places (feature: stock): site, room, cupboard, shelf. `lineage` holds the ids from the top down to the place itself,
-- so that "everything under this place" is one range of an index; `path` is what people read and is kept with it.
create table place (
    id              uuid          primary key,
    school_id       uuid          not null references school (id),
    parent_id       uuid,
    name            varchar(80)   not null check (name <> ''),
    kind            varchar(20)   not null check (kind in ('SITE', 'ROOM', 'LAB', 'CUPBOARD', 'SHELF', 'FRIDGE',
                                                           'FREEZER', 'TRAY', 'TROLLEY')),
    code            varchar(8)    not null,
    path            varchar(1000) not null,
    lineage         varchar(1000) not null,
    depth           integer       not null check (depth between 0 and 9),
    traits          varchar(300)  not null,
    facilities      varchar(200)  not null,
    archived        boolean       not null,
    archived_reason varchar(500),
    sibling_key     varchar(160)  not null,
    version         integer       not null,
    unique (school_id, id),
    unique (school_id, code),
    -- No two siblings of one name: the key is the parent's id and the name in small letters, and the own id once archived.
    unique (school_id, sibling_key),
    foreign key (school_id, parent_id) references place (school_id, id),
    check (parent_id is null or parent_id <> id),
    check (not archived or archived_reason is not null)
);
create index place_lineage on place (school_id, lineage);
create index place_parent on place (school_id, parent_id);
