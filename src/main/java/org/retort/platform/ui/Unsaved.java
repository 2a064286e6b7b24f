package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was typed into a form and is not saved yet: the page is not left over it unasked, neither by a link, nor by the
/// browser's Back, nor by closing the window.
public final class Unsaved implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLISECONDS = 500;

    private final Component form;
    private final SerializableRunnable thrownAway;
    private boolean typed;

    /// @param form what is looked after while it is shown
    public Unsaved(Component form) {
        this(form, () -> {});
    }

    /// @param thrownAway what else to do when the page is left
    Unsaved(Component form, SerializableRunnable thrownAway) {
        this.form = form;
        this.thrownAway = thrownAway;
        form.getElement() // a field tells its value only when it is left, which Escape and Back do not wait for
                .addEventListener("input", _ -> touch())
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.LEADING);
        form.addAttachListener(event -> Page.of(event.getUI()).add(this));
        form.addDetachListener(event -> {
            Page.of(event.getUI()).remove(this);
            typed = false;
            Page.of(event.getUI()).warn(event.getUI());
        });
    }

    /// Counts whatever is typed into `part` from now on.
    Unsaved noting(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    touch();
                }
            });
        }
        if (!(part instanceof Text)) {
            part.getChildren().forEach(this::noting);
        }
        return this;
    }

    /// Something was typed.
    public void touch() {
        set(true);
    }

    /// It was saved, or thrown away.
    public void settle() {
        set(false);
    }

    /// Also when what was typed cannot be read.
    boolean isTyped() {
        return typed || Unreadable.within(form).isPresent();
    }

    private void set(boolean now) {
        if (typed != now) {
            typed = now;
            form.getUI().ifPresent(ui -> Page.of(ui).warn(ui));
        }
    }

    /// All such forms on one page, so that one question is asked.
    private static final class Page implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final String WARN = "window.onbeforeunload = $0 ? event => event.preventDefault() : null";

        private final List<Unsaved> forms = new ArrayList<>();
        private @Nullable ConfirmDialog question;
        private @Nullable ContinueNavigationAction leaving;

        static Page of(UI ui) {
            var known = ComponentUtil.getData(ui, Page.class);
            if (known != null) {
                return known;
            }
            var page = new Page();
            ComponentUtil.setData(ui, Page.class, page);
            ui.addBeforeLeaveListener(page::leave);
            return page;
        }

        void add(Unsaved form) {
            forms.add(form);
        }

        void remove(Unsaved form) {
            forms.remove(form);
        }

        void warn(UI ui) {
            ui.getPage().executeJs(WARN, forms.stream().anyMatch(form -> form.typed));
        }

        private void leave(BeforeLeaveEvent event) {
            if (forms.stream().noneMatch(Unsaved::isTyped)) {
                return;
            }
            leaving = event.postpone();
            if (question == null || !question.isOpened()) { // else Back was pressed again
                question = Confirm.throwAway("Leave without saving?", this::go, this::stay);
            }
        }

        private void go() {
            List.copyOf(forms).forEach(form -> {
                form.settle();
                form.thrownAway.run();
            });
            if (leaving != null) {
                leaving.proceed();
            }
        }

        private void stay() {
            if (leaving != null) {
                leaving.cancel();
            }
        }
    }
}
