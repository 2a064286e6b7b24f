package org.retort.stock;

import java.util.Optional;
import java.util.UUID;
import org.retort.labels.CodeKind;

/// Says why a thing must not go out to a lesson; implemented by rooms that check things. None may say no: then it goes.
public interface IssueBlock {

    /// @param kind `CONTAINER` or `EQUIPMENT`
    /// @return a whole sentence, or empty when it may go
    Optional<String> reasonNotToIssue(CodeKind kind, UUID target);
}
