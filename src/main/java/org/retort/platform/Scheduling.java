package org.retort.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Switches on jobs that run by the clock.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
