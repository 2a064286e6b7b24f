package org.retort.requests.gate;

import java.util.List;

/// What one policy says: how grave, in a sentence, with more detail and the nearest fixes.
///
/// @param rule one word for the rule: `Equipment`
/// @param sentence a whole sentence that stands alone
/// @param detail a second sentence, or empty
public record GateFinding(String rule, Level level, String sentence, String detail, List<Fix> fixes) {

    public GateFinding {
        fixes = List.copyOf(fixes);
    }

    static GateFinding fine(String rule, String sentence) {
        return new GateFinding(rule, Level.FINE, sentence, "", List.of());
    }

    static GateFinding ask(String rule, String sentence, String detail, List<Fix> fixes) {
        return new GateFinding(rule, Level.ASK, sentence, detail, fixes);
    }

    static GateFinding stop(String rule, String sentence, String detail, List<Fix> fixes) {
        return new GateFinding(rule, Level.STOP, sentence, detail, fixes);
    }
}
