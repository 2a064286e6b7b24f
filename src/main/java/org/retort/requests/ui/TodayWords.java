package org.retort.requests.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.retort.requests.Day;
import org.retort.requests.timetable.PeriodRow;

/// The quiet line under the day's name. For the prep room: `Week A · 10 lessons · now 10:20, P2 ends in 30 min ·
/// tomorrow 7 lessons, 2 to accept`; for a teacher: `Week A · 2 kits for your lessons · tomorrow no kit for your
/// lessons`.
final class TodayWords {

    private TodayWords() {}

    static String subtitle(Day day, Clock clock) {
        var ahead = day.tomorrow();
        var toAccept = ahead.toAccept() == 0 ? "" : ", %d to accept".formatted(ahead.toAccept());
        return line(day, lessons(day.lessons().size()), lessons(ahead.lessons()) + toAccept, clock);
    }

    /// Of a teacher's own day: how many of the lessons have a kit, not how many the school has.
    static String mine(Day day, Clock clock) {
        return line(day, ofYours(day.lessons().size()), ofYours(day.tomorrow().lessons()), clock);
    }

    private static String line(Day day, String lessons, String lessonsAhead, Clock clock) {
        var words = new ArrayList<String>();
        if (day.week() != null) {
            words.add("Week " + day.week());
        }
        words.add(day.whyNoLessons() == null ? lessons : "No lessons: " + day.whyNoLessons());
        var now = LocalDateTime.now(clock);
        if (now.toLocalDate().equals(day.date())) {
            words.add("now %d:%02d%s".formatted(now.getHour(), now.getMinute(), period(day, now)));
        }
        var ahead = day.tomorrow();
        var next = ahead.date().equals(now.toLocalDate().plusDays(1)) ? "tomorrow" : "next school day";
        words.add(next + " " + lessonsAhead);
        return String.join(" · ", words);
    }

    static boolean isNow(Day day, PeriodRow period, Clock clock) {
        var now = LocalDateTime.now(clock);
        return now.toLocalDate().equals(day.date())
                && !now.toLocalTime().isBefore(period.starts())
                && now.toLocalTime().isBefore(period.ends());
    }

    private static String period(Day day, LocalDateTime now) {
        return day.periods().stream()
                .filter(period -> !now.toLocalTime().isBefore(period.starts())
                        && now.toLocalTime().isBefore(period.ends()))
                .findFirst()
                .map(period -> ", %s ends in %d min"
                        .formatted(
                                period.name(),
                                Duration.between(now.toLocalTime(), period.ends())
                                        .toMinutes()))
                .orElse("");
    }

    private static String ofYours(int count) {
        return count == 0
                ? "no kit for your lessons"
                : count == 1 ? "1 kit for your lessons" : count + " kits for your lessons";
    }

    private static String lessons(int count) {
        return count == 1 ? "1 lesson" : count + " lessons";
    }
}
