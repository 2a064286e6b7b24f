package org.retort.scanning.spi;

import java.util.function.Function;
import org.retort.platform.Outcome;

/// One thing this person may do now with what was scanned.
///
/// @param id the action as scripts spell it, such as `take`
/// @param label what stands on the button: `Take 250 cm³`, `Other amount…`
/// @param icon name of an icon of `platform.ui`
/// @param primary the one big button; at most one action of a card
/// @param run does it; a refusal is shown beside the card
public record ScanAction(
        String id, String label, String icon, boolean primary, Ask ask, Function<Answer, Outcome<ScanDone>> run) {}
