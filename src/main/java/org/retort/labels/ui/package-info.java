/// The dialog that prints labels.
@NullMarked
package org.retort.labels.ui;

import org.jspecify.annotations.NullMarked;
