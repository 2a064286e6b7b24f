package org.retort.labels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCode.Reading;
import org.retort.labels.LabelCodes;
import org.retort.labels.LabelDesign;
import org.retort.labels.LabelSheets;
import org.retort.labels.PrintOrder;
import org.retort.labels.Sheet;
import org.retort.labels.Sheets;
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

    /// @param unclaimed so many codes more, printed ahead of the things that they are to be stuck on; none if left out
    /// @param sheet the name of a sheet, tape or roll, such as `L7160`, `tape-12` or `11354`
    /// @param start the label to begin at, from 1; 1 if left out
    /// @param design `fitting` (what each bottle needs), `stock` or `hazard`; `fitting` if left out
    record Order(
            @Nullable List<String> codes,
            @Nullable Integer unclaimed,
            @Nullable String sheet,
            @Nullable Integer start,
            @Nullable String design) {}

    private final LabelSheets labels;
    private final LabelCodes ahead;
    private final Sheets sheets;

    LabelController(LabelSheets labels, LabelCodes ahead, Sheets sheets) {
        this.labels = labels;
        this.ahead = ahead;
        this.sheets = sheets;
    }

    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "A PDF of labels for these codes")
    byte[] print(@RequestBody Order order) {
        if (order.codes() == null && order.unclaimed() == null || order.sheet() == null) {
            throw new BadInput("Send codes and a sheet, such as {\"codes\":[\"J4XRM82C\"],\"sheet\":\"L7160\"}.");
        }
        var codes = new ArrayList<LabelCode>();
        if (order.codes() != null) {
            order.codes().forEach(code -> codes.add(read(code)));
        }
        if (order.unclaimed() != null) {
            codes.addAll(Refusal.orValue(ahead.printAhead(order.unclaimed())));
        }
        var start = order.start() == null ? 1 : order.start();
        var how = new PrintOrder(sheet(order.sheet()), start, design(order.design()), null);
        return Refusal.orValue(labels.pdf(codes, how));
    }

    private Sheet sheet(String name) {
        return sheets.named(name)
                .orElseThrow(() -> new Refusal(Outcome.refused(
                        "sheet",
                        "There is no sheet %s here: choose one of %s."
                                .formatted(
                                        name,
                                        sheets.all().stream().map(Sheet::name).collect(Collectors.joining(", "))))));
    }

    private static LabelDesign design(@Nullable String spelling) {
        return spelling == null
                ? LabelDesign.FITTING
                : LabelDesign.spelled(spelling)
                        .orElseThrow(() -> new Refusal(Outcome.refused(
                                "design",
                                "There is no design %s: choose fitting, stock or hazard.".formatted(spelling))));
    }

    private static LabelCode read(@Nullable String text) {
        return switch (LabelCode.parse(text == null ? "" : text)) {
            case Reading.Read(var code) -> code;
            case Reading.WrongCheck(var reason) -> throw new Refusal(Outcome.refused("codes", reason));
            case Reading.Unreadable(var reason) -> throw new Refusal(Outcome.refused("codes", reason));
        };
    }
}
