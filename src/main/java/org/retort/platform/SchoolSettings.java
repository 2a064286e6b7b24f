package org.retort.platform;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the school in hand has settled for itself.
@Service
public class SchoolSettings {

    private final SchoolRecords records;

    SchoolSettings(SchoolRecords records) {
        this.records = records;
    }

    /// The school in hand.
    @Transactional(readOnly = true)
    @OpenDoor("jobs and documents ask; it tells of the school in hand only")
    public SchoolProfile current() {
        return school().profile();
    }

    /// Whether whoever wrote an assessment template may also approve it; off unless the school has switched it on.
    @Transactional(readOnly = true)
    @OpenDoor("jobs and documents ask; it tells of the school in hand only")
    public boolean authorMayApprove() {
        return school().authorMayApprove();
    }

    /// Changes name, address and the rule about approval.
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Outcome<SchoolProfile> change(String name, String baseUrl, boolean authorMayApprove) {
        if (name.isBlank() || name.strip().length() > 120) {
            return Outcome.refused("name", "Give the school a name of 1 to 120 characters.");
        }
        return BaseAddress.parse(baseUrl).map(address -> {
            var school = school();
            school.settle(name.strip(), address, authorMayApprove);
            return school.profile();
        });
    }

    private School school() {
        var id = CurrentSchool.required();
        return records.findById(id.value()).orElseThrow(() -> new NoSuchThing("school", id.value()));
    }
}
