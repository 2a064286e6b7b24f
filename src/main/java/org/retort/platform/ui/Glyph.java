package org.retort.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The small shapes that stand beside the word of a status, so that it is never told by colour alone.
///
/// Drawn in `frontend/styles/icons.css`; a grid's renderer may use [#classNames()] instead of a component.
public enum Glyph {
    /// A ring.
    SUBMITTED,
    /// A half disc.
    ACCEPTED,
    /// A disc.
    PREPARED,
    /// A solid tag that points right.
    DELIVERED,
    /// An outlined tag that points left.
    RETURNED,
    /// A tick.
    CLOSED,
    /// A speech box.
    QUERIED,
    /// A dashed ring.
    DRAFT,
    /// A ring with a line through it.
    CANCELLED,
    /// A solid triangle with an exclamation mark.
    CLASH,
    /// An octagon with a bar: this stops.
    STOP,
    /// A diamond with an exclamation mark: somebody must say yes.
    ASK,
    /// A disc with an i: worth knowing.
    INFO,
    /// A disc with a tick: nothing to do.
    FINE,
    /// A filled diamond.
    DANGER,
    /// A hollow diamond.
    WARNING,
    /// A dash.
    NOT_CLASSIFIED,
    /// A dashed square.
    NOT_ASSESSED;

    /// The class names that draw this shape on an empty `span`.
    public String classNames() {
        return "glyph glyph-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The shape alone, hidden from screen readers: the word beside it is what they read.
    public Span create() {
        var shape = new Span();
        shape.addClassNames(classNames().split(" "));
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
