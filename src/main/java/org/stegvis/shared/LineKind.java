package org.stegvis.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a line of a claim pays for. */
public enum LineKind {
    FARE("fare"),
    /** Kilometres in her own car. */
    OWN_CAR("ownCar"),
    /** Kilometres with each passenger. */
    PASSENGER("passenger"),
    /** heldagtraktamente, kokopäiväraha, diett */
    FULL_DAY("fullDay"),
    /** partiellt dagtraktamente, osapäiväraha, diett */
    PART_DAY("partDay"),
    MEAL("meal"),
    NIGHT("night"),
    OTHER("other");

    private static final Set<LineKind> TRANSPORT = EnumSet.of(FARE, OWN_CAR, PASSENGER);
    private static final Set<LineKind> PER_DIEM = EnumSet.of(FULL_DAY, PART_DAY);

    private final String code;

    LineKind(String code) {
        this.code = code;
    }

    /** The code in tables and texts. */
    public String code() {
        return code;
    }

    static LineKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it pays for getting from one place to another. */
    public boolean isTransport() {
        return TRANSPORT.contains(this);
    }

    /** Whether it is a daily allowance. */
    public boolean isPerDiem() {
        return PER_DIEM.contains(this);
    }
}
