package org.retort.bench;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.labels.LabelCode;
import org.retort.platform.Outcome;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.testing.TestSchools;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes a school full of containers straight into the tables, as the services would have, one movement each.
class ManyContainers {

    private static final int FORMULATIONS = 300;

    /// A larger school has more shelves, not fuller ones.
    private static final int ON_A_SHELF = 25;

    /// As many as are committed at once. With `WRITE_DELAY=0`, H2 writes at each commit a new copy of every page that
    /// was touched and does not tidy up behind: a commit for each thousand rows, with ids drawn at random, made a
    /// file of 2 GB out of 40 MB.
    private static final int BATCH = 25_000;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final BigDecimal SIZE = new BigDecimal("500.000000");

    private final BeanFactory beans;
    private final JdbcTemplate jdbc;
    private final UUID school;
    private final UUID person;
    private final int count;
    private final List<UUID> shelves = new ArrayList<>();

    ManyContainers(BeanFactory beans, TestSchools.TestActor actor, int count) {
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.school = actor.school().value();
        this.person = actor.person().value();
        this.count = count;
    }

    /// The code of the container of that number in the school of `count` containers.
    static LabelCode code(int count, int number) {
        var payload = new StringBuilder();
        for (var rest = (long) count * 1_000_000 + number; payload.length() < 7; rest /= ALPHABET.length()) {
            payload.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        for (var check : ALPHABET.toCharArray()) {
            if (LabelCode.parse(payload.toString() + check) instanceof LabelCode.Reading.Read(var code)) {
                return code;
            }
        }
        throw new IllegalStateException("no check character for " + payload);
    }

    void write() {
        beans.getBean(ReferenceLibrary.class).copyInto();
        var places = beans.getBean(Places.class);
        PlaceId room =
                places.create(NewPlace.of(null, "Prep room", PlaceKind.ROOM)).orThrow();
        for (var shelf = 1; shelf <= count / ON_A_SHELF; shelf++) {
            shelves.add(places.create(NewPlace.of(room, "Shelf " + shelf, PlaceKind.SHELF))
                    .orThrow()
                    .value());
        }
        var stocked = formulations();
        for (var at = 0; at < stocked.size(); at++) {
            stock(stocked.get(at), count / stocked.size() + (at < count % stocked.size() ? 1 : 0));
        }
        var transaction = beans.getBean(TransactionTemplate.class);
        for (var at = 0; at < count; at += BATCH) {
            var from = at;
            transaction.executeWithoutResult(_ -> batch(from, stocked));
        }
    }

    private List<FormulationRow> formulations() {
        var formulations = beans.getBean(Formulations.class);
        var ids = new ArrayList<FormulationId>();
        for (var substance : beans.getBean(SubstanceCatalogue.class).find("", PageRequest.of(0, FORMULATIONS))) {
            if (formulations.of(substance.id(), Form.SOLID, null) instanceof Outcome.Done<FormulationId>(var id)) {
                ids.add(id);
            }
        }
        var rows = formulations.rows(ids);
        return ids.stream().map(rows::get).toList();
    }

    private void stock(FormulationRow row, int inUse) {
        jdbc.update(
                "insert into stocked_formulation (formulation_id, school_id, substance_id, name, label, search_words,"
                        + " sort_key, in_use, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                row.id().value(),
                school,
                row.substance().value(),
                row.name(),
                row.label(),
                key(row),
                key(row),
                inUse);
    }

    private void batch(int from, List<FormulationRow> stocked) {
        var containers = new ArrayList<Object[]>();
        var codes = new ArrayList<Object[]>();
        var movements = new ArrayList<Object[]>();
        for (var number = from; number < Math.min(from + BATCH, count); number++) {
            var id = id(number);
            var row = stocked.get(number % stocked.size());
            var shelf = shelves.get(number % shelves.size());
            var code = code(count, number).value();
            var expires = number % 3 == 0 ? null : RECEIVED.plusDays(number % 1500);
            containers.add(new Object[] {
                id,
                school,
                row.id().value(),
                key(row),
                code,
                SIZE,
                SIZE,
                number % 20 == 0,
                RECEIVED,
                expires,
                expires == null ? NEVER : expires,
                shelf,
                shelf
            });
            codes.add(new Object[] {code, school, id});
            movements.add(new Object[] {
                id(number),
                school,
                id,
                SIZE,
                SIZE,
                SIZE,
                shelf,
                shelf,
                person,
                Timestamp.from(Instant.EPOCH),
                id(number)
            });
        }
        jdbc.batchUpdate(
                "insert into container (id, school_id, formulation_id, sort_key, code, bottles, bottle_size, balance,"
                        + " unit, estimated, low, state, in_use, received, expires, expiry_key, home_id, place_id,"
                        + " version) values (?, ?, ?, ?, ?, 1, ?, ?, 'G', false, ?, 'IN_STORE', true, ?, ?, ?, ?, ?, 0)",
                containers);
        jdbc.batchUpdate(
                "insert into label_code (code, school_id, kind, target_id, number, version) values (?, ?, 'CONTAINER', ?, 0, 0)",
                codes);
        jdbc.batchUpdate(
                "insert into movement (id, school_id, container_id, number, action, amount, change_amount, balance,"
                        + " unit, estimated, to_place_id, home_id, state, by_person, at, operation_id, version) values (?,"
                        + " ?, ?, 1, 'RECEIVE', ?, ?, ?, 'G', false, ?, ?, 'IN_STORE', ?, ?, ?, 0)",
                movements);
    }

    /// Ids in the order of writing, so that a page is filled once.
    private UUID id(int number) {
        return new UUID((long) count << 32 | number, ThreadLocalRandom.current().nextLong());
    }

    private static String key(FormulationRow row) {
        return row.label().toLowerCase(Locale.ROOT);
    }
}
