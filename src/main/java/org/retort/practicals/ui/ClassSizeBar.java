package org.retort.practicals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.retort.platform.ui.WholeNumberField;
import org.retort.practicals.Mode;

/// Asks for which class the kit is worked out: pupils, groups, spare, or shown by the teacher.
class ClassSizeBar extends Div {

    private static final long serialVersionUID = 1L;

    private final WholeNumberField pupils = whole("Pupils", 1, ClassChoice.LARGEST_CLASS);
    private final Select<Integer> group = new Select<>();
    private final WholeNumberField spare = whole("Spare", 0, 100);
    private final Checkbox demonstration = new Checkbox("As a demonstration");

    ClassSizeBar(ClassChoice choice, Mode mode, SerializableConsumer<ClassChoice> changed) {
        addClassNames("filters", "class-size");
        group.setLabel("Working in");
        group.setItems(1, 2, 3, 4, 5, 6);
        if (!group.getListDataView().contains(choice.groupSize())) {
            group.getListDataView().addItem(choice.groupSize());
        }
        group.setItemLabelGenerator(ClassSizeBar::groups);
        spare.setSuffixComponent(new Span("%"));
        pupils.setValue(choice.pupils());
        group.setValue(choice.groupSize());
        spare.setValue(choice.spare());
        demonstration.setValue(choice.demonstration());
        demonstration.setEnabled(mode != Mode.DEMONSTRATION);
        pupils.addValueChangeListener(_ -> tell(changed));
        group.addValueChangeListener(_ -> tell(changed));
        spare.addValueChangeListener(_ -> tell(changed));
        demonstration.addValueChangeListener(_ -> tell(changed));
        add(pupils, group, spare, demonstration);
    }

    private void tell(SerializableConsumer<ClassChoice> changed) {
        group.setEnabled(!demonstration.getValue());
        if (good(pupils) && good(spare) && group.getValue() != null) {
            changed.accept(
                    new ClassChoice(pupils.getValue(), group.getValue(), demonstration.getValue(), spare.getValue()));
        }
    }

    private static boolean good(WholeNumberField field) {
        var value = field.getValue();
        return value != null && value >= field.getMin() && value <= field.getMax();
    }

    private static String groups(Integer size) {
        return switch (size) {
            case 1 -> "Alone";
            case 2 -> "Pairs";
            case 3 -> "Threes";
            case 4 -> "Fours";
            default -> "Groups of " + size;
        };
    }

    private static WholeNumberField whole(String label, int least, int most) {
        var field = new WholeNumberField(label, least, most);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("class-size-number");
        return field;
    }
}
