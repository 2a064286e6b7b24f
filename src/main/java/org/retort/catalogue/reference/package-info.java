/// The reference library's substances and equipment, read once from the program's own tables.
@NullMarked
package org.retort.catalogue.reference;

import org.jspecify.annotations.NullMarked;
