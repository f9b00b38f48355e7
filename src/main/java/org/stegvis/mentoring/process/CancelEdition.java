package org.stegvis.mentoring.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.SharedVariables;

/** The owner cancels an edition ({@code cancel-edition.bpmn}). */
@Component
public class CancelEdition implements ProcessClass {

    public static final String KEY = "cancel-edition";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(SharedVariables.CASE_NUMBER, SharedVariables.TITLE);
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROGRAMME_OWNER);
    }
}
