package org.retort.labels;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.documents.Block;
import org.retort.documents.LabelDocument;
import org.retort.documents.LabelFace;
import org.retort.documents.Tone;
import org.retort.hazards.Pictogram;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Prints labels on sheets.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class LabelSheets {

    /// So many labels at once are printed only after asking.
    public static final int MANY = 100;

    private static final int MOST = 2_000;

    private final LabelCodes codes;
    private final SchoolSettings settings;
    private final Map<CodeKind, Labelled> labelled = new EnumMap<>(CodeKind.class);

    LabelSheets(LabelCodes codes, SchoolSettings settings, ObjectProvider<Labelled> labelled) {
        this.codes = codes;
        this.settings = settings;
        labelled.forEach(kind -> this.labelled.put(kind.kind(), kind));
    }

    /// One label for each of `wanted`, in their order, the first on the label `start` of the sheet, counted from 1.
    ///
    /// @throws NoSuchThing if one of the codes is not this school's, or what it stood for is gone
    @Transactional(readOnly = true)
    public Outcome<byte[]> pdf(List<LabelCode> wanted, Sheet sheet, int start) {
        if (start < 1 || start > sheet.labels()) {
            return Outcome.refused(
                    "start",
                    "A sheet %s has labels 1 to %d; %d is none of them.".formatted(sheet, sheet.labels(), start));
        }
        if (wanted.isEmpty() || wanted.size() > MOST) {
            return Outcome.refused("codes", "Choose 1 to %d labels to print.".formatted(MOST));
        }
        var faces = faces(wanted);
        return Outcome.done(new LabelDocument("Labels", sheet.paper(), start, faces).pdf());
    }

    private List<LabelFace> faces(List<LabelCode> wanted) {
        var targets = codes.find(wanted);
        var texts = texts(targets.values());
        var base = settings.current().baseUrl().toUpperCase(Locale.ROOT);
        return wanted.stream()
                .map(code -> {
                    var target = targets.get(code);
                    var text = target == null ? null : texts.get(target.target());
                    if (text == null) {
                        throw new NoSuchThing("label", code);
                    }
                    return face(code, text, base + "/S/" + code);
                })
                .toList();
    }

    private Map<UUID, LabelText> texts(Collection<CodeTarget> targets) {
        var texts = new HashMap<UUID, LabelText>();
        var byKind = targets.stream()
                .collect(Collectors.groupingBy(
                        CodeTarget::kind, Collectors.mapping(CodeTarget::target, Collectors.toSet())));
        byKind.forEach((kind, ids) -> {
            var feature = labelled.get(kind);
            if (feature != null) {
                feature.texts(ids).forEach(text -> texts.put(text.target(), text));
            }
        });
        return texts;
    }

    private static LabelFace face(LabelCode code, LabelText text, String address) {
        var pictures = text.pictograms().stream().map(LabelSheets::picture).toList();
        var word = text.signalWord();
        var mark = word == null || word.isEmpty() ? null : new Block.Mark(tone(word), word);
        return new LabelFace(text.title(), text.strength(), text.line(), code.label(), address, pictures, mark);
    }

    private static Block.Picture picture(Pictogram pictogram) {
        return new Block.Picture(pictogram.name(), pictogram.alt(), null);
    }

    private static Tone tone(String word) {
        return switch (word.toUpperCase(Locale.ROOT).split(",", 2)[0]) {
            case "DANGER" -> Tone.STOP;
            case "WARNING", "PARTLY ASSESSED", "MADE MILDER" -> Tone.ASK;
            case "NOT ASSESSED" -> Tone.UNKNOWN;
            default -> Tone.QUIET;
        };
    }
}
