package org.retort.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/// One row of a template: a hazard with who might be harmed and the control, or one line of another section.
///
/// @param key stays the same from version to version, so that versions are compared row by row
/// @param text the hazard, or the line
/// @param who who might be harmed and how; hazards only, else empty
/// @param control what is done about it; hazards only, else empty
@Embeddable
public record TemplateLine(
        @Column(name = "line_key") UUID key,
        @Enumerated(EnumType.STRING) Section section,
        @Column(name = "line_text") String text,
        @Column(name = "who") String who,
        @Column(name = "control") String control) {

    /// Characters that fit into each of the three texts.
    public static final int LONGEST = 1000;

    public TemplateLine {
        text = text.strip();
        who = who.strip();
        control = control.strip();
    }

    /// A new hazard.
    public static TemplateLine hazard(String hazard, String who, String control) {
        return new TemplateLine(UUID.randomUUID(), Section.HAZARD, hazard, who, control);
    }

    /// A new line of another section.
    public static TemplateLine of(Section section, String text) {
        return new TemplateLine(UUID.randomUUID(), section, text, "", "");
    }

    /// What is done about it, or where that is said.
    public String controlOrWhere() {
        return control.isEmpty() ? "see below" : control;
    }

    /// The same row with other words.
    public TemplateLine saying(String newText, String newWho, String newControl) {
        return new TemplateLine(key, section, newText, newWho, newControl);
    }
}
