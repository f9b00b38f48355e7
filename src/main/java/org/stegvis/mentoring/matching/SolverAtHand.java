package org.stegvis.mentoring.matching;

import com.google.ortools.Loader;

/** The solver is a library of the machine's own, which takes a moment to load. */
public final class SolverAtHand {

    private SolverAtHand() {}

    /** Loads it, unless it is there already. */
    public static void load() {
        Loader.loadNativeLibraries();
    }
}
