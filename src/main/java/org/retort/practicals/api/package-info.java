/// The door for scripts to the library of practicals.
@NullMarked
package org.retort.practicals.api;

import org.jspecify.annotations.NullMarked;
