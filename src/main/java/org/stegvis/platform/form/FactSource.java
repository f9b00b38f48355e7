package org.stegvis.platform.form;

import java.util.List;
import org.stegvis.platform.language.Language;

/** Facts that a form may show and that are not earlier answers, such as what a decision table said. */
public interface FactSource {

    /** The word before the dot in the form's reference: {@code rule} in {@code rule.readiness}. */
    String prefix();

    /** The facts for the rest of the reference; empty if there is nothing to say yet. */
    List<Fact> facts(String caseNumber, String reference, Language language);
}
