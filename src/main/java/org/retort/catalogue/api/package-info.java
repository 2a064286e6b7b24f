/// The door for scripts to substances and to what they may do at any strength.
@NullMarked
package org.retort.catalogue.api;

import org.jspecify.annotations.NullMarked;
