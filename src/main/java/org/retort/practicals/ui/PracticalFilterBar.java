package org.retort.practicals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retort.platform.ui.Address;
import org.retort.platform.ui.Icons;
import org.retort.practicals.Course;
import org.retort.practicals.Handler;
import org.retort.practicals.KeyStage;
import org.retort.practicals.Mode;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.Subject;

/// Narrows the library: words, course, key stage, subject, mode, who may handle, archived ones.
class PracticalFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<String> course;
    private final Select<KeyStage> keyStage = choice("All key stages", List.of(KeyStage.values()), KeyStage::label);
    private final Select<Subject> subject = choice("All subjects", List.of(Subject.values()), Subject::label);
    private final Select<Mode> mode = choice("All modes", List.of(Mode.values()), Mode::label);
    private final Select<Handler> handler = choice("All ages", List.of(Handler.values()), Handler::label);
    private final Checkbox archived = new Checkbox("Archived");
    private final SerializableRunnable changed;
    private boolean reading;

    PracticalFilterBar(List<String> courses, SerializableRunnable changed) {
        this.changed = changed;
        this.course = choice("All courses", courses, Course::name);
        addClassNames("filters", "practical-filters");
        words.setPlaceholder("Title, number or chemical");
        words.setAriaLabel("Search practicals");
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> changed());
        archived.addValueChangeListener(_ -> changed());
        add(words, course, keyStage, subject, mode, handler, archived);
    }

    PracticalFilter filter() {
        return new PracticalFilter(
                words.getValue(),
                course.getValue(),
                keyStage.getValue(),
                subject.getValue(),
                mode.getValue(),
                handler.getValue(),
                archived.getValue());
    }

    /// Takes what the address says; nonsense narrows nothing.
    void read(QueryParameters address) {
        reading = true;
        words.setValue(Address.text(address, "q").orElse(""));
        course.setValue(Address.text(address, "course")
                .filter(code -> course.getListDataView().contains(code))
                .orElse(null));
        keyStage.setValue(among(KeyStage.values(), Enum::name, address, "stage"));
        subject.setValue(among(Subject.values(), Subject::code, address, "subject"));
        mode.setValue(among(Mode.values(), Mode::code, address, "mode"));
        handler.setValue(among(Handler.values(), Handler::code, address, "who"));
        archived.setValue(Address.text(address, "archived").isPresent());
        reading = false;
    }

    /// What the address is to say.
    Map<String, String> parameters() {
        var filter = filter();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", filter.text());
        said.put("course", filter.course() == null ? "" : filter.course());
        said.put("stage", filter.keyStage() == null ? "" : filter.keyStage().name());
        said.put("subject", filter.subject() == null ? "" : filter.subject().code());
        said.put("mode", filter.mode() == null ? "" : filter.mode().code());
        said.put(
                "who",
                filter.whoMayHandle() == null ? "" : filter.whoMayHandle().code());
        said.put("archived", filter.archived() ? "yes" : "");
        return said;
    }

    private <T> Select<T> choice(String all, List<T> values, Function<T, String> label) {
        var select = new Select<T>();
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setAriaLabel(all);
        select.setItemLabelGenerator(value -> value == null ? all : label.apply(value));
        select.addValueChangeListener(_ -> changed());
        return select;
    }

    private void changed() {
        if (!reading) {
            changed.run();
        }
    }

    private static <E> @Nullable E among(
            E[] values, Function<E, String> spelling, QueryParameters address, String name) {
        var said = Address.text(address, name).orElse("");
        return Arrays.stream(values)
                .filter(value -> spelling.apply(value).equals(said))
                .findFirst()
                .orElse(null);
    }
}
