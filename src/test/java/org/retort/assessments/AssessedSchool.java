package org.retort.assessments;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.HandAssessments;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceData;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.platform.Actor;
import org.retort.platform.Outcome;
import org.retort.practicals.Handler;
import org.retort.practicals.KeyStage;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalData;
import org.retort.practicals.PracticalEditing;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Subject;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.testing.TestSchools;
import org.retort.testing.TestSchools.TestActor;
import org.springframework.boot.test.context.TestComponent;

/// A school in which one practical is to be assessed, for tests: people, a practical, formulations, a lesson.
@TestComponent
class AssessedSchool {

    private final TestSchools schools;
    private final ReferenceLibrary library;
    private final SubstanceEditing substances;
    private final SubstanceCatalogue catalogue;
    private final Formulations formulations;
    private final HandAssessments byHand;
    private final PracticalEditing editing;
    private final Templates templates;
    private final RiskAssessments assessments;
    private final Clock clock;

    AssessedSchool(
            TestSchools schools,
            ReferenceLibrary library,
            SubstanceEditing substances,
            SubstanceCatalogue catalogue,
            Formulations formulations,
            HandAssessments byHand,
            PracticalEditing editing,
            Templates templates,
            RiskAssessments assessments,
            Clock clock) {
        this.schools = schools;
        this.library = library;
        this.substances = substances;
        this.catalogue = catalogue;
        this.formulations = formulations;
        this.byHand = byHand;
        this.editing = editing;
        this.templates = templates;
        this.assessments = assessments;
        this.clock = clock;
    }

    static final UUID PERIOD = UUID.randomUUID();
    static final UUID ROOM = UUID.randomUUID();

    /// What a test needs of the school.
    record Scene(
            TestActor teacher,
            TestActor technician,
            TestActor lead,
            PracticalId practical,
            TemplateId template,
            FormulationId weak,
            FormulationId strong,
            LocalDate date) {

        /// The usual lesson with something on the kit in words only.
        AssessedLesson lessonWith(String... materials) {
            return lesson(List.of(weakLine()), List.of(materials));
        }

        AssessedLesson lesson(AssessedLine... lines) {
            return lesson(Arrays.asList(lines), List.of());
        }

        private AssessedLesson lesson(List<AssessedLine> lines, List<String> materials) {
            return new AssessedLesson(
                    UUID.nameUUIDFromBytes(practical.value().toString().getBytes(StandardCharsets.UTF_8)),
                    practical,
                    "Temperature changes",
                    "10Y1",
                    10,
                    date,
                    "P2",
                    "Lab 4",
                    teacher.person(),
                    teacher.displayName(),
                    28,
                    2,
                    lines,
                    new AssessedLesson.Particulars(PERIOD, ROOM, false, materials));
        }

        AssessedLesson lesson() {
            return lesson(weakLine());
        }

        AssessedLine weakLine() {
            return new AssessedLine(weak, "Sodium hydroxide 1 mol/dm³", "40 cm³", null, "");
        }

        AssessedLine strongLine() {
            return new AssessedLine(strong, "Sodium hydroxide 2 mol/dm³", "40 cm³", "J4XRM82C", "");
        }
    }

    /// Teacher, technician and safety lead, a practical with its first draft, two strengths that nobody has assessed.
    Scene open() {
        library.copyInto();
        var school = Actor.required().school();
        var teacher = schools.aPersonOf(school, "Sana Khan", "TEACHER");
        var lead = schools.aPersonOf(school, "Ruth Lewis", "SAFETY_LEAD");
        var technician = schools.aPersonOf(school, "Priya Nair", "TECHNICIAN");
        schools.actAs(technician, "TECHNICIAN");
        var practical = editing.add(temperatureChanges()).orThrow();
        var template = templates.versions(practical).getFirst().id();
        var alkali = ownSubstance();
        return new Scene(
                teacher,
                technician,
                lead,
                practical,
                template,
                formulation(alkali, "1"),
                formulation(alkali, "2"),
                LocalDate.now(clock).plusDays(7));
    }

    /// As [#open], with the template approved and both strengths assessed; the teacher acts.
    Scene ready() {
        var scene = open();
        approve(scene);
        assess(scene, scene.weak(), "H314");
        assess(scene, scene.strong(), "H314");
        asTeacher(scene);
        return scene;
    }

    void approve(Scene scene) {
        asTechnician(scene);
        templates.submit(scene.template()).orThrow();
        asLead(scene);
        approve(scene.template(), LocalDate.now(clock).plusYears(1)).orThrow();
    }

    /// Approves what stands there now.
    Outcome<TemplateId> approve(TemplateId id, LocalDate reviewOn) {
        return templates.approve(id, templates.detail(id).revision(), reviewOn);
    }

    /// Signs what stands there now, with each open point ticked.
    Outcome<AssessmentId> sign(AssessmentId id, Adaptation adaptation) {
        var read = assessments.detail(id);
        return assessments.sign(
                id, adaptation, read.fingerprint(), Set.copyOf(read.content().openPoints()));
    }

    void assess(Scene scene, FormulationId formulation, @Nullable String code) {
        asLead(scene);
        byHand.assess(
                        formulation,
                        code == null ? List.of() : List.of(code),
                        "Safety data sheet 2024",
                        LocalDate.now(clock))
                .orThrow();
    }

    void asTeacher(Scene scene) {
        schools.actAs(scene.teacher(), "TEACHER");
    }

    void asTechnician(Scene scene) {
        schools.actAs(scene.technician(), "TECHNICIAN");
    }

    void asLead(Scene scene) {
        schools.actAs(scene.lead(), "SAFETY_LEAD");
    }

    /// A substance of the school's own, of which the engine knows nothing.
    private SubstanceId ownSubstance() {
        return substances
                .add(
                        SubstanceKind.SUBSTANCE,
                        new SubstanceData(
                                "Sodium hydroxide pellets",
                                List.of(),
                                "",
                                "",
                                null,
                                null,
                                Form.SOLID,
                                "",
                                "",
                                List.of(),
                                ""))
                .orThrow();
    }

    /// A solution of a substance of the library, in mol/dm³.
    FormulationId ofLibrary(String referenceId, String strength) {
        return formulation(catalogue.byReference(referenceId).orElseThrow(), strength);
    }

    private FormulationId formulation(SubstanceId substance, String strength) {
        return formulations
                .of(substance, Form.SOLUTION, Strength.of(strength, StrengthUnit.MOL_PER_DM3))
                .orThrow();
    }

    private static PracticalData temperatureChanges() {
        return new PracticalData(
                "Temperature changes",
                "Own",
                "4",
                KeyStage.KS4,
                Subject.CHEMISTRY,
                Mode.CLASS,
                Handler.values()[0],
                2,
                null,
                "Glass thermometer breaks; cup tips over on to a lap",
                "Stand the cup in a beaker; work standing",
                "",
                "Sink, with plenty of water");
    }
}
