/// Retort, the software of a school's science prep room: each package beneath is a module with its own doors.
@NullMarked
package org.retort;

import org.jspecify.annotations.NullMarked;
