package org.retort.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;
import org.retort.documents.Letterhead;
import org.retort.documents.Proof;
import org.retort.labels.SampleCodes;
import org.retort.platform.PersonId;
import org.retort.practicals.KitItem;
import org.retort.practicals.KitUnit;
import org.retort.practicals.PracticalId;
import org.retort.quantity.Quantity;
import org.retort.quantity.Unit;
import org.retort.requests.timetable.PeriodId;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.WeekLetter;
import org.retort.stock.ContainerId;
import org.retort.stock.PickCandidate;
import org.retort.stock.PlaceId;
import org.retort.testing.Pdf;

/// What a prep room prints for a day, as it looks: the sheet for the wall, the pick list, the cards in trays.
class SheetsOfADayTest {

    private static final Letterhead HEAD = Letterhead.of("Westbridge School", "https://prep.school.example");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final PeriodRow P1 = period(1, "8:50", "9:50");
    private static final PeriodRow P2 = period(2, "9:50", "10:50");
    private static final PeriodRow P3 = period(3, "11:10", "12:10");
    private static final PeriodRow P4 = period(4, "12:10", "13:10");
    private static final PeriodRow P5 = period(5, "14:00", "15:00");
    private static final Day.Room LAB_1 = room(1);
    private static final Day.Room LAB_2 = room(2);
    private static final Day.Room LAB_4 = room(4);
    private static final Day.Room LAB_6 = room(6);

    private static final RequestRow SALT = lesson(
            "Prepare a pure, dry sample of copper(II) sulfate",
            P3,
            LAB_4,
            "10X2",
            "14 pairs",
            "Ms Sana Khan",
            RequestState.ACCEPTED);
    private static final RequestRow OSMOSIS = lesson(
            "Mass change of plant tissue in different salt or sugar solutions (osmosis)",
            P4,
            LAB_1,
            "10Y2",
            "7 groups of 4",
            "Mr Kofi Owusu",
            RequestState.ACCEPTED);
    private static final RequestRow ENTHALPY = lesson(
            "Measure an enthalpy change", P4, LAB_2, "12C", "11 singles", "Dr Rhys Lewis", RequestState.PREPARED);

    @Test
    void a_day_is_one_page_for_the_wall() throws Exception {
        var pdf = Proof.holds("day", DaySheet.document(day(), HEAD));

        assertThat(Pdf.pageTexts(pdf))
                .singleElement()
                .asString()
                .contains(
                        "Week A",
                        "Clash in P4",
                        "Top-pan balance 0.01 g: 9 asked, 6 here.",
                        "To make first",
                        "not used");
    }

    @Test
    void a_day_in_many_rooms_with_long_titles_stays_in_its_cells() throws Exception {
        var rooms = IntStream.range(0, 11).mapToObj(SheetsOfADayTest::room).toList();
        var lessons = new ArrayList<RequestRow>();
        rooms.forEach(room -> List.of(P1, P2, P3, P4, P5)
                .forEach(period -> lessons.add(lesson(
                        "Mesur Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch gyda sbectol " + room.name(),
                        period,
                        room,
                        "13Ffiseg/Cemeg",
                        "16 groups of 2",
                        "Mrs Gwenllian Ddyfodwg-Rowlands",
                        RequestState.DELIVERED))));
        var day = new Day(
                DAY,
                WeekLetter.B,
                null,
                List.of(P1, P2, P3, P4, P5),
                rooms,
                lessons,
                Map.of(),
                List.of(),
                List.of(),
                ahead());

        Proof.stands(DaySheet.document(day, HEAD));
    }

    @Test
    void a_day_without_lessons_says_why() throws Exception {
        var day = new Day(
                DAY, null, "Half-term", List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), ahead());

        assertThat(Pdf.pageTexts(Proof.stands(DaySheet.document(day, HEAD))))
                .singleElement()
                .asString()
                .contains("No lessons: Half-term");
    }

    @Test
    void the_pick_list_follows_the_walk_from_room_to_room() throws Exception {
        var pdf = Proof.holds("pick-list", PickSheet.document(picking(), HEAD));

        var words = String.join(" ", Pdf.pageTexts(pdf)).replace('\u00A0', ' ');
        assertThat(picking().items().stream().map(PickList.Item::bottle).filter(Objects::nonNull))
                .as("codes on one line")
                .allMatch(bottle -> words.contains(bottle.code().label()));
        assertThat(words)
                .containsSubsequence(
                        "Lessons",
                        "Chemical store",
                        "Sulfuric acid 0.5 mol/dm³",
                        "Prep room 1",
                        "Beaker 100 cm³ borosilicate",
                        "picked already",
                        "No bottle in the store",
                        "Sucrose 0.75 mol/dm³",
                        "Place not known",
                        "Potato");
    }

    @Test
    void the_longest_pick_list_stays_in_its_cells() throws Exception {
        var items = IntStream.range(0, 150)
                .mapToObj(at -> item(
                        OSMOSIS,
                        "Tetramethyldiaminobenzophenonehydrochloride, technical grade " + at,
                        123_456,
                        KitUnit.CM3,
                        "Storfa gemegau › Cwpwrdd fflamadwy, dan glo, llawr gwaelod " + at / 7 + " › Silff " + at % 7,
                        at % 3 == 0,
                        at % 5 == 0))
                .toList();

        Proof.stands(PickSheet.document(new PickList(DAY, List.of(OSMOSIS), items), HEAD));
    }

    @Test
    void each_card_is_a_page_that_is_read_at_arms_length() throws Exception {
        var pdf = Proof.holds("tray-cards", TrayCards.cards(detail(kit()), HEAD));

        assertThat(Pdf.pageSizes(pdf)).containsOnly("148.0 × 210.0").hasSize(3);
        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains("Trolley", "Tray 1: Apparatus, 8 lines", "Tray 2: Chemicals, 2 lines", "Count out and in");
        assertThat(Pdf.pageTexts(pdf).getLast()).contains("Tray 2: Chemicals", "Copper(II) oxide powder");
    }

    @Test
    void a_card_of_many_lines_is_drawn_smaller() throws Exception {
        var many = IntStream.range(0, 60)
                .mapToObj(at ->
                        line("Llanfairpwllgwyngyll measuring cylinder, borosilicate, no. " + at, 14, 1, at % 2 == 0))
                .toList();

        Proof.stands(TrayCards.cards(detail(many), HEAD));
    }

    private static Day day() {
        var lessons = List.of(
                lesson(
                        "Neutralise an acid with an alkali or antacid",
                        P1,
                        LAB_1,
                        "8B3",
                        "14 pairs",
                        "Mr Kofi Owusu",
                        RequestState.RETURNED),
                lesson(
                        "Paper chromatography of dyes and Rf values",
                        P1,
                        LAB_4,
                        "11A1",
                        "15 pairs",
                        "Ms Sana Khan",
                        RequestState.NOT_USED),
                lesson(
                        "Titrate a strong acid against a strong alkali",
                        P2,
                        LAB_2,
                        "11B2",
                        "8 groups of 3",
                        "Dr Rhys Lewis",
                        RequestState.DELIVERED),
                lesson(
                        "Current–potential difference graphs for resistor, lamp and diode",
                        P2,
                        LAB_6,
                        "10Z1",
                        "15 pairs",
                        "Mr Dev Patel",
                        RequestState.DELIVERED),
                SALT,
                lesson(
                        "Speed of a trolley down a ramp",
                        P3,
                        LAB_6,
                        "9W2",
                        "14 pairs",
                        "Mr Dev Patel",
                        RequestState.PREPARED),
                OSMOSIS,
                ENTHALPY,
                lesson(
                        "Separate sand and salt by filtering and evaporating",
                        P5,
                        LAB_1,
                        "7C4",
                        "14 pairs",
                        "Ms Tolu Adeyemi",
                        RequestState.ACCEPTED),
                lesson(
                        "Identify ions with flame tests and precipitation",
                        P5,
                        LAB_2,
                        "11B2",
                        "12 pairs",
                        "Mrs Carys Hughes",
                        RequestState.QUERIED));
        var clash = new Day.Clash(P4, "Top-pan balance 0.01 g", 9, 6, List.of(OSMOSIS, ENTHALPY), Optional.empty());
        return new Day(
                DAY,
                WeekLetter.A,
                null,
                List.of(P1, P2, P3, P4, P5),
                List.of(LAB_1, LAB_2, LAB_4, LAB_6),
                lessons,
                Map.of(),
                List.of(clash),
                List.of(
                        toMake("Sulfuric acid 0.5 mol/dm³", "385", "P3 Lab 4", "10:50", "Warning"),
                        toMake("Sucrose 0.75 mol/dm³", "62", "P4 Lab 1", "11:50", "Not classified"),
                        toMake("Copper(II) sulfate 1 mol/dm³", "205", "P4 Lab 2", "11:50", "Danger"),
                        toMake("Crystal violet stain", "12", "P5 Lab 2", "13:40", "NOT ASSESSED")),
                ahead());
    }

    private static Day.Ahead ahead() {
        return new Day.Ahead(DAY.plusDays(1), 7, 2);
    }

    private static Day.ToMake toMake(String label, String cm3, String where, String by, String word) {
        return new Day.ToMake(
                new FormulationId(uuid(label)), label, Quantity.of(cm3, Unit.CM3), where, LocalTime.parse(by), word);
    }

    private static PickList picking() {
        var flammables = "Chemical store › Flammable solids cupboard › Shelf 1";
        var acids = "Chemical store › Acid cupboard › Shelf 2";
        var glass1 = "Prep room 1 › Glassware cupboard A › Shelf 1";
        var glass3 = "Prep room 1 › Glassware cupboard A › Shelf 3";
        return new PickList(
                DAY,
                List.of(SALT, OSMOSIS, ENTHALPY),
                List.of(
                        item(SALT, "Sulfuric acid 0.5 mol/dm³", 385, KitUnit.CM3, acids, false, true),
                        item(ENTHALPY, "Zinc powder", 61, KitUnit.G, flammables, false, true),
                        item(SALT, "Beaker 100 cm³ borosilicate", 14, KitUnit.ITEM, glass1, true, false),
                        item(ENTHALPY, "Beaker 250 cm³ borosilicate", 11, KitUnit.ITEM, glass1, false, false),
                        item(SALT, "Evaporating basin 75 mm", 14, KitUnit.ITEM, glass1, false, false),
                        item(SALT, "Filter funnel 65 mm", 14, KitUnit.ITEM, glass3, false, false),
                        item(OSMOSIS, "Boiling tube 24 × 150 mm", 35, KitUnit.ITEM, glass3, false, false),
                        counted(OSMOSIS, "Scalpel", 7, "Prep room 1 › Sharps drawer, locked"),
                        item(OSMOSIS, "Sucrose 0.25 mol/dm³", 231, KitUnit.CM3, "Prep room 1 › Fridge", false, true),
                        item(OSMOSIS, "Sucrose 0.5 mol/dm³", 231, KitUnit.CM3, "Prep room 1 › Fridge", false, true),
                        item(
                                ENTHALPY,
                                "Top-pan balance 0.01 g",
                                6,
                                KitUnit.ITEM,
                                "Prep room 2 › Measuring cupboard › Shelf 3",
                                false,
                                false),
                        item(
                                ENTHALPY,
                                "Thermometer −10 to 110 °C",
                                11,
                                KitUnit.ITEM,
                                "Prep room 2 › Measuring cupboard › Shelf 3",
                                false,
                                false),
                        chemicalWithoutBottle(OSMOSIS, "Sucrose 0.75 mol/dm³", 231),
                        item(OSMOSIS, "Potato", 7, KitUnit.ITEM, "", false, false)));
    }

    private static PickList.Item item(
            RequestRow lesson, String label, int amount, KitUnit unit, String place, boolean present, boolean bottle) {
        var what = bottle
                ? new KitItem.Chemical(new FormulationId(uuid(label)))
                : place.isEmpty()
                        ? new KitItem.Material(label)
                        : new KitItem.Equipment(new EquipmentModelId(uuid(label)));
        var line = new LineRow(entry(what, label, amount, unit, false), bottle ? 2 : 1, present, null, null);
        return new PickList.Item(lesson, line, place, bottle ? candidate(label, place) : null, List.of());
    }

    private static PickList.Item counted(RequestRow lesson, String label, int amount, String place) {
        var entry = entry(new KitItem.Equipment(new EquipmentModelId(uuid(label))), label, amount, KitUnit.ITEM, true);
        return new PickList.Item(lesson, new LineRow(entry, 1, false, null, null), place, null, List.of());
    }

    private static PickList.Item chemicalWithoutBottle(RequestRow lesson, String label, int amount) {
        var entry = entry(new KitItem.Chemical(new FormulationId(uuid(label))), label, amount, KitUnit.CM3, false);
        return new PickList.Item(lesson, new LineRow(entry, 2, false, null, null), "", null, List.of());
    }

    private static PickCandidate candidate(String label, String place) {
        return new PickCandidate(
                new ContainerId(uuid(label)),
                SampleCodes.of(label),
                new FormulationId(uuid(label)),
                label,
                new PlaceId(uuid(place)),
                place,
                null,
                false,
                null,
                null);
    }

    private static List<LineRow> kit() {
        return List.of(
                line("Beaker 100 cm³ borosilicate", 14, 1, false),
                line("Glass rod 200 mm", 14, 1, false),
                line("Spatula", 14, 1, false),
                line("Filter funnel 65 mm", 14, 1, false),
                line("Conical flask 100 cm³", 14, 1, false),
                line("Evaporating basin 75 mm", 14, 1, false),
                line("Thermometer −10 to 110 °C", 14, 1, true),
                line("Safety goggles EN 166 3", 28, 1, false),
                chemical("Sulfuric acid 0.5 mol/dm³", 385, KitUnit.CM3),
                chemical("Copper(II) oxide powder", 31, KitUnit.G));
    }

    private static LineRow line(String label, int amount, int tray, boolean counted) {
        var item = new KitItem.Equipment(new EquipmentModelId(uuid(label)));
        return new LineRow(entry(item, label, amount, KitUnit.ITEM, counted), tray, false, null, null);
    }

    private static LineRow chemical(String label, int amount, KitUnit unit) {
        var item = new KitItem.Chemical(new FormulationId(uuid(label)));
        return new LineRow(entry(item, label, amount, unit, false), 2, false, null, null);
    }

    private static KitEntry entry(KitItem item, String label, int amount, KitUnit unit, boolean counted) {
        return new KitEntry(
                new RequestLineId(uuid(label)),
                null,
                item,
                label,
                "",
                BigDecimal.valueOf(amount),
                unit,
                LineOrigin.SCALED,
                "",
                counted,
                "");
    }

    private static RequestDetail detail(List<LineRow> lines) {
        var apparatus = new TrayRow(new TrayId(uuid("tray 1")), 1, "Apparatus");
        var chemicals = new TrayRow(new TrayId(uuid("tray 2")), 2, "Chemicals");
        var when = new Lesson.When(DAY, P3.id());
        var teacher = new PersonId(uuid("teacher"));
        return new RequestDetail(
                SALT,
                new Lesson(
                        SALT.practical(), when, LAB_4.id(), null, "10X2", 10, 28, 2, false, teacher, 10, List.of(), ""),
                teacher,
                SampleCodes.code("TR0113Y"),
                lines,
                List.of(apparatus, chemicals),
                Map.of(apparatus.id(), SampleCodes.code("TRAY001"), chemicals.id(), SampleCodes.code("TRAY002")),
                List.of(),
                List.of(),
                1);
    }

    private static RequestRow lesson(
            String title,
            PeriodRow period,
            Day.Room room,
            String group,
            String sharing,
            String teacher,
            RequestState state) {
        return new RequestRow(
                new RequestId(uuid(title + group)),
                new PracticalId(uuid(title)),
                title,
                state,
                DAY,
                period,
                room.id(),
                room.name(),
                group,
                sharing,
                28,
                new PersonId(uuid(teacher)),
                teacher);
    }

    private static PeriodRow period(int number, String starts, String ends) {
        return new PeriodRow(new PeriodId(new UUID(1, number)), 0, "P" + number, time(starts), time(ends), number);
    }

    private static LocalTime time(String words) {
        var parts = words.split(":", 2);
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Day.Room room(int number) {
        return new Day.Room(new PlaceId(new UUID(2, number)), "Lab " + number);
    }

    private static UUID uuid(String name) {
        return new UUID(3, name.hashCode());
    }
}
