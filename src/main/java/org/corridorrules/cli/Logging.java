package org.corridorrules.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/**
 * Logging of the command line: warnings, to standard error. The library itself configures none; without this, logback
 * prints the debug messages of Drools between the findings.
 */
final class Logging {

    private Logging() {}

    /** Sets it up where logback is there and nobody has configured it. */
    static void quiet() {
        boolean configured = System.getProperty("logback.configurationFile") != null;
        // By name, because logback is optional: a class that is absent must not be touched.
        String binding = LoggerFactory.getILoggerFactory().getClass().getName();
        if (!configured && binding.equals("ch.qos.logback.classic.LoggerContext")) {
            Logback.quiet();
        }
    }

    private static final class Logback {

        private Logback() {}

        static void quiet() {
            LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
            context.reset();
            PatternLayoutEncoder encoder = new PatternLayoutEncoder();
            encoder.setContext(context);
            encoder.setPattern("%level %logger{0}: %msg%n");
            encoder.start();
            ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
            appender.setContext(context);
            appender.setTarget("System.err");
            appender.setEncoder(encoder);
            appender.start();
            Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.setLevel(Level.WARN);
            root.addAppender(appender);
            // What the rule compiler logs is told as a problem of the rule pack, in the user's words.
            context.getLogger("org.drools").setLevel(Level.OFF);
            context.getLogger("org.kie").setLevel(Level.OFF);
        }
    }
}
