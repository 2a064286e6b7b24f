-- What a signed assessment is compared by (feature: assessments): period and room by their ids, whether the lesson is
-- shown, what is on the kit in words, and amounts that a person set. All are null in what was signed before, which is
-- compared by what it holds. No foreign keys: a copy of what was signed outlives the timetable and the room.
alter table risk_assessment add column period_id uuid;
alter table risk_assessment add column room_id uuid;
alter table risk_assessment add column demonstration boolean;
alter table risk_assessment add column materials varchar(40000);
alter table risk_assessment_line add column set_by_hand varchar(120);
