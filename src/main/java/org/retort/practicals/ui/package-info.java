/// The screens of the library of practicals.
@NullMarked
package org.retort.practicals.ui;

import org.jspecify.annotations.NullMarked;
