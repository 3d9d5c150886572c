package org.corridorrules.pack;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * The one place where Drools is started. Drools looks its services up through the context class loader of the thread
 * and remembers a miss for the whole virtual machine, so every call that builds runs under the loader of this library.
 */
public final class Boot {

    private Boot() {}

    /** Runs with this library's class loader as the context class loader, and puts the old one back. */
    public static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Boot.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static KieServices services() {
        KieServices services = KieServices.get();
        if (services == null) {
            throw new IllegalStateException(
                    "the rule engine found none of its services on the class path of this library; if the jars were"
                            + " merged into one, the files under META-INF/services must be merged too");
        }
        return services;
    }
}
