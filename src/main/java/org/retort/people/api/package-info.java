/// Who a script is: bearer tokens at the door of `/api`.
@NullMarked
package org.retort.people.api;

import org.jspecify.annotations.NullMarked;
