/// Screens of the catalogue.
@NullMarked
package org.retort.catalogue.ui;

import org.jspecify.annotations.NullMarked;
