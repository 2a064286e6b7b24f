package org.retort.stock.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.retort.platform.api.ListAnswer;
import org.retort.platform.api.Paging;
import org.retort.stock.ContainerFilter;
import org.retort.stock.ContainerJson;
import org.retort.stock.Stock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The containers in use, for scripts.
@RestController
@RequestMapping("/api/v1/containers")
@Tag(name = "Stock")
class ContainerController {

    private final Stock stock;

    ContainerController(Stock stock) {
        this.stock = stock;
    }

    @GetMapping
    @Operation(
            summary =
                    "Containers in use, by name; q holds words of the name, strength, formula or CAS number, or a code")
    ListAnswer<ContainerJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
        return ListAnswer.of(
                stock.containers(ContainerFilter.text(q), Paging.of(page, size)).map(ContainerJson::of));
    }
}
