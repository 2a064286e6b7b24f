/// The screens of templates and assessments.
@NullMarked
package org.retort.assessments.ui;

import org.jspecify.annotations.NullMarked;
