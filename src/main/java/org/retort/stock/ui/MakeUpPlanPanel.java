package org.retort.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.retort.catalogue.FormulationSafety;
import org.retort.catalogue.ui.ClassificationPanel;
import org.retort.hazards.Ppe;
import org.retort.hazards.PpeNeed;
import org.retort.platform.ui.Facts;
import org.retort.platform.ui.NoteBox;
import org.retort.platform.ui.PictogramImage;
import org.retort.stock.MakeUpPlan;

/// The plan before anything is made: amounts, protection, order of mixing, and the label of what comes of it.
class MakeUpPlanPanel extends Div {

    private static final long serialVersionUID = 1L;

    MakeUpPlanPanel(MakeUpPlan plan) {
        addClassName("make-up-plan");
        add(amounts(plan), new H3("Wear for making it"), protection(plan.protection()));
        add(new H3("Order of mixing"), steps(plan));
        plan.withWater().forEach(rule -> add(NoteBox.ask("With water.", rule.sentence())));
        add(new H3("What its label will say"), new Paragraph(plan.made().label()));
        add(label(plan.made()), new LawLines(plan.made().law()));
    }

    private static Component amounts(MakeUpPlan plan) {
        var facts = new Facts()
                .fact("From " + plan.from().code().label(), plan.stock().label());
        var water = plan.water();
        return water == null ? facts : facts.fact("Water, about", water.label());
    }

    private static Component steps(MakeUpPlan plan) {
        var steps = new OrderedList();
        plan.steps().forEach(step -> steps.add(new ListItem(step)));
        return steps;
    }

    private static Component label(FormulationSafety made) {
        return made.classification().isAssessed()
                ? new ClassificationPanel(made.classification())
                : NoteBox.ask("NOT ASSESSED.", "Nobody has assessed this strength yet; its label will say so.");
    }

    private static Component protection(List<PpeNeed> needs) {
        var all = new Div();
        all.addClassName("protection");
        needs.forEach(need -> {
            var item = new Div(
                    new PictogramImage(need.item().path(), need.item().label()),
                    new Span("%s (%s)".formatted(need.item().label(), need.because())));
            item.addClassName("protection-item");
            all.add(item);
        });
        var basis = new Paragraph(Ppe.CONFIDENCE);
        basis.addClassName("quiet");
        return new Div(all, basis);
    }
}
