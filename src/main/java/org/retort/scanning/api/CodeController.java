package org.retort.scanning.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.retort.labels.LabelCode;
import org.retort.labels.LabelCode.Reading;
import org.retort.scanning.Scanning;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a label code stands for, for scripts.
@RestController
@RequestMapping("/api/v1/codes")
@Tag(name = "Codes")
class CodeController {

    private final Scanning scanning;
    private final JsonMapper json;

    CodeController(Scanning scanning, JsonMapper json) {
        this.scanning = scanning;
        this.json = json;
    }

    @GetMapping("/{code}")
    @Operation(summary = "What a code stands for: its kind and the fields of its list")
    ResponseEntity<?> find(@PathVariable String code) {
        return switch (LabelCode.parse(code)) {
            case Reading.Read(var read) -> ResponseEntity.ok(described(read));
            case Reading.WrongCheck(var reason) -> refused(HttpStatus.UNPROCESSABLE_CONTENT, reason);
            case Reading.Unreadable(var reason) -> refused(HttpStatus.UNPROCESSABLE_CONTENT, reason);
        };
    }

    private ObjectNode described(LabelCode code) {
        var described = scanning.describe(code);
        var answer = json.createObjectNode();
        answer.put("kind", described.kind().spelling());
        answer.setAll((ObjectNode) json.valueToTree(described.item()));
        return answer;
    }

    private static ResponseEntity<ProblemDetail> refused(HttpStatus status, String reason) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, reason))
                .build();
    }
}
