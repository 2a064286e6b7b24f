package org.retort.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Each test asks its own application who is signed in. The holder is static and belongs to the application that was
/// started last; with a second one, such as that of the browserless tests, the first would find nobody.
class OwnSecurityHolder extends AbstractTestExecutionListener {

    /// After the beans are there (2000), before somebody is signed in (10000).
    private static final int ORDER = 5000;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        hold(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        hold(test);
    }

    private static void hold(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
