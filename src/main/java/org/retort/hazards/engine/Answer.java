package org.retort.hazards.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.hazards.Check;
import org.retort.hazards.Classification;
import org.retort.hazards.Finding;
import org.retort.hazards.Gap;
import org.retort.hazards.Reason;

/// Puts an answer together from what was found: physical classes, health and environment by both lists, supplemental
/// statements, what suppliers add, the label.
public final class Answer {

    private static final Effect[] EFFECTS = Effect.values();

    private final List<Part> parts;
    private final Verdict verdict;
    private final Label label = new Label();
    private final List<Finding> findings = new ArrayList<>(8);
    private final List<Finding> suppliers = new ArrayList<>(0);
    private final List<Gap> gaps = new ArrayList<>(0);

    private Answer(List<Part> parts) {
        this.parts = parts;
        verdict = Climb.of(parts, facts -> facts.readings().eu());
        if (any(parts, Readings::differ)) {
            verdict.add(Climb.of(parts, facts -> facts.readings().gb()));
        }
        verdict.leaveOutCovered();
    }

    private static boolean any(List<Part> parts, Predicate<Readings> property) {
        for (var part : parts) {
            if (property.test(part.facts().readings())) {
                return true;
            }
        }
        return false;
    }

    /// The classification of these parts; water makes up the rest.
    public static Classification of(List<Part> parts) {
        var answer = new Answer(parts);
        answer.physical();
        answer.health();
        answer.supplements();
        answer.usual();
        answer.stated();
        return answer.classification();
    }

    /// What holds of this part alone, up to the next limit.
    static Stretch stretch(Part part) {
        return new Stretch(of(List.of(part)));
    }

    private void physical() {
        for (var part : parts) {
            for (var one : part.facts().readings().physical()) {
                physical(part, one);
            }
        }
    }

    private void physical(Part part, PhysicalClass one) {
        if (part.state() == Part.State.NEAT) {
            add(findings, one.listed(), part);
        } else if (one.hasLimits()) {
            var rung = one.highest(part.present().billionths());
            if (rung != null) {
                add(findings, rung, part);
            }
        } else if (isStatedOfBottle(part, one.listed())) {
            addStated(part, one.listed());
        } else {
            gaps.add(Gaps.physical(part.facts(), one.listed()));
        }
    }

    private void health() {
        for (var effect : EFFECTS) {
            var hit = verdict.of(effect);
            if (hit != null) {
                add(findings, hit);
            }
        }
    }

    /// What is usually stated of the bottle and no rule computes, such as the methanol in formalin.
    private void stated() {
        for (var part : parts) {
            if (part.state() == Part.State.SUPPLIED) {
                part.facts().supplied().codes().stream()
                        .filter(code -> !code.startsWith("EUH") && !isSaid(code))
                        .forEach(code -> stated(part, code));
            }
        }
    }

    private boolean isSaid(String code) {
        return Stream.concat(findings.stream(), suppliers.stream())
                .anyMatch(finding -> finding.statement().code().equals(code));
    }

    private void stated(Part part, String code) {
        var category = UsualCategory.of(code);
        var effect = Effect.of(category, code);
        if (effect.isEmpty() || !covers(effect.get(), effect.get().mildestRankOf(code))) {
            var entry = part.facts().readings().eu().entry();
            addStated(part, Rungs.listed(entry, 0, new Entry.Listed(category, code, false)));
        }
    }

    private boolean covers(Effect effect, int rank) {
        if (effect == Effect.EYE && verdict.has(Effect.SKIN, "H314")) {
            return true;
        }
        if (effect == Effect.AQUATIC_ACUTE && verdict.has(Effect.AQUATIC_CHRONIC, "H410")) {
            return true;
        }
        if (effect.isInhalation()) {
            return reaches(Effect.ACUTE_GAS, rank)
                    || reaches(Effect.ACUTE_VAPOUR, rank)
                    || reaches(Effect.ACUTE_DUST, rank);
        }
        return reaches(effect, rank);
    }

    private boolean reaches(Effect effect, int rank) {
        var hit = verdict.of(effect);
        return hit != null && hit.rank() <= rank;
    }

    private void supplements() {
        for (var part : parts) {
            for (var one : part.facts().readings().eu().supplements()) {
                supplement(part, one);
            }
            trace(part, Effect.SKIN_SENSITISATION);
            trace(part, Effect.RESPIRATORY_SENSITISATION);
        }
    }

    private void supplement(Part part, Supplement one) {
        var present = part.present().billionths();
        if (!one.limits().isEmpty()) {
            for (var rung : one.limits()) {
                if (rung.holdsAt(present)) {
                    add(findings, rung, part);
                }
            }
        } else if (part.state() == Part.State.NEAT || one.followsCorrosion() && isCorrosive()) {
            add(findings, one.listed(), part);
        } else if (isStatedOfBottle(part, one.listed())) {
            addStated(part, one.listed());
        } else if (!one.followsCorrosion()) {
            gaps.add(Gaps.supplement(part.facts(), one.listed()));
        }
    }

    private boolean isCorrosive() {
        return verdict.has(Effect.SKIN, "H314")
                || verdict.of(Effect.ACUTE_GAS) != null
                || verdict.of(Effect.ACUTE_VAPOUR) != null
                || verdict.of(Effect.ACUTE_DUST) != null;
    }

    private void trace(Part part, Effect effect) {
        var eu = part.facts().readings().eu().trace(effect);
        var gb = part.facts().readings().gb().trace(effect);
        var trace = eu == null || gb != null && gb.threshold() < eu.threshold() ? gb : eu;
        if (trace != null
                && verdict.of(effect) == null
                && trace.holdsAt(part.present().billionths())) {
            add(findings, trace, part);
        }
    }

    /// What suppliers usually add, where the law says less; it never changes the status.
    private void usual() {
        if (!any(parts, Readings::hasAdditions)) {
            return;
        }
        usualPhysical();
        var usual = Climb.of(parts, facts -> facts.readings().usual());
        usual.leaveOutCovered();
        for (var effect : EFFECTS) {
            var hit = usual.of(effect);
            if (hit != null && !covers(effect, hit.rank())) {
                leaveMilder(effect);
                add(suppliers, hit.addedBySuppliers());
            }
        }
    }

    private void leaveMilder(Effect effect) {
        var milder = verdict.of(effect);
        if (milder != null) {
            findings.removeIf(
                    finding -> finding.statement().equals(milder.finding().statement()));
        }
    }

    private void usualPhysical() {
        for (var part : parts) {
            if (part.state() == Part.State.DILUTED) {
                continue;
            }
            for (var one : part.facts().readings().usualPhysical()) {
                add(suppliers, Hit.of(one.listed(), part.present()).addedBySuppliers());
            }
        }
    }

    private static boolean isStatedOfBottle(Part part, Rung listed) {
        return part.state() == Part.State.SUPPLIED
                && part.facts().supplied().codes().contains(listed.statement().code());
    }

    private void addStated(Part part, Rung rung) {
        var supplied = part.facts().supplied();
        var check = part.facts().isConfirmed() ? Check.CONFIRMED : Check.TO_BE_CHECKED;
        var reason = new Reason.AsSupplied(part.facts().name(), supplied.words(), supplied.source());
        add(findings, new Hit(0, rung.label(), new Finding(rung.statement(), rung.category(), reason, check)));
    }

    private void add(List<Finding> where, Rung rung, Part part) {
        add(where, Hit.of(rung, part.present()));
    }

    /// What two components say alike is said once.
    private void add(List<Finding> where, Hit hit) {
        for (var one : where) {
            if (one.statement().equals(hit.finding().statement())) {
                return;
            }
        }
        label.add(hit.finding().statement().code(), hit.label());
        where.add(hit.finding());
    }

    private Classification classification() {
        var extreme = extreme();
        if (extreme != null && verdict.of(Effect.SKIN) == null && verdict.of(Effect.EYE) == null) {
            findings.addAll(suppliers);
            return new Classification.NotAssessed(extreme, findings);
        }
        var provenance = Sources.of(parts);
        if (findings.isEmpty() && gaps.isEmpty()) {
            return new Classification.NotClassified(provenance, suppliers);
        }
        findings.addAll(suppliers);
        return gaps.isEmpty()
                ? new Classification.Assessed(label.signalWord(), label.pictograms(), findings, provenance)
                : new Classification.PartlyAssessed(label.signalWord(), label.pictograms(), findings, gaps, provenance);
    }

    private @Nullable String extreme() {
        for (var part : parts) {
            if (part.facts().extreme() != null) {
                return "Not assessed: " + part.facts().extreme() + ".";
            }
        }
        return null;
    }
}
