package org.retort.labels.ui;

import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retort.labels.LabelDesign;
import org.retort.labels.PrintOrder;

/// What this browser printed on last: the sheet and its next free label, the design, the printer.
record Remembered(String sheet, int start, LabelDesign design, String printer) {

    private static final String KEY = "retort.labels";
    private static final Pattern KEPT = Pattern.compile("([^|]{1,40})\\|(\\d{1,4})\\|(\\w{1,10})\\|([-\\w]{0,40})");

    static void recall(SerializableConsumer<Remembered> then) {
        WebStorage.getItem(KEY, text -> {
            var kept = read(text);
            if (kept != null) {
                then.accept(kept);
            }
        });
    }

    private static @Nullable Remembered read(@Nullable String text) {
        var kept = KEPT.matcher(text == null ? "" : text);
        return kept.matches()
                ? new Remembered(
                        kept.group(1),
                        Integer.parseInt(kept.group(2)),
                        LabelDesign.spelled(kept.group(3)).orElse(LabelDesign.FITTING),
                        kept.group(4))
                : null;
    }

    /// Remembers that `count` labels were printed so.
    static void keep(PrintOrder order, int count) {
        var printer = order.printer();
        WebStorage.setItem(
                KEY,
                String.join(
                        "|",
                        order.sheet().name(),
                        String.valueOf(order.sheet().nextFree(count, order.start())),
                        order.design().spelling(),
                        printer == null ? "" : printer.id().toString()));
    }
}
