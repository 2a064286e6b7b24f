package org.retort.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retort.documents.LabelDocument;
import org.retort.documents.LabelFace;
import org.retort.documents.TestPrint;
import org.retort.platform.NoSuchThing;
import org.retort.platform.Outcome;
import org.retort.platform.SchoolSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Prints labels on sheets, tapes and rolls.
@Service
@PreAuthorize("hasAnyRole('TECHNICIAN', 'ADMINISTRATOR')")
public class LabelSheets {

    /// So many labels at once are printed only after asking.
    public static final int MANY = 100;

    /// So many labels are printed in one go; more come in several.
    public static final int MOST = 2_000;

    private static final String WHAT_COMMANDS_DO = "what was scanned last";

    private final LabelCodes codes;
    private final SchoolSettings settings;
    private final Map<CodeKind, Labelled> labelled = new EnumMap<>(CodeKind.class);

    LabelSheets(LabelCodes codes, SchoolSettings settings, ObjectProvider<Labelled> labelled) {
        this.codes = codes;
        this.settings = settings;
        labelled.forEach(kind -> this.labelled.put(kind.kind(), kind));
    }

    /// Whether labels for `wanted`, and so many more that are yet to be printed ahead, can be printed like this: asked
    /// before any code is given out for them.
    ///
    /// @return the number of labels
    /// @throws NoSuchThing if one of the codes is not this school's, or what it stood for is gone
    @Transactional(readOnly = true)
    public Outcome<Integer> judge(List<LabelCode> wanted, int ahead, PrintOrder order) {
        var labels = wanted.size() + (long) ahead;
        if (ahead < 0 || labels < 1 || labels > MOST) {
            return howMany();
        }
        return startOf(order).map(_ -> faces(wanted, order.design()).size() + ahead);
    }

    /// One label for each of `wanted`, in their order.
    ///
    /// @throws NoSuchThing if one of the codes is not this school's, or what it stood for is gone
    @Transactional(readOnly = true)
    public Outcome<byte[]> pdf(List<LabelCode> wanted, PrintOrder order) {
        if (wanted.isEmpty() || wanted.size() > MOST) {
            return howMany();
        }
        return startOf(order)
                .map(start -> new LabelDocument("Labels", order.paper(), start, faces(wanted, order.design())).pdf());
    }

    /// The label of `code` as SVG, the same drawing as on paper.
    ///
    /// @throws NoSuchThing if the code is not this school's, or what it stood for is gone
    @Transactional(readOnly = true)
    public String picture(LabelCode code, Sheet sheet, LabelDesign design) {
        return LabelDocument.picture(sheet.paper(), faces(List.of(code), design).getFirst());
    }

    /// Whether one of these stands for a chemical, so that stock and hazard labels differ.
    @Transactional(readOnly = true)
    public boolean holdChemicals(List<LabelCode> wanted) {
        return codes.find(wanted).values().stream().anyMatch(target -> target.kind() == CodeKind.CONTAINER);
    }

    /// All commands to a scanner, each `copies` times.
    public Outcome<byte[]> commands(PrintOrder order, int copies) {
        if (copies < 1 || copies > MANY) {
            return Outcome.refused("copies", "Print each command 1 to %d times.".formatted(MANY));
        }
        var faces = new ArrayList<LabelFace>();
        for (var copy = 0; copy < copies; copy++) {
            Arrays.stream(PrintedCommand.values())
                    .map(command -> LabelFace.command(command.label(), WHAT_COMMANDS_DO, command.spelling()))
                    .forEach(faces::add);
        }
        return startOf(order).map(start -> new LabelDocument("Commands", order.paper(), start, faces).pdf());
    }

    /// A page that tells how a printer prints: the outlines of the labels with rulers.
    public byte[] testPrint(PrintOrder order) {
        var printer = order.printer();
        return new TestPrint(order.paper(), order.sheet().name() + (printer == null ? "" : " · " + printer.label()))
                .pdf();
    }

    private static <T> Outcome<T> howMany() {
        return Outcome.refused("codes", "Choose 1 to %d labels to print.".formatted(MOST));
    }

    private static Outcome<Integer> startOf(PrintOrder order) {
        var start = order.start();
        var labels = order.sheet().labels();
        return start < 1 || start > labels
                ? Outcome.refused(
                        "start",
                        "A sheet %s has labels 1 to %d; %d is none of them.".formatted(order.sheet(), labels, start))
                : Outcome.done(start);
    }

    private List<LabelFace> faces(List<LabelCode> wanted, LabelDesign design) {
        var targets = codes.find(wanted);
        var texts = texts(targets.values());
        var base = settings.current().baseUrl().toUpperCase(Locale.ROOT);
        return wanted.stream()
                .map(code -> {
                    var target = targets.get(code);
                    var address = base + "/S/" + code;
                    if (target != null && target.kind() == CodeKind.UNCLAIMED) {
                        return LabelFace.spare(code.label(), address);
                    }
                    var text = target == null ? null : texts.get(target.target());
                    if (text == null) {
                        throw new NoSuchThing("label", code);
                    }
                    return Faces.of(text, code, address, design);
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
}
