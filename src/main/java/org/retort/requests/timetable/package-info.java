/// The school's day and year: periods, terms, days without lessons, weeks A and B.
@NullMarked
@NamedInterface("timetable")
package org.retort.requests.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
