package org.retort.assessments;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/// The copies of what was signed; they are added and read, never changed, and taken away when their time is over.
interface SignedCopies extends Repository<SignedCopy, AssessmentId> {

    SignedCopy save(SignedCopy copy);

    void deleteById(AssessmentId id);

    Optional<SignedCopy> findById(AssessmentId id);
}
