package org.stegvis.obligation.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.DefectVariables;
import org.stegvis.obligation.ObligationVariables;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;

/** A contract manager opens a defect that she has found herself ({@code open-defect.bpmn}). */
@Component("openDefectProcess")
public class OpenDefect implements ProcessClass {

    public static final String KEY = "open-defect";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                ObligationVariables.CASE_NUMBER,
                ObligationVariables.TITLE,
                ObligationVariables.OBLIGATION,
                DefectVariables.KIND);
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.CONTRACT_MANAGER);
    }
}
