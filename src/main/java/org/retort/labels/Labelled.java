package org.retort.labels;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Implemented by a feature whose things carry labels; one bean for each kind.
public interface Labelled {

    CodeKind kind();

    /// What is printed on the labels of `targets`, in a fixed number of queries. Things of another school, or gone, are
    /// left out.
    List<LabelText> texts(Collection<UUID> targets);
}
