package org.retort.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.retort.assessments.Adaptation;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.RiskAssessments;
import org.retort.assessments.Templates;
import org.retort.catalogue.Form;
import org.retort.catalogue.FormulationId;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.HandAssessments;
import org.retort.catalogue.ReferenceLibrary;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.Actor;
import org.retort.practicals.KitItem;
import org.retort.practicals.PracticalId;
import org.retort.practicals.PracticalLibrary;
import org.retort.practicals.Practicals;
import org.retort.quantity.Quantity;
import org.retort.quantity.Strength;
import org.retort.quantity.StrengthUnit;
import org.retort.quantity.Unit;
import org.retort.requests.timetable.PeriodRow;
import org.retort.requests.timetable.Timetable;
import org.retort.requests.timetable.TimetableSetup;
import org.retort.stock.ContainerId;
import org.retort.stock.CountingEquipment;
import org.retort.stock.Facility;
import org.retort.stock.NewContainers;
import org.retort.stock.NewPlace;
import org.retort.stock.PlaceId;
import org.retort.stock.PlaceKind;
import org.retort.stock.Places;
import org.retort.stock.Receiving;
import org.retort.testing.TestSchools;
import org.retort.testing.TestSchools.TestActor;
import org.springframework.boot.test.context.TestComponent;

/// A school that can ask for, prepare and hold a titration, for tests: people, labs, periods, stock for one class.
@TestComponent
public class LessonSchool {

    /// The practical that is asked for: titrating hydrochloric acid and sodium hydroxide.
    public static final String TITRATION = "AQA-GCSE-CHEM-2";

    private final TestSchools schools;
    private final ReferenceLibrary library;
    private final PracticalLibrary practicalLibrary;
    private final Practicals practicals;
    private final SubstanceCatalogue substances;
    private final Formulations formulations;
    private final HandAssessments byHand;
    private final Templates templates;
    private final RiskAssessments assessments;
    private final LessonAssessments lessonAssessments;
    private final TimetableSetup setup;
    private final Timetable timetable;
    private final Places places;
    private final Receiving receiving;
    private final CountingEquipment counting;
    private final Clock clock;

    LessonSchool(
            TestSchools schools,
            ReferenceLibrary library,
            PracticalLibrary practicalLibrary,
            Practicals practicals,
            SubstanceCatalogue substances,
            Formulations formulations,
            HandAssessments byHand,
            Templates templates,
            RiskAssessments assessments,
            LessonAssessments lessonAssessments,
            TimetableSetup setup,
            Timetable timetable,
            Places places,
            Receiving receiving,
            CountingEquipment counting,
            Clock clock) {
        this.schools = schools;
        this.library = library;
        this.practicalLibrary = practicalLibrary;
        this.practicals = practicals;
        this.substances = substances;
        this.formulations = formulations;
        this.byHand = byHand;
        this.templates = templates;
        this.assessments = assessments;
        this.lessonAssessments = lessonAssessments;
        this.setup = setup;
        this.timetable = timetable;
        this.places = places;
        this.receiving = receiving;
        this.counting = counting;
        this.clock = clock;
    }

    /// What a test needs of the school.
    public record Scene(
            TestActor teacher,
            TestActor technician,
            TestActor lead,
            PracticalId practical,
            PlaceId lab4,
            PlaceId lab2,
            PlaceId prepRoom,
            List<PeriodRow> periods,
            LocalDate date) {

        public Lesson lesson() {
            return new Lesson(
                    practical,
                    new Lesson.When(date, periods.get(2).id()),
                    lab4,
                    null,
                    "10X2",
                    10,
                    30,
                    2,
                    false,
                    teacher.person(),
                    10,
                    List.of(),
                    "");
        }
    }

    /// Two labs with water, five periods, twenty-two of everything to be carried, five dm³ of each solution.
    public Scene open() {
        library.copyInto();
        practicalLibrary.copyInto();
        var school = Actor.required().school();
        schools.actAs("Ada Min", "ADMINISTRATOR");
        if (timetable.periods().isEmpty()) {
            setup.offerFivePeriods().orThrow();
        }
        var teacher = schools.aPersonOf(school, "Sana Khan", "TEACHER");
        var lead = schools.aPersonOf(school, "Ruth Lewis", "SAFETY_LEAD");
        var technician = schools.aPersonOf(school, "Priya Nair", "TECHNICIAN");
        schools.actAs(technician, "TECHNICIAN");
        var practical = practicals.byReference(TITRATION).orElseThrow();
        var prepRoom =
                places.create(NewPlace.of(null, "Prep room", PlaceKind.ROOM)).orThrow();
        var shelf =
                places.create(NewPlace.of(prepRoom, "Shelf 1", PlaceKind.SHELF)).orThrow();
        var scene = new Scene(
                teacher,
                technician,
                lead,
                practical,
                lab("Lab 4"),
                lab("Lab 2"),
                prepRoom,
                timetable.periods(),
                timetable.days().plus(LocalDate.now(clock), 5));
        for (var line : practicals.detail(practical).lines()) {
            switch (line.item()) {
                case KitItem.Equipment(var model) -> counting.receive(UUID.randomUUID(), model, prepRoom, 44, false);
                case KitItem.Chemical(var formulation) -> bottle(formulation, shelf);
                case KitItem.Material m -> {}
                case KitItem.Facility f -> {}
            }
        }
        return scene;
    }

    /// As [#open], with every chemical assessed and the template approved: the lesson can be signed.
    public Scene assessed() {
        var scene = open();
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        for (var line : practicals.detail(scene.practical()).lines()) {
            if (line.item() instanceof KitItem.Chemical(var formulation)) {
                assess(formulation);
            }
        }
        assess(strongAcid());
        templates.copyInto();
        asTechnician(scene);
        var template = templates.versions(scene.practical()).getFirst().id();
        templates.submit(template);
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        templates
                .approve(
                        template,
                        templates.detail(template).revision(),
                        LocalDate.now(clock).plusYears(1))
                .orThrow();
        return scene;
    }

    public AssessmentId sign(Scene scene, RequestId request) {
        asTeacher(scene);
        var read = assessments.detail(lessonAssessments.prepare(request));
        return assessments
                .sign(
                        read.id(),
                        Adaptation.NONE,
                        read.fingerprint(),
                        Set.copyOf(read.content().openPoints()))
                .orThrow();
    }

    /// A bottle of 2 mol/dm³ hydrochloric acid, which the kit does not ask for.
    public ContainerId strongBottle(Scene scene) {
        asTechnician(scene);
        return bottle(strongAcid(), scene.prepRoom());
    }

    /// What a safety lead says of the hazards of a formulation: one statement.
    public void says(Scene scene, FormulationId formulation, String code) {
        schools.actAs(scene.lead(), "SAFETY_LEAD");
        byHand.assess(formulation, List.of(code), "Safety data sheet 2024", LocalDate.now(clock))
                .orThrow();
    }

    public void asTeacher(Scene scene) {
        schools.actAs(scene.teacher(), "TEACHER");
    }

    public void asTechnician(Scene scene) {
        schools.actAs(scene.technician(), "TECHNICIAN");
    }

    private FormulationId strongAcid() {
        return formulations
                .of(
                        substances.byReference("C001").orElseThrow(),
                        Form.SOLUTION,
                        Strength.of("2", StrengthUnit.MOL_PER_DM3))
                .orThrow();
    }

    private void assess(FormulationId formulation) {
        if (formulations.row(formulation).classification().isAssessed()) {
            return;
        }
        byHand.assess(formulation, List.of("H319"), "Safety data sheet 2024", LocalDate.now(clock))
                .orThrow();
    }

    private ContainerId bottle(FormulationId formulation, PlaceId place) {
        return receiving
                .receive(NewContainers.full(formulation, 1, Quantity.of(5, Unit.DM3), place))
                .orThrow()
                .getFirst();
    }

    private PlaceId lab(String name) {
        return places.create(new NewPlace(
                        null, name, PlaceKind.LAB, Set.of(), Set.of(Facility.SINK, Facility.GAS, Facility.MAINS)))
                .orThrow();
    }
}
