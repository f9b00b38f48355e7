package org.stegvis.purchasing.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.PurchasingVariables;

/** A role in a case passes to another officer ({@code hand-over-case.bpmn}). */
@Component
public class HandOverCase implements ProcessClass {

    public static final String KEY = "hand-over-case";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(PurchasingVariables.CASE_NUMBER, PurchasingVariables.TITLE);
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROCURER, Role.REQUESTER, Role.CONTRACT_MANAGER, Role.MATCHING_OFFICER, Role.MANAGEMENT);
    }
}
