package org.retort.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Each application that a run of tests starts brings a holder of its own for who is signed in, and the last one
/// started
/// would count for all. Here the one of the test in hand counts.
public class OwnSecurityContext extends AbstractTestExecutionListener {

    /// Before the listener that signs in whom [As] names.
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
