-- Who made facts milder, and what held before (feature: catalogue): each answer that rests on them is held against what
-- would be said by the earlier facts, and is marked where it says less. What was changed earlier has no numbers of before
-- and stays in the history alone.
alter table substance_change add column molar_mass_changed boolean default false not null;
alter table substance_change add column molar_mass_before numeric(19, 6);
alter table substance_change add column density_changed boolean default false not null;
alter table substance_change add column density_before numeric(19, 6);
alter table substance_change add column dropped varchar(1000) default '' not null;

-- Why a supplier's sheet may say less than the one before.
alter table substance_decision add column milder_because varchar(500) default '' not null;

-- Whether a recipe says less than the one before.
alter table mixture_recipe add column softens boolean default false not null;

-- Whether numbers or the recipe of a substance were ever made milder: only then is the history of them read for an answer.
alter table substance add column softened boolean default false not null;
