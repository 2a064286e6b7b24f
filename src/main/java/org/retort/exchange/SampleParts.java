package org.retort.exchange;

import org.retort.platform.PersonId;
import org.springframework.stereotype.Component;

/// The parts of the sample data, in the order in which they build on one another.
@Component
class SampleParts {

    private final SamplePeople people;
    private final SampleTimetable timetable;
    private final SampleStock stock;
    private final SampleEquipment equipment;
    private final SampleDecisions decisions;
    private final SampleTemplates templates;
    private final SampleRequests requests;

    SampleParts(
            SamplePeople people,
            SampleTimetable timetable,
            SampleStock stock,
            SampleEquipment equipment,
            SampleDecisions decisions,
            SampleTemplates templates,
            SampleRequests requests) {
        this.people = people;
        this.timetable = timetable;
        this.stock = stock;
        this.equipment = equipment;
        this.decisions = decisions;
        this.templates = templates;
        this.requests = requests;
    }

    void load(SampleSchool school, PersonId administrator) {
        school.as(administrator, () -> {
            people.load(school);
            timetable.load(school);
        });
        stock.loadPlaces(school);
        stock.loadContainers(school);
        equipment.load(school);
        decisions.load(school);
        templates.load(school);
        requests.load(school);
    }
}
