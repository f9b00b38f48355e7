package org.stegvis.purchasing.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CorrectionVariables;
import org.stegvis.purchasing.PurchasingVariables;

/** An answer that was given earlier is put right ({@code correct-answer.bpmn}). */
@Component
public class CorrectAnswer implements ProcessClass {

    public static final String KEY = "correct-answer";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return List.of(
                PurchasingVariables.CASE_NUMBER,
                PurchasingVariables.TITLE,
                CorrectionVariables.CORRECTION,
                CorrectionVariables.FORM,
                CorrectionVariables.QUESTION,
                CorrectionVariables.ANSWER_KIND,
                CorrectionVariables.ONE_MORE);
    }

    @Override
    public Set<Role> startedBy() {
        return Set.of(Role.PROCURER, Role.REQUESTER, Role.CONTRACT_MANAGER, Role.MATCHING_OFFICER, Role.MANAGEMENT);
    }
}
