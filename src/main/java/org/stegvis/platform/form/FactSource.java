package org.stegvis.platform.form;

import java.util.List;
import org.stegvis.platform.language.Language;

/** Facts that a form may show and that are not earlier answers, such as what a decision table said. */
public interface FactSource {

    /** The word before the dot in the form's reference: {@code rule} in {@code rule.readiness}. */
    String prefix();

    /** The facts for the rest of the reference; empty if there is nothing to say yet. */
    List<Fact> facts(String caseNumber, String reference, Language language);

    /** The same as this form sees it; where a task is about one thing of its case, it says which. */
    default List<Fact> facts(FormSubject subject, String reference) {
        return facts(subject.caseNumber(), reference, subject.language());
    }
}
