package org.retort.assessments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The signed documents of many lessons in one file, as they were made at signing.
@Service
@PreAuthorize("hasRole('SAFETY_LEAD')")
@Transactional(readOnly = true)
public class AssessmentBatch {

    private static final int MOST = 500;

    private final AssessmentLists lists;
    private final RiskAssessments assessments;

    AssessmentBatch(AssessmentLists lists, RiskAssessments assessments) {
        this.lists = lists;
        this.assessments = assessments;
    }

    /// A ZIP of what is signed for lessons from `from` to `to`, in the order of the lessons, and of a list of what is
    /// not.
    public byte[] zip(LocalDate from, LocalDate to) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var number = 0;
            for (var row : rows(AssessmentState.SIGNED, from, to)) {
                var document = assessments.pdf(row.id()).orThrow();
                put(zip, "%03d %s".formatted(++number, document.filename()), document.bytes());
            }
            put(zip, "not-signed.txt", notSigned(from, to).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String notSigned(LocalDate from, LocalDate to) {
        var text = new StringBuilder("Lessons from %s to %s whose assessment is not signed:\n".formatted(from, to));
        for (var state : List.of(AssessmentState.DRAFT, AssessmentState.INVALIDATED)) {
            rows(state, from, to)
                    .forEach(row -> text.append("%s %s %s %s, %s: %s\n"
                            .formatted(
                                    row.date(),
                                    row.period(),
                                    row.groupCode(),
                                    row.title(),
                                    row.teacherName(),
                                    state.code())));
        }
        return text.toString();
    }

    private List<AssessmentRow> rows(AssessmentState state, LocalDate from, LocalDate to) {
        return lists.rows(new AssessmentFilter("", state, from, to, null), PageRequest.ofSize(MOST));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
