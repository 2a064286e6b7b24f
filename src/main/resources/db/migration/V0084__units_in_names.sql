-- Names of equipment as people write them: "Beaker 250 cm³" for "Beaker 250 cm3". Keys for searching and sorting
-- stay as they are, for they spell both the same.
update equipment_model set name = replace(replace(name, 'cm3', 'cm³'), 'dm3', 'dm³') where name like '%m3%';
update equipment_count set name = replace(replace(name, 'cm3', 'cm³'), 'dm3', 'dm³') where name like '%m3%';
update equipment_item set name = replace(replace(name, 'cm3', 'cm³'), 'dm3', 'dm³') where name like '%m3%';
