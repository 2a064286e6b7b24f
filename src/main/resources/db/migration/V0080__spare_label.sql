-- Labels that were printed before there was a thing to stick them on (feature: labels). A spare code moves to
-- `label_code` when something is received with it. Codes are drawn so that no two are alike in both tables.
create table spare_label (
    id        uuid       primary key,
    school_id uuid       not null references school (id),
    code      varchar(8) not null unique,
    version   integer    not null,
    unique (school_id, code)
);
