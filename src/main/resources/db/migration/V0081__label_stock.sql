-- Codes that are printed first and given to a thing later (feature: labels). Kind UNCLAIMED means that a code stands for
-- nothing yet; its target is then a number of its own. A thing has one code of its own (number 0) and may carry others
-- that were claimed for it. The table is made anew, because a constraint without a name cannot be dropped in every
-- database.
create table label_code_next (
    code      varchar(8)  primary key,
    school_id uuid        not null references school (id),
    kind      varchar(20) not null
        check (kind in ('CONTAINER', 'EQUIPMENT', 'PLACE', 'REQUEST', 'ASSESSMENT', 'TRAY', 'UNCLAIMED')),
    target_id uuid        not null,
    number    integer     not null check (number >= 0),
    version   integer     not null,
    constraint label_code_of_school unique (school_id, code),
    constraint label_code_of_thing unique (school_id, kind, target_id, number)
);
insert into label_code_next (code, school_id, kind, target_id, number, version)
    select code, school_id, kind, target_id, 0, version from label_code;
drop table label_code;
alter table label_code_next rename to label_code;

-- Sheets, tapes and rolls that a school added, or corrected: one of the name of a standard one stands in its stead.
-- Millimetres to the hundredth.
create table label_stock (
    id           uuid          primary key,
    school_id    uuid          not null references school (id),
    name         varchar(40)   not null,
    kind         varchar(10)   not null check (kind in ('SHEET', 'TAPE', 'ROLL')),
    page_width   numeric(7, 2) not null check (page_width between 10 and 450),
    page_height  numeric(7, 2) not null check (page_height between 6 and 450),
    columns_across integer     not null check (columns_across between 1 and 20),
    rows_down    integer       not null check (rows_down between 1 and 60),
    label_width  numeric(7, 2) not null check (label_width >= 10),
    label_height numeric(7, 2) not null check (label_height >= 6),
    left_edge    numeric(7, 2) not null check (left_edge >= 0),
    top_edge     numeric(7, 2) not null check (top_edge >= 0),
    pitch_x      numeric(7, 2) not null,
    pitch_y      numeric(7, 2) not null,
    edge_x       numeric(7, 2) not null check (edge_x >= 0),
    edge_y       numeric(7, 2) not null check (edge_y >= 0),
    dpi          integer       not null check (dpi between 100 and 2400),
    source       varchar(300)  not null,
    version      integer       not null,
    unique (school_id, name)
);

-- By how much a printer is out when it prints from one of its trays, in tenths of a millimetre.
create table label_printer (
    id           uuid        primary key,
    school_id    uuid        not null references school (id),
    printer      varchar(60) not null,
    tray         varchar(40) not null,
    right_tenths integer     not null check (right_tenths between -200 and 200),
    down_tenths  integer     not null check (down_tenths between -200 and 200),
    version      integer     not null,
    unique (school_id, printer, tray)
);
