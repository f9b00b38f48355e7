package org.stegvis.obligation.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that Stegvis sends to the database, in whatever thread, as the log of Spring tells of them. */
final class StatementCount implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Level before = logger.getLevel();
    private final boolean toldOthers = logger.isAdditive();
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    StatementCount() {
        told.start();
        logger.addAppender(told);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
    }

    /** The statements since the count began, or began anew. */
    List<String> statements() {
        return List.copyOf(told.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .toList();
    }

    void beginAnew() {
        told.list.clear();
    }

    @Override
    public void close() {
        logger.setLevel(before);
        logger.setAdditive(toldOthers);
        logger.detachAppender(told);
    }
}
