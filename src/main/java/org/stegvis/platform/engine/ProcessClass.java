package org.stegvis.platform.engine;

import java.util.Collection;
import java.util.Set;
import org.stegvis.platform.security.Role;

/**
 * What Java knows of one model: its key and the variables it may have. A process class is the only place that starts its
 * process or correlates to it.
 */
public interface ProcessClass {

    /** The process key. */
    String key();

    /** Every variable that the process may have; writing any other is refused. */
    Collection<ProcessVariable<?>> variables();

    /** The roles that may start the process in Tasklist; none where it is started by messages or other processes. */
    default Set<Role> startedBy() {
        return Set.of();
    }
}
