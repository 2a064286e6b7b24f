package org.retort.requests.timetable;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/// The timetable settings, one row a school.
interface TimetableSettingRows extends Repository<TimetableSetting, UUID> {

    TimetableSetting saveAndFlush(TimetableSetting setting);

    Optional<TimetableSetting> findFirstByOrderById();
}
