package org.retort.labels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.retort.platform.api.Idempotency;
import org.retort.platform.api.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

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
            @Nullable String design) {

        private static final int MOST_CODES = 1_000;

        private List<LabelCode> read() {
            var texts = codes == null ? List.<String>of() : codes;
            if (texts.size() > MOST_CODES) {
                throw new Refusal(Outcome.refused("codes", "Send at most %d codes at once.".formatted(MOST_CODES)));
            }
            return texts.stream().map(LabelController::read).toList();
        }
    }

    private final LabelSheets labels;
    private final LabelCodes ahead;
    private final Sheets sheets;
    private final Idempotency idempotency;
    private final JsonMapper json;

    LabelController(LabelSheets labels, LabelCodes ahead, Sheets sheets, Idempotency idempotency, JsonMapper json) {
        this.labels = labels;
        this.ahead = ahead;
        this.sheets = sheets;
        this.idempotency = idempotency;
        this.json = json;
    }

    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "A PDF of labels for these codes",
            description =
                    "With unclaimed, send an Idempotency-Key: repeated with the same key, the call prints the same"
                            + " new codes again; without one, each call makes new ones.")
    byte[] print(
            @RequestBody Order order,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key) {
        if (order.codes() == null && order.unclaimed() == null || order.sheet() == null) {
            throw new BadInput("Send codes and a sheet, such as {\"codes\":[\"J4XRM828\"],\"sheet\":\"L7160\"}.");
        }
        var start = order.start() == null ? 1 : order.start();
        var how = new PrintOrder(sheet(order.sheet()), start, design(order.design()), null);
        var codes = new ArrayList<>(order.read());
        if (order.unclaimed() != null) {
            Refusal.orValue(labels.judge(codes, order.unclaimed(), how));
            codes.addAll(ahead(order.unclaimed(), order, key));
        }
        return Refusal.orValue(labels.pdf(codes, how));
    }

    /// New codes; those of the first call where this one repeats it.
    private List<LabelCode> ahead(int howMany, Order order, @Nullable String key) {
        if (key == null) {
            return Refusal.orValue(ahead.printAhead(howMany));
        }
        var kept = idempotency.once(
                key,
                "labels",
                order,
                _ -> ahead.printAhead(howMany)
                        .map(codes -> codes.stream().map(LabelCode::value).toList()));
        if (!kept.getStatusCode().is2xxSuccessful()) {
            throw new Refusal(
                    Outcome.refused(json.readTree(kept.getBody()).path("detail").asString()));
        }
        return Arrays.stream(json.readValue(kept.getBody(), String[].class))
                .map(LabelCode::new)
                .toList();
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
