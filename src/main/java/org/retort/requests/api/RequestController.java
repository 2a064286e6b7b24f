package org.retort.requests.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.platform.Dates;
import org.retort.platform.NoSuchThing;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.ListAnswer;
import org.retort.platform.api.Paging;
import org.retort.requests.RequestExport;
import org.retort.requests.RequestFilter;
import org.retort.requests.RequestId;
import org.retort.requests.RequestJson;
import org.retort.requests.RequestState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Requests of lessons, for scripts.
@RestController
@RequestMapping("/api/v1/requests")
@Tag(name = "Requests")
class RequestController {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    private final RequestExport requests;

    RequestController(RequestExport requests) {
        this.requests = requests;
    }

    @GetMapping
    @Operation(summary = "Requests that were sent, by the day of their lessons")
    ListAnswer<RequestJson> list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
        var filter = RequestFilter.between(day(from, EVER), day(to, FAR))
                .in(EnumSet.complementOf(EnumSet.of(RequestState.DRAFT)));
        return ListAnswer.of(requests.find(filter, Paging.of(page, size)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One request")
    RequestJson one(@PathVariable UUID id) {
        return requests.find(new RequestId(id))
                .filter(request -> !request.state().equals(RequestState.DRAFT.code()))
                .orElseThrow(() -> new NoSuchThing("request", id));
    }

    private static LocalDate day(@Nullable String text, LocalDate usual) {
        return text == null || text.isBlank()
                ? usual
                : Dates.parse(text)
                        .orElseThrow(() -> new BadInput("%s is no day; write it as 2026-11-24.".formatted(text)));
    }
}
