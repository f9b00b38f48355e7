package org.stegvis.platform.engine;

import java.time.Period;
import org.stegvis.platform.StegvisSettings;

/** The named periods that timers in the models wait; the lengths are settings ({@code stegvis.periods}). */
@ExportedToEngine("periods")
public class Periods {

    private final StegvisSettings settings;

    Periods(StegvisSettings settings) {
        this.settings = settings;
    }

    /** The period of this name as ISO 8601, such as P14D. */
    public String of(String name) {
        Period period = settings.periods().get(name);
        if (period == null) {
            throw new IllegalArgumentException("There is no period " + name + " in stegvis.periods");
        }
        return period.toString();
    }
}
