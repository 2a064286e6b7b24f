package org.retort.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.FormulationRow;
import org.retort.catalogue.FormulationSafety;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.Mixing;
import org.retort.catalogue.Safety;
import org.retort.catalogue.Strips;
import org.retort.catalogue.SubstanceAnswers;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceDecisions;
import org.retort.catalogue.SubstanceDetails;
import org.retort.catalogue.SubstanceEditing;
import org.retort.catalogue.SubstanceId;
import org.retort.catalogue.SubstanceKind;
import org.retort.platform.Outcome;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DetailSection;
import org.retort.platform.ui.PageHeader;
import org.retort.quantity.Strength;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Reads what the page of a substance shows, and draws its parts.
@Service
class SubstanceParts {

    private static final String SUBJECT = "substance";

    private final SubstanceCatalogue substances;
    private final SubstanceAnswers answers;
    private final Formulations formulations;
    private final SubstanceDecisions decisions;
    private final SubstanceEditing editing;
    private final Mixing mixing;
    private final Safety safety;
    private final AuthenticationContext signedIn;
    private final ObjectProvider<DetailSection> sections;
    private final Clock clock;

    SubstanceParts(
            SubstanceCatalogue substances,
            SubstanceAnswers answers,
            Formulations formulations,
            SubstanceDecisions decisions,
            SubstanceEditing editing,
            Mixing mixing,
            Safety safety,
            AuthenticationContext signedIn,
            ObjectProvider<DetailSection> sections,
            Clock clock) {
        this.substances = substances;
        this.answers = answers;
        this.formulations = formulations;
        this.decisions = decisions;
        this.editing = editing;
        this.mixing = mixing;
        this.safety = safety;
        this.signedIn = signedIn;
        this.sections = sections;
        this.clock = clock;
    }

    /// What the page is put together from.
    ///
    /// @param below what stands under the strip, in the wide column
    /// @param beside what stands under the label
    record Page(
            SubstanceDetails details,
            PageHeader header,
            HowStrongCard howStrong,
            List<Component> below,
            List<Component> beside) {}

    /// @param chosen what follows the choice of a strength
    /// @param changed what follows a decision or a change
    Page page(
            SubstanceId id,
            SerializableConsumer<@Nullable Strength> chosen,
            SerializableConsumer<SubstanceId> changed) {
        var details = substances.details(id);
        var held = formulations.of(id);
        var strips = answers.strips(id).orElse(null);
        var dialogs = signedIn.hasRole("SAFETY_LEAD")
                ? new DecisionDialogs(decisions, details, LocalDate.now(clock), row -> changed.accept(row.substance()))
                : null;
        var actions = new SubstanceActions(
                editing,
                substances,
                mixing,
                formulations,
                signedIn.hasAnyRole("TECHNICIAN", "SAFETY_LEAD"),
                dialogs,
                changed);
        return new Page(
                details,
                SubstanceFactsCard.header(details, actions.of(details)),
                new HowStrongCard(details.data().name(), held, strips, chosen),
                below(details, strips, dialogs),
                beside(details, held));
    }

    CardBox labelled(LabelPreview label) {
        return Cards.titled("Label", "follows the strength").with(label);
    }

    private List<Component> below(
            SubstanceDetails details, @Nullable Strips strips, @Nullable DecisionDialogs dialogs) {
        var below = new ArrayList<Component>();
        if (strips != null) {
            below.add(BandsTable.card(strips.in(strips.units().getFirst())));
        }
        if (details.kind() == SubstanceKind.MIXTURE) {
            below.add(madeOf(details));
        }
        var changed = editing.history(details.id());
        if (!changed.isEmpty()) {
            below.add(FactChangesCard.of(changed, clock.getZone()));
        }
        below.add(DecisionsCard.of(decisions.history(details.id()), dialogs == null ? null : dialogs::withdraw));
        return below;
    }

    private CardBox madeOf(SubstanceDetails details) {
        return details.isOwn()
                ? MadeOfCard.of(mixing.history(details.id()), clock.getZone())
                : MadeOfCard.usual(mixing.usual(details.referenceId()));
    }

    private List<Component> beside(SubstanceDetails details, List<FormulationRow> held) {
        var beside = new ArrayList<Component>();
        beside.add(SubstanceFactsCard.strengths(held));
        sections.stream()
                .filter(section -> section.subject().equals(SUBJECT))
                .sorted(Comparator.comparingInt(DetailSection::order))
                .flatMap(section -> section.section(details.id().value()).stream())
                .forEach(beside::add);
        if (safety.of(details.id(), details.data().physicalForm(), null)
                instanceof Outcome.Done<FormulationSafety>(var what)) {
            beside.add(Cards.titled("Storage", StorageFacts.BASIS).with(StorageFacts.of(what, "")));
        }
        beside.add(SubstanceFactsCard.facts(details));
        return beside;
    }
}
