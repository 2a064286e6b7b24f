package org.retort.hazards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.engine.Blend;
import org.retort.hazards.engine.Part;
import org.retort.platform.Outcome;

/// How much of a mixture each of its components is, whatever is said of its hazards.
public final class Shares {

    private final @Nullable Map<String, BigDecimal> percents;

    private Shares(@Nullable Map<String, BigDecimal> percents) {
        this.percents = percents;
    }

    /// Works it out as the engine does: no share is smaller than it is.
    public static Shares of(List<Portion> portions) {
        if (portions.size() == 1) {
            var answer = Classifier.classify(portions);
            var percent = answer instanceof Outcome.Done<Classified>(var done) ? done.massPercent() : null;
            return new Shares(
                    percent == null
                            ? null
                            : Map.of(portions.getFirst().substance().id(), percent));
        }
        return new Shares(Blend.of(portions) instanceof Blend.Result.Parts known ? byId(known.parts()) : null);
    }

    /// % w/w of one of the components; 0 for water, which the engine does not count. Null where nobody knows.
    public @Nullable BigDecimal of(SubstanceFacts component) {
        return percents == null ? null : percents.getOrDefault(component.id(), BigDecimal.ZERO);
    }

    private static Map<String, BigDecimal> byId(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> part.facts().id(), part -> part.present().value()));
    }
}
