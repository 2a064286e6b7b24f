package org.retort.assessments.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentExport;
import org.retort.assessments.AssessmentFilter;
import org.retort.assessments.AssessmentId;
import org.retort.assessments.AssessmentItemJson;
import org.retort.assessments.AssessmentLists;
import org.retort.assessments.AssessmentState;
import org.retort.assessments.RiskAssessments;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.ListAnswer;
import org.retort.platform.api.Paging;
import org.retort.platform.api.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Assessments of lessons, for scripts.
@RestController
@RequestMapping("/api/v1/assessments")
@Tag(name = "Assessments")
class AssessmentController {

    private final AssessmentLists lists;
    private final RiskAssessments assessments;
    private final AssessmentExport export;

    AssessmentController(AssessmentLists lists, RiskAssessments assessments, AssessmentExport export) {
        this.lists = lists;
        this.assessments = assessments;
        this.export = export;
    }

    @GetMapping
    @Operation(summary = "Assessments by day of the lesson; without a state, all but the superseded")
    ListAnswer<AssessmentItemJson> list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = Paging.DEFAULT_SIZE) int size) {
        var filter = new AssessmentFilter("", state(state), from, to, null);
        return new ListAnswer<>(export.find(filter, Paging.of(page, size)), lists.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One assessment with everything it says")
    AssessmentWholeJson one(@PathVariable UUID id) {
        return AssessmentWholeJson.of(assessments.detail(new AssessmentId(id)));
    }

    @GetMapping("/{id}/pdf")
    @Operation(summary = "The document as it was made at signing; 409 while it is not signed")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var document = Refusal.orValue(assessments.pdf(new AssessmentId(id)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.filename(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag(document.sha256())
                .body(document.bytes());
    }

    private static @Nullable AssessmentState state(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : AssessmentState.parse(code)
                        .orElseThrow(() ->
                                new BadInput("There is no state “%s”: use draft, signed, invalidated or superseded."
                                        .formatted(code)));
    }
}
