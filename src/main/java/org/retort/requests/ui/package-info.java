/// Screens of requests: Today, the list, the form with its gate, the pick list, the timetable's settings.
@NullMarked
package org.retort.requests.ui;

import org.jspecify.annotations.NullMarked;
