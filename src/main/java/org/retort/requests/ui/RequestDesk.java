package org.retort.requests.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.ui.AssessmentsNavigation;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.Outcome;
import org.retort.practicals.KitItem;
import org.retort.practicals.ui.KitItemPicker;
import org.retort.requests.GateReport;
import org.retort.requests.Gatekeeper;
import org.retort.requests.KitEntry;
import org.retort.requests.Lesson;
import org.retort.requests.LessonAssessments;
import org.retort.requests.RequestDetail;
import org.retort.requests.RequestId;
import org.retort.requests.RequestState;
import org.retort.requests.Requests;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What one open form holds beside its fields: the request it writes, the kit as edited, and when it was last kept.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RequestDesk {

    private final Requests requests;
    private final Gatekeeper gatekeeper;
    private final LessonAssessments assessments;
    private final EquipmentCatalogue equipment;
    private final SubstanceCatalogue substances;
    private final Formulations formulations;
    private final Clock clock;
    private @Nullable RequestId id;
    private int version;
    private RequestState state = RequestState.DRAFT;
    private @Nullable Lesson lesson;
    private List<KitEntry> kit = List.of();

    RequestDesk(
            Requests requests,
            Gatekeeper gatekeeper,
            LessonAssessments assessments,
            EquipmentCatalogue equipment,
            SubstanceCatalogue substances,
            Formulations formulations,
            Clock clock) {
        this.requests = requests;
        this.gatekeeper = gatekeeper;
        this.assessments = assessments;
        this.equipment = equipment;
        this.substances = substances;
        this.formulations = formulations;
        this.clock = clock;
    }

    void begin() {
        id = null;
        version = 0;
        state = RequestState.DRAFT;
        lesson = null;
        kit = List.of();
    }

    void open(RequestDetail detail) {
        id = detail.id();
        version = detail.version();
        state = detail.state();
        lesson = detail.lesson();
        kit = detail.kit();
    }

    /// Scales the kit for `wanted` and asks the gate.
    ///
    /// @param edited the kit with a line changed by hand; null when only the lesson changed
    GateReport weigh(Lesson wanted, @Nullable List<KitEntry> edited) {
        var before = lesson == null || !lesson.practical().equals(wanted.practical()) ? List.<KitEntry>of() : kit;
        lesson = wanted;
        kit = requests.kit(wanted, edited == null ? before : edited);
        return sent() ? gatekeeper.askOfChange(id(), wanted, kit) : gatekeeper.ask(id, wanted, kit);
    }

    @Nullable
    Lesson lesson() {
        return lesson;
    }

    List<KitEntry> kit() {
        return kit;
    }

    /// The kit with this line in it: in place of the one of its id, or at the end.
    List<KitEntry> with(KitEntry entry) {
        var changed = new ArrayList<KitEntry>();
        kit.forEach(before -> changed.add(before.id().equals(entry.id()) ? entry : before));
        if (kit.stream().noneMatch(before -> before.id().equals(entry.id()))) {
            changed.add(entry);
        }
        return changed;
    }

    /// Keeps the draft; of a request that was sent, nothing is written before it is sent again.
    Outcome<String> keep() {
        if (sent()) {
            return Outcome.done("Change not sent yet");
        }
        return requests.keep(id, version, Objects.requireNonNull(lesson), kit).map(kept -> {
            id = kept.id();
            version = kept.version();
            var now = LocalTime.now(clock);
            return "Draft kept %d:%02d".formatted(now.getHour(), now.getMinute());
        });
    }

    /// Sends the draft, or the change of what was sent before.
    Outcome<RequestState> send() {
        return sent()
                ? requests.change(id(), version, Objects.requireNonNull(lesson), kit)
                        .map(_ -> state)
                : requests.submit(id());
    }

    /// Where the assessment of what was sent is adapted and signed.
    String assessment() {
        return AssessmentsNavigation.route(assessments.prepare(id()));
    }

    boolean sent() {
        return state != RequestState.DRAFT;
    }

    RequestId id() {
        return Objects.requireNonNull(id);
    }

    void lineDialog(SerializableConsumer<KitEntry> add) {
        var item = new KitItemPicker(
                equipment,
                substances,
                formulations,
                KitItem.Part.APPARATUS,
                KitItem.Part.CHEMICALS,
                KitItem.Part.MATERIALS);
        LineDialogs.add(item, this::label, requests::extra, add);
    }

    private String label(KitItem item) {
        return switch (item) {
            case KitItem.Equipment(var model) ->
                Objects.requireNonNull(equipment.rows(List.of(model)).get(model))
                        .name();
            case KitItem.Chemical(var formulation) ->
                formulations.row(formulation).label();
            case KitItem.Material(var text) -> text;
            case KitItem.Facility(var text) -> text;
        };
    }
}
