package org.stegvis.purchasing.process;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stegvis.letter.LetterSettled;
import org.stegvis.letter.LetterUndelivered;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.purchasing.LetterProblemVariables;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;
import org.stegvis.purchasing.PurchasingVariables;

/** A letter that could not be sent, and the person who deals with it ({@code letter-problem.bpmn}). */
@Component
public class LetterProblem implements ProcessClass {

    public static final String KEY = "letter-problem";

    /** The letter was sent again or settled elsewhere; nobody has to deal with it any more. */
    public static final String LETTER_SETTLED = "purchasing.letterSettled";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Purchases purchases;

    LetterProblem(RuntimeService runtime, TaskService tasks, Purchases purchases) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.purchases = purchases;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Collection<ProcessVariable<?>> variables() {
        return LetterProblemVariables.all();
    }

    /** Asks a person, unless somebody is asked about this letter already. */
    @EventListener
    void begin(LetterUndelivered undelivered) {
        purchases
                .find(undelivered.caseNumber())
                .filter(purchase -> isNotAsked(undelivered.letter()))
                .ifPresent(purchase -> begin(purchase, undelivered.letter()));
    }

    /** Takes the task back from whoever was asked. */
    @EventListener
    void end(LetterSettled settled) {
        runtime.createMessageCorrelation(LETTER_SETTLED)
                .processInstanceBusinessKey(settled.caseNumber())
                .processInstanceVariableEquals(LetterProblemVariables.LETTER_NUMBER.name(), settled.letter())
                .correlateAll();
    }

    private void begin(Purchase purchase, int letter) {
        runtime.startProcessInstanceByKey(
                KEY,
                purchase.number(),
                Map.of(
                        PurchasingVariables.CASE_NUMBER.name(), purchase.number(),
                        PurchasingVariables.TITLE.name(), purchase.title(),
                        LetterProblemVariables.LETTER_NUMBER.name(), letter));
    }

    private boolean isNotAsked(int letter) {
        return tasks.createTaskQuery()
                        .processDefinitionKey(KEY)
                        .processVariableValueEquals(LetterProblemVariables.LETTER_NUMBER.name(), letter)
                        .count()
                == 0;
    }
}
