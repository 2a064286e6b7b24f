package org.retort.requests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.people.GroupRow;
import org.retort.people.PersonRow;
import org.retort.platform.Outcome;
import org.retort.platform.ui.AtMost;
import org.retort.platform.ui.ChoiceBox;
import org.retort.platform.ui.DayField;
import org.retort.platform.ui.NamedFields;
import org.retort.platform.ui.Unreadable;
import org.retort.platform.ui.Unsaved;
import org.retort.platform.ui.WholeNumberField;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.PracticalRow;
import org.retort.requests.Lesson;
import org.retort.requests.timetable.PeriodRow;
import org.retort.stock.PlaceRow;
import org.springframework.data.domain.PageRequest;

/// The fields of a lesson; whatever changes in them is told at once.
class LessonForm extends Div {

    private static final int SHOW_IT = 0;

    private final ChoiceBox<PracticalRow> practical = new ChoiceBox<>("Practical");
    private final ChoiceBox<GroupRow> group = new ChoiceBox<>("Class");
    private final DayField date = new DayField("Date");
    private final Select<PeriodRow> period = new Select<>();
    private final Select<PlaceRow> room = new Select<>();
    private final WholeNumberField pupils = new WholeNumberField("Pupils", 1, 99);
    private final Select<Integer> working = new Select<>();
    private final ChoiceBox<PersonRow> teacher = new ChoiceBox<>("Teacher");
    private final WholeNumberField spare = new WholeNumberField("Spare, %", 0, 100);
    private final TextArea notes = new TextArea("Notes for the technician");
    private final ChoiceFields choices;
    private final transient FormChoices school;
    private final SerializableRunnable changed;
    private final Unsaved unsaved = new Unsaved(this);
    private final NamedFields names = new NamedFields();
    private boolean filling;

    LessonForm(FormChoices school, SerializableRunnable changed) {
        this.school = school;
        this.changed = changed;
        this.choices = new ChoiceFields(this::tell);
        addClassName("lesson-form");
        practical.setItems(query -> school
                .practicals()
                .list(
                        PracticalFilter.text(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        practical.setItemLabelGenerator(row -> "%s · %s".formatted(row.place(), row.title()));
        group.setItems(school.groups());
        group.setItemLabelGenerator(GroupRow::code);
        group.setAllowCustomValue(true);
        group.addCustomValueSetListener(event -> group.setValue(school.typed(event.getDetail(), pupils.getValue())));
        period.setLabel("Period");
        period.setItems(school.periods());
        period.setItemLabelGenerator(PeriodRow::label);
        room.setLabel("Room");
        room.setItems(school.rooms());
        room.setItemLabelGenerator(PlaceRow::name);
        working.setLabel("Working in");
        working.setItems(Stream.of(1, 2, 3, 4, 5, 6, SHOW_IT).toList());
        working.setItemLabelGenerator(this::sharing);
        teacher.setItems(school.teachers());
        teacher.setItemLabelGenerator(PersonRow::name);
        AtMost.characters(notes, 2000);
        notes.setHelperText("No pupil’s name, please.");
        add(practical, group, date, period, room, pupils, working, teacher, spare, choices, notes);
        practical.addClassName("whole-row");
        notes.addClassName("whole-row");
        choices.addClassName("whole-row");
        practical.addValueChangeListener(_ -> tell());
        group.addValueChangeListener(event -> takeNumbers(event.getValue()));
        date.addValueChangeListener(_ -> tell());
        period.addValueChangeListener(_ -> tell());
        room.addValueChangeListener(_ -> tell());
        pupils.addValueChangeListener(_ -> {
            working.setItemLabelGenerator(this::sharing); // the sets are counted anew: "Pairs: 12 sets"
            tell();
        });
        working.addValueChangeListener(_ -> tell());
        teacher.addValueChangeListener(_ -> tell());
        spare.addValueChangeListener(_ -> tell());
        notes.addValueChangeListener(_ -> tell());
        names.with("pupils", pupils)
                .with("groupSize", working)
                .with("spare", spare)
                .with("year", group)
                .with("group", group)
                .with("notes", notes);
    }

    /// Says a refusal beside the field it is about; false when it is about none.
    boolean refuse(Outcome.Refused<?> no) {
        return names.refuse(no);
    }

    /// What stands in the fields is kept: the page may be left.
    void kept() {
        unsaved.settle();
    }

    void show(Lesson lesson) {
        filling = true;
        practical.setValue(school.practical(lesson.practical()));
        choices.show(school.detail(lesson.practical()), lesson.options());
        group.setValue(lesson.groupCode().isEmpty() ? null : school.group(lesson));
        date.setValue(lesson.when().date());
        period.setValue(
                pick(school.periods(), row -> row.id().equals(lesson.when().period())));
        room.setValue(pick(school.rooms(), row -> row.id().equals(lesson.room())));
        pupils.setValue(lesson.pupils());
        working.setValue(lesson.demonstration() ? SHOW_IT : lesson.groupSize());
        teacher.setValue(pick(school.teachers(), row -> row.id().equals(lesson.teacher())));
        spare.setValue(lesson.sparePercent());
        notes.setValue(lesson.notes());
        filling = false;
    }

    /// The lesson as it stands in the fields; empty until a practical is chosen, and while a field says why what
    /// stands in it cannot be.
    Optional<Lesson> read() {
        var chosen = practical.getValue();
        if (chosen == null || Unreadable.within(this).isPresent()) {
            return Optional.empty();
        }
        var klass = group.getValue();
        var size = Objects.requireNonNullElse(working.getValue(), 2);
        return Optional.of(new Lesson(
                chosen.id(),
                new Lesson.When(
                        date.getValue(),
                        period.getValue() == null ? null : period.getValue().id()),
                room.getValue() == null ? null : room.getValue().id(),
                klass == null ? null : school.listed(klass),
                klass == null ? "" : klass.code(),
                klass == null ? school.youngest() : klass.year(),
                Objects.requireNonNullElse(pupils.getValue(), 30),
                size == SHOW_IT ? 2 : size,
                size == SHOW_IT,
                teacher.getValue() == null ? school.me() : teacher.getValue().id(),
                Objects.requireNonNullElse(spare.getValue(), 0),
                new ArrayList<>(choices.options()),
                notes.getValue()));
    }

    private void takeNumbers(@Nullable GroupRow chosen) {
        if (chosen != null && !filling) {
            filling = true;
            pupils.setValue(chosen.pupils());
            filling = false;
        }
        tell();
    }

    private void tell() {
        if (!filling) {
            unsaved.touch();
            changed.run();
        }
    }

    private String sharing(@Nullable Integer size) {
        if (size == null || size == SHOW_IT) {
            return "Demonstration: one set";
        }
        var sets = Math.ceilDiv(Objects.requireNonNullElse(pupils.getValue(), 30), size);
        return switch (size) {
            case 1 -> "Singles: %d sets".formatted(sets);
            case 2 -> "Pairs: %d sets".formatted(sets);
            case 3 -> "Threes: %d sets".formatted(sets);
            default -> "Groups of %d: %d sets".formatted(size, sets);
        };
    }

    private static <T> @Nullable T pick(List<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst().orElse(null);
    }
}
