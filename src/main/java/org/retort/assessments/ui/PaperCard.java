package org.retort.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import org.retort.assessments.AssessmentDetail;
import org.retort.assessments.AssessmentSheets;
import org.retort.documents.PageSize;
import org.retort.platform.ui.CardBox;
import org.retort.platform.ui.Cards;
import org.retort.platform.ui.DownloadButton;

/// What can be printed of an assessment beside the document that was kept at signing.
final class PaperCard {

    private PaperCard() {}

    static CardBox of(AssessmentDetail detail, AssessmentSheets sheets) {
        var id = detail.id();
        var papers = new Div(
                print("For the lesson, A5", () -> sheets.pointOfUse(id, PageSize.A5_PORTRAIT)),
                print("For the lesson, A4", () -> sheets.pointOfUse(id, PageSize.A4_PORTRAIT)),
                print("All of it, portrait", () -> sheets.whole(id, PageSize.A4_PORTRAIT)),
                print("All of it, landscape", () -> sheets.whole(id, PageSize.A4_LANDSCAPE)));
        papers.addClassName("ra-papers");
        return Cards.titled("On paper").with(papers);
    }

    private static Component print(String caption, SerializableSupplier<byte[]> bytes) {
        return new DownloadButton(caption, () -> caption + ".pdf", bytes).inNewTab();
    }
}
