package org.retort.requests.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The risk assessment fits this lesson and is signed; until then the kit is not delivered.
final class AssessmentPolicy implements GatePolicy {

    private static final String RULE = "Assessment";

    @Override
    public Set<Change> judges() {
        return EnumSet.allOf(Change.class);
    }

    @Override
    public GateFinding judge(GateQuestion asked) {
        return switch (asked.shelf().assessment()) {
            case SIGNED -> GateFinding.fine(RULE, "Signed for this class.");
            case NONE -> notYet("The assessment is still to be adapted to the class and signed.");
            case DRAFT -> notYet("The assessment is begun and not signed.");
            case INVALIDATED -> notYet("The signed assessment is not valid for this lesson any more.");
        };
    }

    private static GateFinding notYet(String sentence) {
        return GateFinding.ask(
                RULE, sentence, "Nothing is delivered without it.", List.of(new Fix.Assess("Adapt and sign")));
    }
}
