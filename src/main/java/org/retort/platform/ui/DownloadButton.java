package org.retort.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URLConnection;

/// A link drawn as a button that fetches a document made when it is asked for, such as a PDF.
public final class DownloadButton extends Anchor {

    private final SerializableSupplier<String> filename;
    private final SerializableSupplier<byte[]> bytes;

    public DownloadButton(String caption, SerializableSupplier<String> filename, SerializableSupplier<byte[]> bytes) {
        this.filename = filename;
        this.bytes = bytes;
        addClassNames("button-link");
        add(Icons.PRINT.create(), new Span(caption));
        setHref(handler(), AttachmentType.DOWNLOAD);
    }

    /// Opens in a new tab, ready to be printed, instead of being saved.
    public DownloadButton inNewTab() {
        setHref(handler(), AttachmentType.INLINE);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("aria-description", "opens in a new tab");
        return this;
    }

    public DownloadButton primary() {
        addClassName("button-link-primary");
        return this;
    }

    private DownloadHandler handler() {
        return DownloadHandler.fromInputStream(_ -> {
            var name = filename.get();
            var content = bytes.get();
            var type = URLConnection.guessContentTypeFromName(name);
            return new DownloadResponse(
                    new ByteArrayInputStream(content),
                    name,
                    type == null ? "application/octet-stream" : type,
                    content.length);
        });
    }
}
