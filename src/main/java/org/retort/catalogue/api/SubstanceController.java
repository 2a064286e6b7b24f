package org.retort.catalogue.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.platform.api.ListAnswer;
import org.retort.platform.api.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Substances and mixtures of the school, for scripts.
@RestController
@RequestMapping("/api/v1/substances")
@Tag(name = "Substances")
class SubstanceController {

    private final SubstanceCatalogue substances;

    SubstanceController(SubstanceCatalogue substances) {
        this.substances = substances;
    }

    @GetMapping
    @Operation(
            summary =
                    "Substances in use; q holds words of a name old or new, a formula or a CAS number, and may be mistyped")
    ListAnswer<SubstanceJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
        return ListAnswer.of(substances.find(q, Paging.of(page, size)).map(SubstanceJson::of));
    }
}
