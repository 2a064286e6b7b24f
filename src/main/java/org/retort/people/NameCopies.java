package org.retort.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a room keeps copies of people's names, so that a name can be let go everywhere.
@FunctionalInterface
public interface NameCopies {

    List<Copy> copies();

    /// A column that holds names.
    ///
    /// @param person the column beside it that says whose; null where only the name is kept
    /// @param where which rows of the table alone; empty for all
    record Copy(String table, @Nullable String person, String name, String where) {

        public static Copy of(String table, String person, String name) {
            return new Copy(table, person, name, "");
        }

        /// A name without a person beside it: let go where nobody else of the school has it or had it.
        public static Copy nameOnly(String table, String name) {
            return new Copy(table, null, name, "");
        }

        public Copy only(String condition) {
            return new Copy(table, person, name, condition);
        }
    }
}
