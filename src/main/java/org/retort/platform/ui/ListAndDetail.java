package org.retort.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.function.SerializableRunnable;

/// A list, and beside it one thing of the list; where there is no room for both, the thing lies over the list.
///
/// Vaadin makes a dialog of what lies over the list, but gives it no name, and a screen reader would say only "dialog".
public final class ListAndDetail extends MasterDetailLayout {

    private static final String NAME = "data-detail-name";

    // A name without the role is forbidden, so it comes and goes with the overlay.
    private static final String NAME_THE_DIALOG = """
            const name = () => {
              const detail = this.shadowRoot.getElementById('detail');
              const text = this.getAttribute('%s');
              if (this.hasAttribute('overlay') && this.hasAttribute('has-detail') && text) {
                detail.setAttribute('aria-label', text);
              } else {
                detail.removeAttribute('aria-label');
              }
            };
            this.updateComplete.then(() => {
              new MutationObserver(name)
                .observe(this, {attributes: true, attributeFilter: ['overlay', 'has-detail', '%s']});
              name();
            });
            """.formatted(NAME, NAME);

    /// @param closed what to do when the reader turns back to the list, by Escape or by a tap beside the detail
    public ListAndDetail(String detailSize, SerializableRunnable closed) {
        setMasterSize("480px", true);
        setDetailSize(detailSize);
        setSizeFull();
        addDetailEscapePressListener(_ -> closed.run());
        addBackdropClickListener(_ -> closed.run());
    }

    /// Shows one thing beside the list; `name` is what it is called.
    public void show(String name, Component detail) {
        getElement().setAttribute(NAME, name);
        setDetail(detail);
    }

    public void hide() {
        setDetail(null);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(NAME_THE_DIALOG);
    }
}
