package org.stegvis.party;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.platform.security.SignedOn;

/** Brings the register of officers up to date whenever one of them signs on. */
@Component
class OfficersAtSignOn {

    private final Officers officers;

    OfficersAtSignOn(Officers officers) {
        this.officers = officers;
    }

    @EventListener
    void register(SignedOn person) {
        officers.register(new Officer(
                person.identity().user(),
                person.name(),
                person.email(),
                person.language(),
                Set.copyOf(person.identity().groups())));
    }
}
