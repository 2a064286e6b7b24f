-- Codes on labels (feature: labels). The code is the key and unique over all schools, so that a label is never
-- ambiguous; a thing has one code for good. No reference to the thing: it belongs to another feature, by kind.
create table label_code (
    code      varchar(8)  primary key,
    school_id uuid        not null references school (id),
    kind      varchar(20) not null
        check (kind in ('CONTAINER', 'EQUIPMENT', 'PLACE', 'REQUEST', 'ASSESSMENT', 'TRAY')),
    target_id uuid        not null,
    version   integer     not null,
    unique (school_id, code),
    unique (school_id, kind, target_id)
);
