package org.retort;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application: a school's prep room, started from here.
@SpringBootApplication
public class Retort {

    public static void main(String[] args) {
        SpringApplication.run(Retort.class, args);
    }
}
