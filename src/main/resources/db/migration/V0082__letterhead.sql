-- How a school shows itself on its documents (feature: documents): the colour of headings and rules, and a logo, made
-- anew from the picture that was chosen. A school without a row prints as before: in petrol, with its initials.
create table letterhead (
    id          uuid       primary key,
    school_id   uuid       not null references school (id),
    colour      varchar(7) not null,
    logo        ${blob},
    logo_width  integer    check (logo_width between 1 and 458),
    logo_height integer    check (logo_height between 1 and 166),
    version     integer    not null,
    constraint letterhead_of_school unique (school_id),
    constraint letterhead_logo_with_size
        check ((logo is null) = (logo_width is null) and (logo is null) = (logo_height is null))
);
