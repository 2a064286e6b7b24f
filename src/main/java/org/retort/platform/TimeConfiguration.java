package org.retort.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock, in the school's time zone.
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${retort.zone:Europe/London}") ZoneId zone) {
        return new SchoolClock(Clock.system(zone));
    }
}
