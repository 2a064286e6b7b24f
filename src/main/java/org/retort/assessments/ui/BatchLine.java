package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import org.retort.documents.Batch;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DownloadButton;

/// One batch: how far it is, to be stopped; or its file.
final class BatchLine {

    private BatchLine() {}

    static Component of(Batch batch, SerializableRunnable changed) {
        var progress = "%d of %d".formatted(batch.made(), batch.total());
        return switch (batch.state()) {
            case RUNNING ->
                Cards.line(new Span(batch.title()), progress + " made", bar(batch, progress), stop(batch, changed));
            case DONE ->
                Cards.line(
                        new Span(batch.title()),
                        batch.total() == 1 ? "1 document" : batch.total() + " documents",
                        DownloadButton.ofFile("Download", batch::filename, batch::file)
                                .primary());
            case CANCELLED -> Cards.line(new Span(batch.title()), "Stopped after " + progress);
            case FAILED ->
                Cards.line(
                        new Span(batch.title()),
                        "Something went wrong after %s; the log says what. Try again, or choose fewer."
                                .formatted(progress));
        };
    }

    private static ProgressBar bar(Batch batch, String progress) {
        var bar = new ProgressBar(0, batch.total(), Math.min(batch.made(), batch.total()));
        bar.addClassName("batch-progress");
        bar.getElement().setAttribute("aria-label", progress);
        return bar;
    }

    private static Button stop(Batch batch, SerializableRunnable changed) {
        return new Button("Stop", _ -> {
            batch.cancel();
            changed.run();
        });
    }
}
