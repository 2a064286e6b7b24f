/// What every address under `/api` shares: lists, pages, problem details, answers that are given once.
@NullMarked
@NamedInterface("api")
package org.retort.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
