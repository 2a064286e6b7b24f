/// The door for scripts to label sheets.
@NullMarked
package org.retort.labels.api;

import org.jspecify.annotations.NullMarked;
