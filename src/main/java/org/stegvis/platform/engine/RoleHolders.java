package org.stegvis.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who holds a role in a case. A business area answers for its own cases. */
public interface RoleHolders {

    /** What a model names as the group of a task that belongs to whoever started its process, and to nobody else. */
    String STARTER = "starter";

    /** The user id of the officer who holds the role; empty where the whole group shares it. */
    Optional<String> holder(String caseNumber, String role);

    /** The numbers of all cases of this area in which this officer holds the role; none where no officer is named. */
    default Collection<String> casesOf(String user, String role) {
        return List.of();
    }
}
