package org.retort.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether this program was started as the demo, with `retort.demo=true`: only then do demo sign-ins and tokens count.
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(@Value("${retort.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
