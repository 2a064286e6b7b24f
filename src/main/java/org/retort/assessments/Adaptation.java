package org.retort.assessments;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/// How a lesson was adapted to its class: ticked needs and a note without names.
public record Adaptation(List<ClassNeed> needs, String note) {

    /// Characters that fit into the note.
    public static final int LONGEST_NOTE = 1000;

    /// Nothing ticked, nothing noted.
    public static final Adaptation NONE = new Adaptation(List.of(), "");

    public Adaptation {
        needs = List.copyOf(needs);
        note = note.strip();
    }

    /// Needs in the order in which they are shown.
    public static Adaptation of(Collection<ClassNeed> needs, String note) {
        var ordered = EnumSet.noneOf(ClassNeed.class);
        ordered.addAll(needs);
        return new Adaptation(List.copyOf(ordered), note);
    }
}
