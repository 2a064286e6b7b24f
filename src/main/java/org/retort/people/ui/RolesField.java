package org.retort.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import org.retort.people.Role;

/// Chooses roles by ticking them.
class RolesField extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RolesField(Collection<Role> choices) {
        setLabel("Roles");
        setItems(choices);
        setItemLabelGenerator(Role::label);
    }
}
