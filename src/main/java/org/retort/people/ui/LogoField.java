package org.retort.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.retort.documents.Logo;
import org.retort.platform.Outcome;
import org.retort.platform.ui.Icons;

/// Takes a picture from the disk, says beside itself why one will not do, and shows the logo that was made of it.
class LogoField extends CustomField<Logo> implements HasValidator<Logo> {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload(this::receive);
    private final Image picture = new Image();
    private final Div shown;
    private final Button choose = new Button("Choose a picture");
    private final Button leave = new Button("Leave it as it is", _ -> accept());
    private @Nullable Logo logo;
    private @Nullable String refused;

    LogoField() {
        addClassName("logo-field");
        setLabel("Logo");
        setHelperText("PNG or JPEG, best with 500 dots or more across. What is blank around it is cut off.");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Logo.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(new UploadI18N()
                .setError(
                        new UploadI18N.Error().setFileIsTooBig(Logo.TOO_LARGE).setIncorrectFileType(Logo.WRONG_KIND)));
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        var remove = new Button("Remove the logo", Icons.BIN.create(), _ -> setValue(null));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        shown = new Div(picture, remove);
        shown.addClassName("logo-field-shown");
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(shown, upload, leave);
        accept();
        present();
    }

    /// No more is read than one byte too many.
    private void receive(UploadEvent event) throws IOException {
        try (var input = event.getInputStream()) {
            var made = Logo.of(input.readNBytes(Logo.MOST_BYTES + 1));
            event.getUI().access(() -> take(made));
        }
    }

    private void take(Outcome<Logo> made) {
        upload.clearFileList();
        switch (made) {
            case Outcome.Refused<Logo> no -> refuse(no.reason());
            case Outcome.Done<Logo>(var taken) -> {
                accept();
                logo = taken;
                present();
                updateValue();
            }
        }
    }

    private void refuse(String reason) {
        refused = reason;
        leave.setVisible(true);
        setErrorMessage(reason);
        setInvalid(true);
    }

    /// What was refused is no longer wanted.
    private void accept() {
        refused = null;
        leave.setVisible(false);
        setInvalid(false);
    }

    /// A picture that was refused is not passed over in silence when the rest is saved.
    @Override
    public Validator<Logo> getDefaultValidator() {
        return (_, _) -> refused == null ? ValidationResult.ok() : ValidationResult.error(refused);
    }

    private void present() {
        shown.setVisible(logo != null);
        choose.setText(logo == null ? "Choose a picture" : "Choose another picture");
        if (logo != null) {
            picture.setSrc(logo.dataUri());
            picture.setAlt("The logo as it is kept");
        }
    }

    @Override
    protected @Nullable Logo generateModelValue() {
        return logo;
    }

    @Override
    protected void setPresentationValue(@Nullable Logo value) {
        logo = value;
        accept();
        present();
    }
}
