-- A school as version 0070 of the tables knew it: Priya Nair took 250 cm³ of 2 mol/dm³ hydrochloric acid; Rhys Lewis had
-- assessed it and approved the template of a practical. Plain SQL of both databases. Written once, never edited: what a
-- later version needs comes into its own file at-….sql.
insert into school (id, name, base_url, created_at, demo, author_may_approve, version) values
    ('00000000-0000-0000-0000-000000000001', 'Old School', 'http://localhost:8080', timestamp with time zone '2026-09-01 08:00:00+00:00', false, false, 0);
insert into person (id, school_id, name, active, version) values
    ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000001', 'Priya Nair', true, 0),
    ('00000000-0000-0000-0000-000000000012', '00000000-0000-0000-0000-000000000001', 'Dr Rhys Lewis', true, 0),
    ('00000000-0000-0000-0000-000000000013', '00000000-0000-0000-0000-000000000001', 'Mr Owen Pugh', false, 0);
insert into person_role (person_id, role) values
    ('00000000-0000-0000-0000-000000000011', 'TECHNICIAN'),
    ('00000000-0000-0000-0000-000000000012', 'SAFETY_LEAD');
insert into account (id, school_id, person_id, user_name, password_hash, must_change, active, demo, stamp, created_at, version) values
    ('00000000-0000-0000-0000-000000000021', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000011',
     'old.technician', '{bcrypt}$2a$10$none', false, true, false, 3, timestamp with time zone '2026-09-01 08:00:00+00:00', 1);
insert into api_token (id, school_id, person_id, name, token_hash, demo, created_at, version) values
    ('00000000-0000-0000-0000-000000000022', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000011',
     'stock script', '0000000000000000000000000000000000000000000000000000000000000022', false, timestamp with time zone '2026-09-01 08:00:00+00:00', 0);
insert into api_token_role (token_id, role) values ('00000000-0000-0000-0000-000000000022', 'TECHNICIAN');

insert into place (id, school_id, parent_id, name, kind, code, path, lineage, depth, traits, facilities, archived, sibling_key, version) values
    ('00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000001', null, 'Prep room', 'ROOM', 'K2T5M8QJ',
     'Prep room', '00000000-0000-0000-0000-000000000031/', 0, '', '', false, '/prep room', 0);
insert into place (id, school_id, parent_id, name, kind, code, path, lineage, depth, traits, facilities, archived, sibling_key, version) values
    ('00000000-0000-0000-0000-000000000032', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', 'Shelf 2', 'SHELF', 'K2T5M8RC',
     'Prep room › Shelf 2', '00000000-0000-0000-0000-000000000031/00000000-0000-0000-0000-000000000032/', 1, '', '', false,
     '00000000-0000-0000-0000-000000000031/shelf 2', 0);

insert into substance (id, school_id, reference_version, touched, kind, name, synonyms, cas_number, formula, molar_mass, physical_form, supplied_as,
                       storage_home, storage_confidence, traits, notes, source, confidence, name_key, search_text, archived, version) values
    ('00000000-0000-0000-0000-000000000041', '00000000-0000-0000-0000-000000000001', 0, true, 'SUBSTANCE', 'Hydrochloric acid', '', '7647-01-0', 'HCl',
     36.460000, 'SOLUTION', '', '', '', '', '', 'entered by the school', '', 'hydrochloric acid', 'hydrochloric acid hcl', false, 0);
insert into formulation (id, school_id, substance_id, form, strength_value, strength_unit, strength_key, waiting, version) values
    ('00000000-0000-0000-0000-000000000042', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000041', 'SOLUTION',
     2.000000, 'MOL_PER_DM3', '2 MOL_PER_DM3', false, 0);
insert into hand_assessment (id, school_id, formulation_id, sequence_number, codes, signal_word, pictograms, source, assessed_on, assessed_by,
                             assessed_by_name, recorded_at, version) values
    ('00000000-0000-0000-0000-000000000043', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000042', 1, 'H319', 'WARNING',
     'GHS07', 'a safety data sheet', date '2026-09-02', '00000000-0000-0000-0000-000000000012', 'Dr Rhys Lewis',
     timestamp with time zone '2026-09-02 08:00:00+00:00', 0);

insert into stocked_formulation (formulation_id, school_id, substance_id, name, label, search_words, sort_key, in_use, version) values
    ('00000000-0000-0000-0000-000000000042', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000041', 'Hydrochloric acid',
     'Hydrochloric acid 2 mol/dm³', 'hydrochloric acid 2', 'hydrochloric acid 2', 1, 0);
insert into label_code (code, school_id, kind, target_id, version) values
    ('J4XRM828', '00000000-0000-0000-0000-000000000001', 'CONTAINER', '00000000-0000-0000-0000-000000000051', 0);
insert into container (id, school_id, formulation_id, sort_key, code, bottles, bottle_size, balance, unit, estimated, low, state, in_use, received,
                       expiry_key, home_id, place_id, version) values
    ('00000000-0000-0000-0000-000000000051', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000042', 'hydrochloric acid 2',
     'J4XRM828', 1, 1000.000000, 750.000000, 'CM3', false, false, 'IN_STORE', true, date '2026-09-03', date '9999-12-31',
     '00000000-0000-0000-0000-000000000032', '00000000-0000-0000-0000-000000000032', 1);
insert into movement (id, school_id, container_id, number, action, amount, change_amount, balance, unit, estimated, to_place_id, home_id, state,
                      by_person, at, operation_id, version) values
    ('00000000-0000-0000-0000-000000000061', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000051', 1, 'RECEIVE',
     1000.000000, 1000.000000, 1000.000000, 'CM3', false, '00000000-0000-0000-0000-000000000032', '00000000-0000-0000-0000-000000000032', 'IN_STORE',
     '00000000-0000-0000-0000-000000000011', timestamp with time zone '2026-09-03 08:00:00+00:00', '00000000-0000-0000-0000-000000000062', 0),
    ('00000000-0000-0000-0000-000000000063', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000051', 2, 'TAKE',
     250.000000, -250.000000, 750.000000, 'CM3', false, '00000000-0000-0000-0000-000000000032', '00000000-0000-0000-0000-000000000032', 'IN_STORE',
     '00000000-0000-0000-0000-000000000011', timestamp with time zone '2026-09-04 08:00:00+00:00', '00000000-0000-0000-0000-000000000064', 0);

insert into practical (id, school_id, reference_version, touched, title, course, number_in_course, key_stage, subject, mode, who_may_handle, hazards,
                       controls, technician_notes, disposal, confidence, source, revision, sort_order, search_text, version) values
    ('00000000-0000-0000-0000-000000000071', '00000000-0000-0000-0000-000000000001', 0, true, 'Neutralisation', 'GCSE', '1', 'KS4', 'CHEMISTRY', 'CLASS',
     'Y7_9', '', '', '', '', '', 'entered by the school', 1, 1, 'neutralisation', 0);
insert into assessment_template (id, school_id, practical_id, title, version_number, state, version) values
    ('00000000-0000-0000-0000-000000000072', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000071', 'Neutralisation', 1,
     'IN_REVIEW', 0);
insert into assessment_template_line (template_id, position, line_key, section, line_text, who, control) values
    ('00000000-0000-0000-0000-000000000072', 0, '00000000-0000-0000-0000-000000000073', 'HAZARD', 'Splash', 'Pupils', 'Eye protection');
update assessment_template set state = 'APPROVED', approved_on = date '2026-09-05', review_on = date '2027-09-05',
    approver_id = '00000000-0000-0000-0000-000000000012', approver_name = 'Dr Rhys Lewis';

insert into equipment_model (id, school_id, reference_version, touched, name, category, consumable, inspection, notes, source, confidence, name_key,
                             search_text, archived, version) values
    ('00000000-0000-0000-0000-000000000081', '00000000-0000-0000-0000-000000000001', 0, true, 'Beaker 250 cm3', 'glassware', false, '', '',
     'added by the school', '', 'beaker 250 cm3', 'beaker 250 cm3 glassware', false, 0);
insert into equipment_count (id, school_id, model_id, place_id, name, category, sort_key, quantity, resident, version) values
    ('00000000-0000-0000-0000-000000000082', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000081',
     '00000000-0000-0000-0000-000000000032', 'Beaker 250 cm3', 'glassware', 'beaker 000250 cm3 glassware', 30, false, 0);
insert into equipment_item (id, school_id, model_id, name, category, sort_key, code, home_id, place_id, state, version) values
    ('00000000-0000-0000-0000-000000000083', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000081',
     'Beaker 250 cm3', 'glassware', 'beaker 000250 cm3 glassware', 'B4XRM829', '00000000-0000-0000-0000-000000000032',
     '00000000-0000-0000-0000-000000000032', 'IN_STORE', 0);
