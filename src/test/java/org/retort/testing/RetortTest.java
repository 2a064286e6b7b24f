package org.retort.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test of the whole application on a database in memory, shared by all such tests: one context, started once.
///
/// Tests are kept apart by schools, not by clearing tables: [As] gives each test method a school of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:test;DB_CLOSE_DELAY=-1", "retort.demo=false"},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(TestSchools.class)
public @interface RetortTest {}
