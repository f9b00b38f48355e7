package org.stegvis.mentoring;

import java.util.List;

/** Another coordinator has done something about the matching that this one had not seen; nothing was changed. */
public class ChangedMeanwhile extends RuntimeException {

    private final transient List<MatchingChange> changes;
    private final transient List<StoredRun> runs;
    private final int version;

    ChangedMeanwhile(List<MatchingChange> changes, List<StoredRun> runs, int version) {
        super("The desk is at version " + version);
        this.changes = List.copyOf(changes);
        this.runs = List.copyOf(runs);
        this.version = version;
    }

    /** What was changed or undone by hand since. */
    public List<MatchingChange> changes() {
        return changes;
    }

    /** The runs that were made, proposed or approved since. */
    public List<StoredRun> runs() {
        return runs;
    }

    /** The version of the desk now: who acts on it has been told all this. */
    public int version() {
        return version;
    }
}
