/// The door for scripts to containers and their movements.
@NullMarked
package org.retort.stock.api;

import org.jspecify.annotations.NullMarked;
