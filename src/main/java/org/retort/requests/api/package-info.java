/// The door for scripts to requests.
@NullMarked
package org.retort.requests.api;

import org.jspecify.annotations.NullMarked;
