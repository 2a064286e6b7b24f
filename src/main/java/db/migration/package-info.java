/// Migrations that SQL alone cannot say the same way for every database; the rest are files of the same numbers.
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
