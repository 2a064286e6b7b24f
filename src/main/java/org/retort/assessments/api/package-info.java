/// The door for scripts to assessments.
@NullMarked
package org.retort.assessments.api;

import org.jspecify.annotations.NullMarked;
