package org.retort.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.retort.documents.Letterheads;
import org.retort.platform.SchoolSettings;
import org.retort.platform.SchoolSettings.Settled;
import org.retort.platform.ui.Notices;
import org.retort.platform.ui.OpenForm;
import org.retort.platform.ui.PageHeader;

/// What the school settles for itself.
@Route("settings/school")
@PageTitle("School · Retort")
@RolesAllowed("ADMINISTRATOR")
class SchoolView extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final TextField baseUrl = new TextField("Address");
    private final Checkbox authors = new Checkbox("Whoever wrote an assessment template may also approve it");
    private int version;

    SchoolView(SchoolSettings settings, Letterheads letterheads) {
        addClassName("screen");
        var settled = settings.settled();
        version = settled.version();
        name.setValue(settled.profile().name());
        baseUrl.setValue(settled.profile().baseUrl());
        baseUrl.setHelperText("QR labels lead here. Only scheme and host, such as https://prep.school.example. "
                + "Labels printed before keep working: only their code counts.");
        authors.setValue(settled.authorMayApprove());
        authors.setHelperText("Off unless the school decides so: a second pair of eyes is the rule.");
        var letterhead = new LetterheadCard(letterheads);
        var form = new OpenForm<Settled>(
                "Save",
                () -> settings.change(version, name.getValue(), baseUrl.getValue(), authors.getValue()),
                saved -> {
                    version = saved.version();
                    baseUrl.setValue(saved.profile().baseUrl());
                    letterhead.named(saved.profile().name());
                    Notices.success("Saved.");
                });
        form.field("name", name).field("baseUrl", baseUrl).field("authors", authors);
        add(new PageHeader("School", "").under("Settings", "settings"), form, letterhead);
    }
}
