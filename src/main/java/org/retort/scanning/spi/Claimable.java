package org.retort.scanning.spi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;
import org.retort.labels.LabelCode;

/// Implemented by a feature whose things can be given a code that was printed ahead; one bean for each kind.
public interface Claimable {

    /// A thing that the code may be stuck on.
    record Choice(UUID target, String label) {}

    CodeKind kind();

    /// What stands on the button: `A container…`
    String label();

    /// Things whose name or code holds `text`, at most `limit`.
    List<Choice> choices(String text, int limit);

    /// Where a new thing is made for this code, without a leading slash, and what stands on the button; empty where
    /// none can be.
    default Optional<Fresh> fresh(LabelCode code) {
        return Optional.empty();
    }

    /// A way to a screen: `New container…`
    record Fresh(String label, String route) {}
}
