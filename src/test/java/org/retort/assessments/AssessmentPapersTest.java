package org.retort.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retort.assessments.AssessmentContent.Lesson;
import org.retort.assessments.AssessmentContent.Line;
import org.retort.assessments.AssessmentContent.Protection;
import org.retort.assessments.AssessmentContent.Source;
import org.retort.documents.Document;
import org.retort.documents.DocumentSet;
import org.retort.documents.HouseColour;
import org.retort.documents.Logo;
import org.retort.documents.PageSize;
import org.retort.documents.Proof;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.Pictogram;
import org.retort.hazards.PpeItem;
import org.retort.hazards.PpeNeed;
import org.retort.practicals.PracticalId;
import org.retort.testing.Pdf;
import org.retort.testing.Pictures;

/// Assessments and templates on paper, with content as it is, and as it should never be.
class AssessmentPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID ID = new UUID(1, 1);

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4_PORTRAIT", "A4_LANDSCAPE"})
    void an_assessment_is_whole_upright_and_lying(PageSize size) throws Exception {
        var pdf = Proof.holds("assessment-" + size.name().toLowerCase(java.util.Locale.ROOT), whole(size, usual()));

        assertThat(String.join(" ", Pdf.pageTexts(pdf))).contains("Sign-off", "Causes serious eye irritation");
    }

    @Test
    void an_assessment_bears_the_logo_and_the_colour_of_its_school() throws Exception {
        var head = Papers.HEAD
                .in(new HouseColour(0x5B2A86))
                .with(Logo.of(Pictures.crest()).orThrow());

        var pdf = Proof.holds("assessment-of-a-school", Papers.whole(PageSize.A4_PORTRAIT, usual(), head));

        assertThat(Pdf.alternatives(pdf)).contains("Logo of Westbridge School");
        assertThat(pdf.length).isLessThan(whole(PageSize.A4_PORTRAIT, usual()).pdf().length + 21_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = PageSize.class,
            names = {"A4_PORTRAIT", "A5_PORTRAIT"})
    void what_the_lesson_needs_stands_on_one_side(PageSize size) throws Exception {
        var pdf =
                Proof.holds("for-the-lesson-" + size.name().toLowerCase(java.util.Locale.ROOT), lesson(size, usual()));

        assertThat(Pdf.pageTexts(pdf)).hasSize(1);
    }

    @Test
    void sixty_rows_of_800_characters_stay_in_their_cells_and_still_give_one_side() throws Exception {
        var strange = strange();

        Proof.stands(whole(PageSize.A4_LANDSCAPE, strange));
        var side = Pdf.pageTexts(Proof.stands(lesson(PageSize.A4_PORTRAIT, strange)));

        assertThat(side).hasSize(1);
        assertThat(side.getFirst()).contains("more chemicals in the whole assessment");
    }

    @Test
    void a_practical_without_chemicals_says_so() throws Exception {
        var usual = usual();
        var content = new AssessmentContent(
                "A School", usual.lesson(), null, List.of(), List.of(), List.of(), Adaptation.NONE, List.of());

        var pdf = Proof.stands(whole(PageSize.A4_PORTRAIT, content));

        assertThat(Pdf.pageTexts(pdf).getFirst()).contains("No chemicals are on this kit.");
    }

    @Test
    void a_template_marks_what_changed() throws Exception {
        var older = usual().rows();
        var newer = new ArrayList<>(older);
        newer.set(0, older.get(0).saying("Hot beaker cracks", "Pupils", "Heat gently on a gauze"));
        newer.remove(2);
        newer.add(TemplateLine.of(Section.EMERGENCY, "Cool a burn under running water for 20 minutes."));

        var pdf = Proof.holds("template", template(2, newer, template(1, older)).document(Papers.HEAD));

        assertThat(String.join(" ", Pdf.pageTexts(pdf))).contains("Reworded", "New", "Gone", "version 1");
    }

    @Test
    void a_first_template_has_no_column_of_changes_and_none_that_is_empty() throws Exception {
        var rows = usual().rows().stream()
                .map(row -> new TemplateLine(row.key(), row.section(), row.text(), row.who(), ""))
                .toList();

        var pdf = Proof.holds("template-first", new TemplateDocument(detail(1, rows), null).document(Papers.HEAD));

        assertThat(Pdf.pageTexts(pdf).getFirst())
                .contains("none: the first version", "Solution spits when it dries out")
                .doesNotContain("as before", "What we do What we do");
    }

    @Test
    void a_batch_begins_with_its_contents_and_each_page_bears_the_number_that_they_name() throws Exception {
        var lessons = List.of(
                lesson("Paper chromatography of dyes and Rf values", "10X2", 0, "P1", "Lab 4", "Sana Khan"),
                lesson("Neutralising sulfuric acid with copper(II) oxide", "10X2", 0, "P3", "Lab 4", "Sana Khan"),
                lesson(
                        "Rate of reaction: sodium thiosulfate and hydrochloric acid",
                        "11B2",
                        0,
                        "P5",
                        "Lab 2",
                        "Rhys Lewis"),
                lesson(
                        "Mass change of plant tissue in different salt or sugar solutions (osmosis)",
                        "10Y1",
                        1,
                        "P2",
                        "Lab 1",
                        "Kofi Owusu"),
                lesson("Electrolysis of copper(II) sulfate solution", "11A1", 2, "P4", "Lab 4", "Sana Khan"));
        var set = new DocumentSet(PageSize.A4_PORTRAIT, "Assessments, 24 Nov 2026 to 26 Nov 2026", Papers.HEAD);
        lessons.forEach(lesson -> set.add(whole(PageSize.A4_PORTRAIT, forLesson(lesson))));
        set.add(NotSigned.document(Papers.HEAD, DAY, DAY.plusDays(2), unsigned()));

        var pdf = Proof.holds("batch", set);

        var pages = Pdf.pageTexts(pdf);
        assertThat(pages.getFirst()).contains("Contents · Westbridge School", "Page 1 of 1 · 1 in this file");
        assertThat(Pdf.links(pdf)).contains("page 2", "page %d".formatted(pages.size()));
        assertThat(pages.getLast()).contains("Page 1 of 1 · %d in this file".formatted(pages.size()));
    }

    @Test
    void the_lessons_that_nobody_has_signed_for_are_a_page_of_their_own() throws Exception {
        var pdf = Proof.holds("not-signed", NotSigned.document(Papers.HEAD, DAY, DAY.plusDays(2), unsigned()));

        assertThat(Pdf.pageTexts(pdf).getFirst()).contains("not begun", "no longer valid");
    }

    private static List<NotSigned.Row> unsigned() {
        return List.of(
                new NotSigned.Row(asked("Silver mirror test", "12C", 0, "P4", "Lab 2", "Rhys Lewis"), null),
                new NotSigned.Row(
                        asked(
                                "Separate sand and salt by filtering and evaporating",
                                "7C4",
                                1,
                                "P5",
                                "Lab 1",
                                "Tolu Adeyemi"),
                        AssessmentState.INVALIDATED),
                new NotSigned.Row(
                        asked("Testing a leaf for starch", "9W2", 2, "P1", "Lab 6", "Dev Patel"),
                        AssessmentState.DRAFT));
    }

    private static LessonsAsked.Lesson asked(
            String title, String group, int days, String period, String room, String teacher) {
        return new LessonsAsked.Lesson(ID, title, group, DAY.plusDays(days), period, room, teacher);
    }

    private static Lesson lesson(String title, String group, int days, String period, String room, String teacher) {
        return new Lesson(title, group, 10, DAY.plusDays(days), period, room, teacher, 28, 2, false);
    }

    private static TemplateDocument template(int number, List<TemplateLine> lines, TemplateDocument... older) {
        var was = older.length == 0 ? null : detail(1, usual().rows());
        return new TemplateDocument(detail(number, lines), was);
    }

    private static TemplateDetail detail(int number, List<TemplateLine> lines) {
        var row = new TemplateRow(
                new TemplateId(ID),
                new PracticalId(ID),
                "Neutralising sulfuric acid with copper(II) oxide",
                number,
                TemplateState.APPROVED,
                "Ruth Lewis",
                DAY,
                DAY.plusYears(1),
                null);
        return new TemplateDetail(row, 0, lines, List.of("Sana Khan"), null, null, null);
    }

    private static Document whole(PageSize size, AssessmentContent content) {
        return Papers.whole(size, content);
    }

    private static Document lesson(PageSize size, AssessmentContent content) {
        return Papers.pointOfUse(size, content);
    }

    static AssessmentContent usual() {
        return new AssessmentContent(
                "Westbridge School",
                new Lesson(
                        "Neutralising sulfuric acid with copper(II) oxide",
                        "10X2",
                        10,
                        DAY,
                        "P3",
                        "Lab 4",
                        "Sana Khan",
                        28,
                        2,
                        false),
                new Source(ID, 3, "Ruth Lewis", DAY.minusYears(1), DAY.plusMonths(2), null),
                List.of(
                        line(
                                "Sulfuric acid 0.5 mol/dm³",
                                "25 cm³",
                                "Warning",
                                List.of(Pictogram.GHS07),
                                "H319",
                                "Causes serious eye irritation"),
                        line(
                                "Copper(II) oxide powder",
                                "2 g",
                                "Warning",
                                List.of(Pictogram.GHS09),
                                "H410",
                                "Very toxic to aquatic life with long lasting effects"),
                        line(
                                "Copper(II) sulfate solution, made in the lesson",
                                "25 cm³",
                                "NOT ASSESSED",
                                List.of(),
                                "",
                                "")),
                List.of(
                        new TemplateLine(
                                new UUID(2, 1),
                                Section.HAZARD,
                                "Hot beaker tips over",
                                "Pupils",
                                "Heat on a gauze; work standing"),
                        new TemplateLine(
                                new UUID(2, 2),
                                Section.HAZARD,
                                "Solution spits when it dries out",
                                "Pupils",
                                "Stop at half the volume; leave to crystallise"),
                        new TemplateLine(
                                new UUID(2, 3),
                                Section.CONTROL,
                                "Do not boil the acid: warm it to about 50 °C.",
                                "",
                                ""),
                        new TemplateLine(new UUID(2, 4), Section.CONTROL, "Add the oxide in small portions.", "", ""),
                        new TemplateLine(
                                new UUID(2, 5),
                                Section.DISPOSAL,
                                "Collect copper residues in the labelled bottle.",
                                "",
                                "")),
                List.of(
                        new Protection("Pupils", List.of(need(PpeItem.EYE_PROTECTION), need(PpeItem.WASH_HANDS))),
                        new Protection("Technician", List.of(need(PpeItem.GOGGLES), need(PpeItem.GLOVES)))),
                Adaptation.of(List.of(ClassNeed.ASTHMA), "The bench by the window is for those with an inhaler."),
                List.of());
    }

    private static AssessmentContent forLesson(Lesson lesson) {
        var usual = usual();
        return new AssessmentContent(
                usual.school(),
                lesson,
                usual.template(),
                usual.lines(),
                usual.rows(),
                usual.protection(),
                usual.adaptation(),
                usual.materials());
    }

    private static AssessmentContent strange() {
        var usual = usual();
        var long800 = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch "
                .repeat(14)
                .strip();
        var rows = new ArrayList<TemplateLine>();
        IntStream.range(0, 60).forEach(at -> {
            rows.add(new TemplateLine(
                    new UUID(3, at),
                    Section.HAZARD,
                    "Perygl: ŵy poeth " + at,
                    "Disgyblion",
                    at % 20 == 0 ? long800 : "Byddwch yn ofalus"));
            rows.add(new TemplateLine(
                    new UUID(4, at), Section.CONTROL, at == 0 ? long800 : "Gwisgwch sbectol " + at, "", ""));
        });
        var lines = IntStream.range(0, 60)
                .mapToObj(at -> line(
                        "Tetramethyldiaminobenzophenonehydrochloride " + at,
                        "1 cm³",
                        "Danger",
                        List.of(Pictogram.values()),
                        "H300+H310+H330",
                        "Fatal if swallowed, in contact with skin or if inhaled"))
                .toList();
        return new AssessmentContent(
                "Ysgol",
                usual.lesson(),
                usual.template(),
                lines,
                rows,
                usual.protection(),
                usual.adaptation(),
                List.of());
    }

    private static PpeNeed need(PpeItem item) {
        return new PpeNeed(item, "H319", "rule");
    }

    private static Line line(
            String label, String amount, String word, List<Pictogram> pictograms, String code, String text) {
        var statements = code.isEmpty() ? List.<HazardStatement>of() : List.of(new HazardStatement(code, text));
        var says = code.isEmpty()
                ? "Nobody has assessed this strength."
                : "GB mandatory classification list, 2026; checked by Ruth Lewis, Tue 24 Nov 2026";
        return new Line(ID, label, amount, "J4XRM82C", !code.isEmpty(), word, pictograms, statements, says, List.of());
    }
}
