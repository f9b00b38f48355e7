package org.stegvis.purchasing;

import java.util.Locale;

/** The six phases of a purchase (planera, kartlägga, analysera, upphandla, implementera, förvalta). */
public enum Phase {
    PLAN,
    MAP,
    ANALYSE,
    PROCURE,
    IMPLEMENT,
    MANAGE;

    /** The code in models, texts and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Phase ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
