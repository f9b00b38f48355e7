package org.stegvis.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stegvis.party.Person;

/**
 * Offers what stands on a participant's own page: what she is asked for now, and what she may do or read. Each bean of
 * this type adds its own.
 */
public interface ParticipantMatter {

    /**
     * One line of the page.
     *
     * @param title the key of its text
     * @param facts what the title mentions: texts, days and numbers
     * @param path where it leads, below the address of the page, such as {@code offer}; empty if nowhere
     * @param until the last moment for it, if there is one
     * @param asked whether she is asked for it, or may simply do or read it
     */
    record Line(String title, List<Object> facts, String path, Optional<Instant> until, boolean asked) {}

    /** The lines for this person in this programme, in whatever roles she has there. */
    List<Line> lines(Programme programme, Person person, List<Participation> roles);
}
