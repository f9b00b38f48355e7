package org.stegvis.mentoring;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.SecondPerson;

/** A matching is approved by a coordinator who has not proposed it (A13). */
@Component
class SecondCoordinator implements SecondPerson {

    @Override
    public Set<String> forms() {
        return Set.of("approve-matching");
    }
}
