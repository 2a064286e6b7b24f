package org.retort.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retort.practicals.KitLine;
import org.retort.practicals.PracticalDetail;

/// The either/or choices of a practical, such as which indicator.
class ChoiceFields extends Div {

    private final SerializableRunnable changed;
    private final List<Select<String>> fields = new ArrayList<>();

    ChoiceFields(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("choice-fields");
        setVisible(false);
    }

    void show(@Nullable PracticalDetail practical, List<String> chosen) {
        removeAll();
        fields.clear();
        var sides = new LinkedHashMap<String, Set<String>>();
        if (practical != null) {
            practical.lines().stream()
                    .filter(KitLine::alternative)
                    .forEach(line -> sides.computeIfAbsent(line.choiceOf(), _ -> new LinkedHashSet<>())
                            .add(line.option()));
        }
        sides.forEach((about, options) -> {
            var field = new Select<String>();
            field.setLabel("Which " + about);
            field.setItems(options);
            field.setValue(options.stream()
                    .filter(chosen::contains)
                    .findFirst()
                    .orElse(options.iterator().next()));
            field.addValueChangeListener(_ -> changed.run());
            fields.add(field);
            add(field);
        });
        setVisible(!fields.isEmpty());
    }

    List<String> options() {
        return fields.stream().map(Select::getValue).toList();
    }
}
