/// Codes for scripts.
@NullMarked
package org.retort.scanning.api;

import org.jspecify.annotations.NullMarked;
