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

    /// What is settled.
    ///
    /// @param version to be given back with a change, so that a change made meanwhile is noticed
    public record Settled(int version, SchoolProfile profile, boolean authorMayApprove) {}

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

    /// What the school in hand has settled, to be changed.
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Settled settled() {
        return settled(school());
    }

    /// Changes name, address and the rule about approval.
    ///
    /// @param version as it was read
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Outcome<Settled> change(int version, String name, String baseUrl, boolean authorMayApprove) {
        var school = school();
        if (school.version() != version) {
            return Outcome.changedMeanwhile();
        }
        if (name.isBlank() || name.strip().length() > 120) {
            return Outcome.refused("name", "Give the school a name of 1 to 120 characters.");
        }
        return BaseAddress.parse(baseUrl).map(address -> {
            school.settle(name.strip(), address, authorMayApprove);
            return settled(records.saveAndFlush(school)); // flushed, so that the version is the new one
        });
    }

    private static Settled settled(School school) {
        return new Settled(school.version(), school.profile(), school.authorMayApprove());
    }

    private School school() {
        var id = CurrentSchool.required();
        return records.findById(id.value()).orElseThrow(() -> new NoSuchThing("school", id.value()));
    }
}
