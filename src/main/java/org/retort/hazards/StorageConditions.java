package org.retort.hazards;

import java.util.List;
import org.retort.platform.ReferenceRow;
import org.retort.platform.ReferenceTable;

/// How single things must be kept, by the rules of the reference library.
public final class StorageConditions {

    /// A rule and what it speaks of.
    private record Rule(StoragePredicate predicate, ReferenceRow row) {

        StorageCondition condition() {
            return new StorageCondition(
                    row.text("condition"),
                    "to be checked: %s, confidence %s, rule %s"
                            .formatted(row.text("source").replace('-', ' '), row.text("confidence"), row.text("id")));
        }
    }

    private static final List<Rule> RULES = ReferenceTable.rows("storage-conditions.csv").stream()
            .map(row -> new Rule(StoragePredicate.parse(row.text("applies_to")), row))
            .toList();

    private StorageConditions() {}

    /// How this must be kept; empty when no rule speaks of it.
    public static List<StorageCondition> of(Stored stored) {
        return RULES.stream()
                .filter(rule -> stored.all().anyMatch(rule.predicate()::matches))
                .map(Rule::condition)
                .toList();
    }
}
