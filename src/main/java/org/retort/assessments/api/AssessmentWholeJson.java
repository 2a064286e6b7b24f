package org.retort.assessments.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.retort.assessments.AssessmentContent;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.ClassNeed;
import org.retort.assessments.Section;
import org.retort.assessments.SigningCheck;
import org.retort.assessments.TemplateLine;
import org.retort.hazards.Gap;
import org.retort.hazards.HazardStatement;
import org.retort.hazards.PpeNeed;

/// One assessment with everything it says, as scripts read it.
///
/// @param stopsSigning what is still missing before it can be signed
/// @param notChecked what is on the kit in words only, so that no hazard of it is known
record AssessmentWholeJson(
        UUID id,
        String code,
        String title,
        @JsonProperty("class") String group,
        int year,
        LocalDate date,
        String period,
        String room,
        String teacher,
        int pupils,
        int groupSize,
        String state,
        List<String> invalidBecause,
        List<String> stopsSigning,
        @Nullable TemplateJson template,
        List<LineJson> lines,
        List<String> notChecked,
        List<HazardJson> activityHazards,
        List<String> outline,
        List<String> controls,
        List<String> emergency,
        List<String> disposal,
        List<String> supervision,
        List<String> notes,
        List<ProtectionJson> protection,
        List<String> needs,
        String note,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable String sha256) {

    record TemplateJson(
            UUID id,
            int version,
            String approvedBy,
            LocalDate approvedOn,
            @Nullable LocalDate reviewOn) {}

    record LineJson(
            UUID formulation,
            String label,
            String amountEach,
            @Nullable String container,
            boolean assessed,
            String signalWord,
            List<String> pictograms,
            List<HazardStatement> statements,
            String source,
            List<String> gaps) {}

    record HazardJson(String hazard, String who, String control) {}

    record ProtectionJson(String person, List<String> items) {}

    static AssessmentWholeJson of(AssessmentDetail detail) {
        var content = detail.content();
        var lesson = content.lesson();
        return new AssessmentWholeJson(
                detail.id().value(),
                detail.code().value(),
                lesson.title(),
                lesson.groupCode(),
                lesson.year(),
                lesson.date(),
                lesson.period(),
                lesson.room(),
                lesson.teacher(),
                lesson.pupils(),
                lesson.groupSize(),
                detail.state().code(),
                detail.invalidBecause(),
                stops(detail),
                template(content.template()),
                content.lines().stream().map(AssessmentWholeJson::line).toList(),
                content.materials(),
                content.of(Section.HAZARD).stream()
                        .map(row -> new HazardJson(row.text(), row.who(), row.control()))
                        .toList(),
                texts(content, Section.OUTLINE),
                texts(content, Section.CONTROL),
                texts(content, Section.EMERGENCY),
                texts(content, Section.DISPOSAL),
                texts(content, Section.SUPERVISION),
                texts(content, Section.NOTE),
                content.protection().stream()
                        .map(AssessmentWholeJson::protection)
                        .toList(),
                content.adaptation().needs().stream().map(ClassNeed::label).toList(),
                content.adaptation().note(),
                detail.signature().map(AssessmentDetail.Signature::name).orElse(null),
                detail.signature().map(AssessmentDetail.Signature::at).orElse(null),
                detail.sha256());
    }

    private static List<String> stops(AssessmentDetail detail) {
        return detail.checks().stream()
                .filter(check -> !check.met() && check.kind() != SigningCheck.Kind.TEACHER)
                .map(SigningCheck::sentence)
                .toList();
    }

    private static @Nullable TemplateJson template(AssessmentContent.@Nullable Source source) {
        return source == null
                ? null
                : new TemplateJson(
                        source.template(), source.number(), source.approver(), source.approvedOn(), source.reviewOn());
    }

    private static LineJson line(AssessmentContent.Line line) {
        return new LineJson(
                line.formulation(),
                line.label(),
                line.amountEach(),
                line.containerCode(),
                line.assessed(),
                line.word(),
                line.pictograms().stream().map(Enum::name).toList(),
                line.statements(),
                line.whoSaysSo(),
                line.gaps().stream().map(Gap::sentence).toList());
    }

    private static ProtectionJson protection(AssessmentContent.Protection protection) {
        return new ProtectionJson(
                protection.person(),
                protection.needs().stream()
                        .map(PpeNeed::item)
                        .map(item -> item.label())
                        .toList());
    }

    private static List<String> texts(AssessmentContent content, Section section) {
        return content.of(section).stream().map(TemplateLine::text).toList();
    }
}
