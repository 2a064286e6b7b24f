package org.retort.practicals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retort.catalogue.EquipmentModelId;
import org.retort.catalogue.FormulationId;

/// Builds practicals for tests, naming only what matters.
final class KitBuilder {

    private final List<KitLine> lines = new ArrayList<>();
    private Mode mode = Mode.CLASS;

    static KitBuilder aPractical() {
        return new KitBuilder();
    }

    /// What is written about a practical of that title.
    static PracticalData titled(String title) {
        return new PracticalData(
                title,
                "KS3",
                "99",
                KeyStage.KS3,
                Subject.CHEMISTRY,
                Mode.CLASS,
                Handler.Y7_9,
                2,
                null,
                "Hot water",
                "Stand up",
                "",
                "");
    }

    KitBuilder mode(Mode wanted) {
        mode = wanted;
        return this;
    }

    KitBuilder chemical(String qty, KitUnit unit, Scope scope) {
        return line(new KitItem.Chemical(FormulationId.next()), qty, unit, scope, null, "", true);
    }

    KitBuilder equipment(String qty, Scope scope) {
        return line(new KitItem.Equipment(EquipmentModelId.next()), qty, KitUnit.ITEM, scope, null, "", false);
    }

    KitBuilder consumable(String qty, Scope scope) {
        return line(new KitItem.Equipment(EquipmentModelId.next()), qty, KitUnit.ITEM, scope, null, "", true);
    }

    KitBuilder shared(String qty, int groups) {
        return line(new KitItem.Equipment(EquipmentModelId.next()), qty, KitUnit.ITEM, Scope.SHARED, groups, "", false);
    }

    KitBuilder choice(String choice, String qty) {
        return line(new KitItem.Material(choice), qty, KitUnit.CM3, Scope.GROUP, null, choice, true);
    }

    KitBuilder line(
            KitItem item,
            String qty,
            KitUnit unit,
            Scope scope,
            @Nullable Integer sharedBy,
            String choice,
            boolean used) {
        lines.add(new KitLine(
                KitLineId.next(),
                item,
                new BigDecimal(qty),
                unit,
                scope,
                sharedBy,
                "",
                choice,
                "",
                "thing",
                used,
                false,
                "medium"));
        return this;
    }

    PracticalDetail build() {
        var plain = titled("A practical");
        var data = new PracticalData(
                plain.title(),
                plain.course(),
                plain.number(),
                plain.keyStage(),
                plain.subject(),
                mode,
                plain.whoMayHandle(),
                2,
                null,
                plain.hazards(),
                plain.controls(),
                "",
                "");
        return new PracticalDetail(
                PracticalId.next(), null, data, new PracticalSource("medium", "a test", null, null), lines, 1, null);
    }
}
