package org.stegvis.platform.engine;

import java.util.Set;

/**
 * Names forms by which a second person decides what a first has proposed. Their tasks are offered to the group of their
 * role and handed to nobody: the holder of the role may be the first.
 */
public interface SecondPerson {

    /** The ids of the forms. */
    Set<String> forms();
}
