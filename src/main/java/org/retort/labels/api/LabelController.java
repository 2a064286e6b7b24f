package org.retort.labels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCode.Reading;
import org.retort.labels.LabelSheets;
import org.retort.labels.Sheet;
import org.retort.labels.SpareLabels;
import org.retort.platform.Outcome;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Label sheets for scripts.
@RestController
@RequestMapping("/api/v1/labels")
@Tag(name = "Labels")
class LabelController {

    /// @param sheet `L7160` or `L7651`
    /// @param start the label to begin at, from 1; 1 if left out
    /// @param unclaimed so many spare labels after those, for things that are yet to come; none if left out
    record Order(
            @Nullable List<String> codes,
            @Nullable Integer unclaimed,
            @Nullable String sheet,
            @Nullable Integer start) {}

    private final LabelSheets sheets;
    private final SpareLabels spares;

    LabelController(LabelSheets sheets, SpareLabels spares) {
        this.sheets = sheets;
        this.spares = spares;
    }

    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A PDF of label sheets for these codes, and for so many spare labels")
    byte[] print(@RequestBody Order order) {
        if (order.codes() == null && order.unclaimed() == null || order.sheet() == null) {
            throw new BadInput("Send codes and a sheet, such as {\"codes\":[\"J4XRM82C\"],\"sheet\":\"L7160\"}.");
        }
        var codes = new ArrayList<LabelCode>();
        if (order.codes() != null) {
            order.codes().forEach(code -> codes.add(read(code)));
        }
        var sheet = Sheet.named(order.sheet())
                .orElseThrow(() -> new Refusal(Outcome.refused(
                        "sheet", "There is no sheet %s here: choose L7160 or L7651.".formatted(order.sheet()))));
        if (order.unclaimed() != null) {
            codes.addAll(Refusal.orValue(spares.make(order.unclaimed())));
        }
        return Refusal.orValue(sheets.pdf(codes, sheet, order.start() == null ? 1 : order.start()));
    }

    private static LabelCode read(@Nullable String text) {
        return switch (LabelCode.parse(text == null ? "" : text)) {
            case Reading.Read(var code) -> code;
            case Reading.WrongCheck(var reason) -> throw new Refusal(Outcome.refused("codes", reason));
            case Reading.Unreadable(var reason) -> throw new Refusal(Outcome.refused("codes", reason));
        };
    }
}
