package org.retort.requests;

import org.retort.assessments.Validity;

/// Why a kit may not be delivered yet, in a sentence.
final class Unsigned {

    private Unsigned() {}

    static String sentence(Request request, Validity validity) {
        var begin = switch (validity.state()) {
            case NONE, DRAFT -> "The risk assessment is not signed yet.";
            case INVALIDATED ->
                "The signed risk assessment is not valid for this lesson any more: %s"
                        .formatted(String.join(" ", validity.reasons()));
            case SIGNED -> "";
        };
        return "%s The teacher of %s signs it; then this can be delivered."
                .formatted(begin, request.lesson().groupCode());
    }
}
