/// Screens of the stock: chemicals, equipment, places.
@NullMarked
package org.retort.stock.ui;

import org.jspecify.annotations.NullMarked;
