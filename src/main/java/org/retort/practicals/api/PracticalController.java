package org.retort.practicals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.retort.platform.api.ListAnswer;
import org.retort.platform.api.Paging;
import org.retort.practicals.PracticalFilter;
import org.retort.practicals.PracticalId;
import org.retort.practicals.Practicals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The library of practicals, for scripts.
@RestController
@RequestMapping("/api/v1/practicals")
@Tag(name = "Practicals")
class PracticalController {

    private final Practicals practicals;

    PracticalController(Practicals practicals) {
        this.practicals = practicals;
    }

    @GetMapping
    @Operation(
            summary = "Practicals in use, by course and number; q holds words of the title or of anything in the kit")
    ListAnswer<PracticalJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
        return ListAnswer.of(
                practicals.find(PracticalFilter.text(q), Paging.of(page, size)).map(PracticalJson::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One practical with its kit")
    PracticalDetailJson one(@PathVariable UUID id) {
        return PracticalDetailJson.of(practicals.detail(new PracticalId(id)));
    }
}
