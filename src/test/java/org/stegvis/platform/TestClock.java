package org.stegvis.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Moves the clock of the engine, and with it that of Stegvis. It goes on running from there, and is right again after
 * each test; registered as a static extension, after all tests of its class.
 */
public final class TestClock implements AfterEachCallback, AfterAllCallback {

    private final boolean heldForClass;

    private TestClock(boolean heldForClass) {
        this.heldForClass = heldForClass;
    }

    /** A clock that is right again after each test. */
    public static TestClock forEachTest() {
        return new TestClock(false);
    }

    /** A clock that is right again after the last test of the class. */
    public static TestClock forAllTests() {
        return new TestClock(true);
    }

    /** It is ten in the morning of this day in Stockholm. */
    public void isOn(LocalDate day) {
        is(day.atTime(10, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
    }

    /** It is this moment. */
    public void is(Instant moment) {
        ClockUtil.offset(Duration.between(Instant.now(), moment).toMillis());
    }

    /** It is this moment, and time does not go on. */
    public void standsAt(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (!heldForClass) {
            ClockUtil.reset();
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        ClockUtil.reset();
    }
}
