-- Containers and their ledger (feature: stock). `stocked_formulation` is one row for each formulation that ever stood
-- here: what is searched (hundreds of rows, however many bottles), and how many containers of it are in use.
create table stocked_formulation (
    formulation_id uuid         primary key,
    school_id      uuid         not null references school (id),
    substance_id   uuid         not null,
    name           varchar(200) not null,
    label          varchar(300) not null,
    search_words   varchar(2000) not null,
    sort_key       varchar(300) not null,
    in_use         integer      not null check (in_use >= 0),
    version        integer      not null,
    unique (school_id, formulation_id),
    foreign key (school_id, formulation_id) references formulation (school_id, id)
);
create index stocked_formulation_name on stocked_formulation (school_id, sort_key, formulation_id);
create index stocked_formulation_substance on stocked_formulation (school_id, substance_id);

-- Amounts keep six decimals. `expiry_key` is the expiry, or the end of time where there is none, for order and search.
-- A balance of null is an amount that nobody knows, which is not zero.
create table container (
    id             uuid           primary key,
    school_id      uuid           not null references school (id),
    formulation_id uuid           not null,
    sort_key       varchar(300)   not null,
    code           varchar(8)     not null,
    bottles        integer        not null check (bottles between 1 and 200),
    bottle_size    numeric(19, 6) not null check (bottle_size > 0),
    balance        numeric(19, 6) check (balance >= 0),
    unit           varchar(10)    not null check (unit in ('CM3', 'DM3', 'MG', 'G', 'KG', 'ITEM')),
    estimated      boolean        not null,
    low            boolean        not null,
    state          varchar(20)    not null check (state in ('IN_STORE', 'ISSUED', 'OPENED', 'FINISHED', 'DISPOSED',
                                                            'MISSING', 'QUARANTINED')),
    in_use         boolean        not null,
    supplier_id    uuid,
    lot            varchar(60),
    received       date           not null,
    opened         date,
    expires        date,
    expiry_key     date           not null,
    home_id        uuid           not null,
    place_id       uuid           not null,
    parent_id      uuid,
    made_by        uuid,
    lesson         uuid,
    note           varchar(1000),
    version        integer        not null,
    unique (school_id, id),
    unique (school_id, code),
    foreign key (school_id, formulation_id) references stocked_formulation (school_id, formulation_id),
    foreign key (school_id, supplier_id) references supplier (school_id, id),
    foreign key (school_id, home_id) references place (school_id, id),
    foreign key (school_id, place_id) references place (school_id, id),
    foreign key (school_id, parent_id) references container (school_id, id),
    foreign key (school_id, made_by) references person (school_id, id),
    check (expires is null or expires >= received),
    check (expires is null or expiry_key = expires),
    check (opened is null or opened >= received),
    check (balance is not null or not estimated),
    check (in_use = (state not in ('FINISHED', 'DISPOSED'))),
    check (state <> 'ISSUED' or lesson is not null)
);
create index container_name on container (school_id, in_use, sort_key, formulation_id, id);
create index container_formulation on container (school_id, in_use, formulation_id, id);
create index container_expiry on container (school_id, in_use, expiry_key, id);
create index container_received on container (school_id, in_use, received, id);
create index container_low on container (school_id, in_use, low, id);
create index container_unknown on container (school_id, in_use, balance);
create index container_place on container (school_id, place_id, in_use, id);
create index container_home on container (school_id, home_id);
create index container_lesson on container (school_id, lesson);
create index container_parent on container (school_id, parent_id);
create index container_state on container (school_id, state, id);

-- Append-only. `change_amount` is what happened to the stored balance (the changes of a container add up to its balance,
-- unknown counting as nothing); `amount` is what a person named. The columns `balance` to `opened` are how it stood after.
create table movement (
    id            uuid                        primary key,
    school_id     uuid                        not null references school (id),
    container_id  uuid                        not null,
    number        integer                     not null check (number > 0),
    action        varchar(20)                 not null check (action in ('RECEIVE', 'TAKE', 'PUT_BACK', 'MOVE', 'OPEN',
        'ESTIMATE', 'FINISH', 'BREAK', 'DISPOSE', 'CORRECT', 'ISSUE', 'RETURN', 'MISSING', 'QUARANTINE', 'RELEASE', 'UNDO')),
    amount        numeric(19, 6),
    change_amount numeric(19, 6)              not null,
    balance       numeric(19, 6) check (balance >= 0),
    unit          varchar(10)                 not null,
    estimated     boolean                     not null,
    from_place_id uuid,
    to_place_id   uuid                        not null,
    home_id       uuid                        not null,
    state         varchar(20)                 not null,
    opened        date,
    lesson        uuid,
    reason        varchar(500),
    by_person     uuid                        not null,
    at            timestamp(6) with time zone not null,
    operation_id  uuid                        not null,
    batch_id      uuid,
    undoes_id     uuid,
    version       integer                     not null,
    unique (school_id, id),
    unique (school_id, operation_id),
    unique (school_id, container_id, number),
    unique (school_id, undoes_id),
    foreign key (school_id, container_id) references container (school_id, id),
    foreign key (school_id, from_place_id) references place (school_id, id),
    foreign key (school_id, to_place_id) references place (school_id, id),
    foreign key (school_id, home_id) references place (school_id, id),
    foreign key (school_id, by_person) references person (school_id, id),
    foreign key (school_id, undoes_id) references movement (school_id, id),
    check (action not in ('BREAK', 'DISPOSE', 'CORRECT', 'MISSING', 'QUARANTINE', 'UNDO') or reason is not null)
);
create index movement_lesson on movement (school_id, lesson);
create index movement_at on movement (school_id, at);
create index movement_batch on movement (school_id, batch_id);
