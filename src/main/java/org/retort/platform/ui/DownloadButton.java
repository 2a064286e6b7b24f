package org.retort.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/// A link drawn as a button that fetches a document made when it is asked for, such as a PDF.
public final class DownloadButton extends Anchor {

    private final SerializableSupplier<String> filename;
    private final SerializableSupplier<Content> content;

    /// What is fetched.
    private record Content(InputStream stream, long length) {}

    public DownloadButton(String caption, SerializableSupplier<String> filename, SerializableSupplier<byte[]> bytes) {
        this(filename, () -> content(bytes.get()), caption);
    }

    private DownloadButton(
            SerializableSupplier<String> filename, SerializableSupplier<Content> content, String caption) {
        this.filename = filename;
        this.content = content;
        addClassNames("button-link");
        add(Icons.PRINT.create(), new Span(caption));
        setHref(handler(), AttachmentType.DOWNLOAD);
    }

    /// Fetches a file that lies on the server, however large.
    public static DownloadButton ofFile(
            String caption, SerializableSupplier<String> filename, SerializableSupplier<Path> file) {
        return new DownloadButton(filename, () -> content(file.get()), caption);
    }

    private static Content content(byte[] bytes) {
        return new Content(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static Content content(Path file) {
        try {
            return new Content(Files.newInputStream(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            var fetched = content.get();
            var type = URLConnection.guessContentTypeFromName(name);
            return new DownloadResponse(
                    fetched.stream(), name, type == null ? "application/octet-stream" : type, fetched.length());
        });
    }
}
