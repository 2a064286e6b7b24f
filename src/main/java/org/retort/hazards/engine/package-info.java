/// The inner workings of classification: entries read into ladders of limits, ladders climbed at a strength.
@NullMarked
package org.retort.hazards.engine;

import org.jspecify.annotations.NullMarked;
