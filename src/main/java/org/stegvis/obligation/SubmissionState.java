package org.stegvis.obligation;

/** Whether the process has been told of what a supplier sent in. */
public enum SubmissionState {
    NEW,
    TAKEN,
    /** The process no longer waits for it; an officer sees it. */
    MOVED_ON
}
