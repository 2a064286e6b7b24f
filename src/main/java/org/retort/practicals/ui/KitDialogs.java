package org.retort.practicals.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.io.Serializable;
import org.retort.catalogue.EquipmentCatalogue;
import org.retort.catalogue.Formulations;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.Outcome;
import org.retort.platform.ui.FormDialog;
import org.retort.platform.ui.Notices;
import org.retort.practicals.KitEditing;
import org.retort.practicals.KitLine;
import org.retort.practicals.KitLineData;
import org.retort.practicals.PracticalDetail;

/// The dialogs that add and change a line of a kit, and taking one off with a way back.
@SpringComponent
@UIScope
class KitDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient KitEditing kit;
    private final transient EquipmentCatalogue equipment;
    private final transient SubstanceCatalogue substances;
    private final transient Formulations formulations;

    KitDialogs(KitEditing kit, EquipmentCatalogue equipment, SubstanceCatalogue substances, Formulations formulations) {
        this.kit = kit;
        this.equipment = equipment;
        this.substances = substances;
        this.formulations = formulations;
    }

    void add(PracticalDetail practical, SerializableConsumer<Integer> changed) {
        var form = new KitLineForm(equipment, substances, formulations);
        var dialog = new FormDialog<Integer>("Add to the kit", form, "Add line", () -> switch (form.read()) {
            case Outcome.Done<KitLineData>(var line) -> kit.add(practical.id(), practical.version(), line);
            case Outcome.Refused<KitLineData> no -> no.as();
        });
        form.in(dialog).wide().onDone(changed);
        dialog.open();
    }

    void change(PracticalDetail practical, KitLine line, SerializableConsumer<Integer> changed) {
        var form = new KitLineForm(equipment, substances, formulations);
        form.show(line);
        var dialog = new FormDialog<Integer>("Change " + line.label(), form, "Change line", () -> switch (form.read()) {
            case Outcome.Done<KitLineData>(var data) ->
                kit.change(practical.id(), practical.version(), line.id(), data);
            case Outcome.Refused<KitLineData> no -> no.as();
        });
        form.in(dialog).wide().onDone(changed);
        dialog.open();
    }

    /// Takes a line off at once; the notice offers to put it back.
    void takeOff(PracticalDetail practical, KitLine line, SerializableConsumer<Integer> changed) {
        switch (kit.remove(practical.id(), practical.version(), line.id())) {
            case Outcome.Done<Integer>(var version) -> {
                changed.accept(version);
                Notices.withUndo(
                        "Took %s off the kit.".formatted(line.label()),
                        () -> putBack(practical, version, line, changed));
            }
            case Outcome.Refused<Integer> no -> Notices.error(no.reason());
        }
    }

    private void putBack(PracticalDetail practical, int version, KitLine line, SerializableConsumer<Integer> changed) {
        switch (kit.putBack(practical.id(), version, line.id())) {
            case Outcome.Done<Integer>(var now) -> changed.accept(now);
            case Outcome.Refused<Integer> no -> Notices.error(no.reason());
        }
    }
}
