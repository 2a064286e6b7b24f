-- What a school's own mixtures are made of (feature: catalogue), append-only: the recipe whose number stands with the
-- substance counts, those before it are the history. A component without a strength makes up the rest, in place of water;
-- more than one of these would have to share it, so there is at most one (kept by the program).
create table mixture_recipe (
    id               uuid                        primary key,
    school_id        uuid                        not null references school (id),
    substance_id     uuid                        not null,
    sequence_number  integer                     not null check (sequence_number > 0),
    reason           varchar(500)                not null,
    recorded_by      uuid                        not null,
    recorded_by_name varchar(120)                not null,
    recorded_at      timestamp(6) with time zone not null,
    version          integer                     not null,
    unique (school_id, id),
    unique (school_id, substance_id, sequence_number),
    foreign key (school_id, substance_id) references substance (school_id, id),
    foreign key (school_id, recorded_by) references person (school_id, id)
);

create table mixture_component (
    id             uuid    primary key,
    school_id      uuid    not null references school (id),
    recipe_id      uuid    not null,
    line_number    integer not null,
    component_id   uuid    not null,
    strength_value numeric(19, 6),
    strength_unit  varchar(20),
    version        integer not null,
    unique (school_id, recipe_id, line_number),
    unique (school_id, recipe_id, component_id),
    check ((strength_value is null) = (strength_unit is null)),
    foreign key (school_id, recipe_id) references mixture_recipe (school_id, id),
    foreign key (school_id, component_id) references substance (school_id, id)
);
create index mixture_component_of on mixture_component (school_id, component_id);

-- The number of the recipe that counts; 0 for what is no mixture, or one whose components nobody entered.
alter table substance add column recipe integer default 0 not null;
