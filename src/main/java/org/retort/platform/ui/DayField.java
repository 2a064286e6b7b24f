package org.retort.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.Locale;

/// Asks for a day; shows it as `Tue 24 Nov 2026` and reads `24/11/2026`, `24.11.26` or `24 Nov 2026`. Weeks start on
/// Monday.
public final class DayField extends DatePicker {

    /// Enter that chooses a day in the open calendar does not confirm the form as well, which may lack its last day.
    private static final String ENTER_CHOOSES = """
            if (!this.enterChooses) {
                this.enterChooses = true;
                let open = false;
                this.addEventListener('keydown', () => { open = this.opened; }, true);
                this.addEventListener('keydown', event => {
                    if (open && event.key === 'Enter') {
                        event.stopPropagation();
                    }
                });
            }
            """;

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n()
                .setDateFormats(
                        "EEE d MMM yyyy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d MMM yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday("Today")
                .setCancel("Cancel")
                .setBadInputErrorMessage("That is no day. Write it as 24/11/2026.")
                .setRequiredErrorMessage("Say which day."));
        setWeekNumbersVisible(false);
        addAttachListener(_ -> getElement().executeJs(ENTER_CHOOSES));
    }
}
