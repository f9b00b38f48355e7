package org.stegvis.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The time as the engine has it, so that tests move both together. */
@Component
public class Clock {

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** The day that it is in this zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
