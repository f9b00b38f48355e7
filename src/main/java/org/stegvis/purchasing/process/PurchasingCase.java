package org.stegvis.purchasing.process;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.PurchasingVariables;

/** The purchase as a whole ({@code purchasing-case.bpmn}), which calls its six phases one after another. */
@Component
public class PurchasingCase implements ProcessClass {

    public static final String KEY = "purchasing-case";

    /** The supplier owes something from now on: its obligation starts by it. */
    public static final String CONTRACT_SIGNED = "purchasing.contractSigned";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return PurchasingVariables.all();
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROCURER, Role.REQUESTER);
    }
}
