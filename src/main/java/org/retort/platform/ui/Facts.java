package org.retort.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/// Facts in two columns, name and value.
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }

    /// Adds the fact unless there is nothing to say.
    public Facts factUnlessBlank(String name, String value) {
        return value.isBlank() ? this : fact(name, value);
    }
}
