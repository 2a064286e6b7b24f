package org.retort.hazards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retort.hazards.Classification.NotAssessed;
import org.retort.hazards.Classification.NotClassified;
import org.retort.hazards.engine.Effect;
import org.retort.hazards.engine.UsualCategory;

/// Two answers about one thing made into one: effect by effect the graver stands, and nothing of either is lost.
final class Stricter {

    /// Statements of one physical class, the gravest first.
    private static final List<List<String>> PHYSICAL = List.of(
            List.of("H220", "H221"),
            List.of("H224", "H225", "H226"),
            List.of("H251", "H252"),
            List.of("H260", "H261"),
            List.of("H271", "H272"));

    private Stricter() {}

    static Classification of(Classification one, Classification other) {
        if (one instanceof NotAssessed || other instanceof NotAssessed) {
            return new NotAssessed(notKnown(one, other), graver(one.findings(), other.findings()));
        }
        var gaps = Stream.concat(one.gaps().stream(), other.gaps().stream())
                .distinct()
                .toList();
        var findings = graver(one.findings(), other.findings());
        var onlySuppliers = one instanceof NotClassified && other instanceof NotClassified;
        return onlySuppliers
                ? new NotClassified(one.provenance(), findings)
                : Classification.of(findings, open(gaps, findings), joined(one, other));
    }

    /// Why nobody has assessed it, and what else is not known of it.
    private static String notKnown(Classification one, Classification other) {
        return Stream.of(one, other)
                .sorted(Comparator.comparing(Classification::isAssessed))
                .flatMap(it -> it instanceof NotAssessed(var reason, var _)
                        ? Stream.of(reason)
                        : it.gaps().stream().map(Gap::sentence))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// A gap is closed by a statement about the same class.
    private static List<Gap> open(List<Gap> gaps, List<Finding> findings) {
        return gaps.stream()
                .filter(gap -> findings.stream().noneMatch(one -> one.category().equals(gap.category())))
                .toList();
    }

    private static Provenance joined(Classification one, Classification other) {
        var first = one.provenance();
        var second = other.provenance();
        return first.equals(second)
                ? first
                : new Provenance(
                        first.source() + "; " + second.source(),
                        first.edition(),
                        second.checkedBy() == null ? first.checkedBy() : second.checkedBy(),
                        second.checkedOn() == null ? first.checkedOn() : second.checkedOn(),
                        "the stricter of both",
                        Stream.concat(first.milder().stream(), second.milder().stream())
                                .distinct()
                                .toList());
    }

    private static List<Finding> graver(List<Finding> one, List<Finding> other) {
        var byEffect = new LinkedHashMap<String, Finding>();
        Stream.concat(one.stream(), other.stream())
                .forEach(finding -> byEffect.merge(effect(finding), finding, Stricter::graver));
        var all = byEffect.values().stream()
                .sorted(Comparator.comparing((Finding finding) -> isSupplemental(finding))
                        .thenComparing(finding -> finding.statement().code()))
                .toList();
        var codes = all.stream().map(finding -> finding.statement().code()).toList();
        return all.stream()
                .filter(finding -> !isCovered(finding.statement().code(), codes))
                .toList();
    }

    private static boolean isSupplemental(Finding finding) {
        return finding.statement().code().startsWith("EUH");
    }

    private static Finding graver(Finding one, Finding other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static boolean isCovered(String code, List<String> all) {
        return switch (code) {
            case "H318", "H319" -> all.contains("H314");
            case "H400" -> all.contains("H410");
            default -> false;
        };
    }

    /// What two findings must share to speak of the same effect.
    private static String effect(Finding finding) {
        var code = finding.statement().code();
        return Effect.of(category(finding), code)
                .map(effect -> effect.isInhalation() ? "inhalation" : effect.name())
                .orElseGet(() -> family(code).isEmpty()
                        ? finding.statement().label()
                        : family(code).getFirst());
    }

    private static int rank(Finding finding) {
        var code = finding.statement().code();
        return Effect.of(category(finding), code)
                .map(effect -> effect.rankOf(category(finding)))
                .orElseGet(() -> family(code).indexOf(code));
    }

    private static List<String> family(String code) {
        return PHYSICAL.stream().filter(one -> one.contains(code)).findFirst().orElse(List.of());
    }

    /// Without its stars; where only the statement is known, the category that it stands for.
    private static String category(Finding finding) {
        var category = finding.category().replace("*", "").strip();
        var code = finding.statement().code();
        return category.isEmpty() && UsualCategory.isHealth(code) ? UsualCategory.of(code) : category;
    }
}
