package org.retort.platform.ui;

import com.vaadin.flow.component.html.Image;

/// A GHS pictogram or PPE sign on its white ground, with the words that a screen reader says instead.
public final class PictogramImage extends Image {

    /// @param path where it is served, such as `/pictograms/GHS05.svg`
    /// @param alt what it means, such as `Corrosive`
    public PictogramImage(String path, String alt) {
        super(path.startsWith("/") ? path.substring(1) : path, alt);
        addClassName("pictogram");
        setTitle(alt);
    }

    public PictogramImage small() {
        addClassName("pictogram-small");
        return this;
    }

    public PictogramImage large() {
        addClassName("pictogram-large");
        return this;
    }
}
