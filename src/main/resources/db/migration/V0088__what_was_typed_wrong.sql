-- What was typed wrong about a container (feature: stock): a movement without an amount that says what was and what is,
-- such as `expiry Tue 24 Nov 2026 → Wed 24 Nov 2027`. Null in every other movement, and in all that were written before.
alter table movement add column put_right varchar(3000);
alter table movement add check (put_right is null or (action = 'CORRECT' and amount is null));
