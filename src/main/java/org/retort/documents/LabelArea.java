package org.retort.documents;

/// A part of a label, in points from the page's top left corner.
record LabelArea(float x, float top, float width, float height) {

    float right() {
        return x + width;
    }

    float bottom() {
        return top + height;
    }

    LabelArea inset(float sideways, float upright) {
        return new LabelArea(x + sideways, top + upright, width - 2 * sideways, height - 2 * upright);
    }
}
