package org.retort.catalogue.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.SubstanceRow;
import org.retort.hazards.Classification;
import org.retort.hazards.Classified;
import org.retort.hazards.Finding;
import org.retort.hazards.Gap;
import org.retort.hazards.MadeMilder;
import org.retort.hazards.Restricted;

/// What something may do at one strength, as scripts read it.
///
/// @param substance nothing for a mixture
/// @param status `assessed`, `partly-assessed`, `not-classified` or `not-assessed`
/// @param massPercent % w/w of the one substance; nothing where it cannot be known
/// @param gaps what is not known, or why nobody has assessed it
/// @param restricted what the Poisons Act says at this strength
/// @param remarks how the strength was worked out, and who made it milder and why
/// @param madeMilder the same of each who made it milder, apart; mostly empty
record ClassificationJson(
        @Nullable SubstanceJson substance,
        String status,
        @Nullable BigDecimal massPercent,
        @Nullable String signalWord,
        List<HazardJson> hazards,
        List<String> pictograms,
        List<String> precautions,
        List<String> gaps,
        List<String> restricted,
        List<String> remarks,
        List<MadeMilderJson> madeMilder) {

    /// Who made it milder than it was, or than else holds: a person, the day, the reason.
    record MadeMilderJson(String by, LocalDate on, String because) {

        static MadeMilderJson of(MadeMilder milder) {
            return new MadeMilderJson(milder.by(), milder.on(), milder.because());
        }
    }

    /// One statement, and what it follows from.
    ///
    /// @param check `confirmed` or `to-be-checked`
    record HazardJson(String code, String text, String because, String source, String check) {

        static HazardJson of(Finding finding) {
            return new HazardJson(
                    finding.statement().code(),
                    finding.statement().text(),
                    finding.because().sentence(),
                    finding.because().source(),
                    finding.check().code());
        }
    }

    static ClassificationJson of(@Nullable SubstanceRow substance, Classified classified, List<Restricted> law) {
        var classification = classified.classification();
        var word = classification.signalWord();
        return new ClassificationJson(
                substance == null ? null : SubstanceJson.of(substance),
                classification.status(),
                classified.massPercent(),
                word == null ? null : word.label(),
                classification.findings().stream().map(HazardJson::of).toList(),
                classification.pictograms().stream().map(Enum::name).toList(),
                List.of(),
                gaps(classification),
                law.stream()
                        .filter(Restricted::applies)
                        .map(Restricted::sentence)
                        .toList(),
                Stream.concat(classified.remarks().stream(), Stream.of(classification.mark()))
                        .filter(remark -> !remark.isEmpty())
                        .toList(),
                classification.provenance().milder().stream()
                        .map(MadeMilderJson::of)
                        .toList());
    }

    private static List<String> gaps(Classification classification) {
        return classification instanceof Classification.NotAssessed(var reason, var _)
                ? List.of(reason)
                : classification.gaps().stream().map(Gap::sentence).toList();
    }
}
