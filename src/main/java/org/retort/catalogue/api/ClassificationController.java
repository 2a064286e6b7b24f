package org.retort.catalogue.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.MixturePart;
import org.retort.catalogue.SubstanceAnswers;
import org.retort.catalogue.SubstanceCatalogue;
import org.retort.catalogue.SubstanceRow;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.api.BadInput;
import org.retort.platform.api.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What anything may do at any strength, for scripts.
@RestController
@RequestMapping("/api/v1/classification")
@Tag(name = "Classification")
class ClassificationController {

    private static final String SEVERAL = "Several substances are called so: the candidates";

    private final SubstanceCatalogue substances;
    private final SubstanceAnswers answers;

    ClassificationController(SubstanceCatalogue substances, SubstanceAnswers answers) {
        this.substances = substances;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            summary = "What a substance may do at a strength, or as supplied without one",
            description =
                    "substance is a reference id, a CAS number or a whole name. unit is one of mol/dm3, g/dm3, w/w,"
                            + " w/v, v/v, vol; a strength that cannot be is 422.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClassificationJson.class)))
    @ApiResponse(
            responseCode = "300",
            description = SEVERAL,
            content = @Content(schema = @Schema(implementation = CandidatesJson.class)))
    ResponseEntity<Object> one(
            @RequestParam String substance,
            @RequestParam(required = false) @Nullable BigDecimal value,
            @RequestParam(required = false) @Nullable String unit) {
        var called = called(substance);
        if (called.size() > 1) {
            return several(substance, called);
        }
        var strength = AskedStrength.of(value, unit);
        var answer = Refusal.orValue(answers.at(called.getFirst().id(), strength));
        return ResponseEntity.ok(ClassificationJson.of(answer.substance(), answer.classified(), answer.law()));
    }

    @PostMapping
    @Operation(
            summary = "What a mixture may do, from its components; water is the rest",
            description =
                    "Each component has a substance (reference id, CAS number or whole name), a value and a unit.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClassificationJson.class)))
    @ApiResponse(
            responseCode = "300",
            description = SEVERAL,
            content = @Content(schema = @Schema(implementation = CandidatesJson.class)))
    ResponseEntity<Object> mixture(@RequestBody ComponentsJson mixture) {
        var components = mixture.components();
        if (components == null || components.isEmpty()) {
            throw new Refusal(Outcome.refused("components", "Name at least one component."));
        }
        if (components.size() > ComponentsJson.MOST) {
            throw new Refusal(Outcome.refused(
                    "components", "A mixture has at most %d components here.".formatted(ComponentsJson.MOST)));
        }
        var parts = new ArrayList<MixturePart>();
        for (var component : components) {
            var asked = component.substance();
            if (asked == null || asked.isBlank()) {
                throw new BadInput("Each component names its substance.");
            }
            var called = called(asked);
            if (called.size() > 1) {
                return several(asked, called);
            }
            parts.add(new MixturePart(called.getFirst().id(), AskedStrength.of(component.value(), component.unit())));
        }
        var answer = Refusal.orValue(answers.mixture(parts));
        return ResponseEntity.ok(ClassificationJson.of(null, answer.classified(), answer.law()));
    }

    private List<SubstanceRow> called(String substance) {
        var called = substances.called(substance);
        if (called.isEmpty()) {
            throw new NoSuchThing("substance", substance);
        }
        return called;
    }

    private static ResponseEntity<Object> several(String asked, List<SubstanceRow> called) {
        return ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body(CandidatesJson.of(asked, called));
    }
}
