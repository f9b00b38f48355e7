package org.stegvis.purchasing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.AuthoredDecisions;
import org.stegvis.platform.form.AnswerSheets;
import org.stegvis.platform.form.Corrections;
import org.stegvis.platform.form.FormSubject;

/** Which decisions that were made in a case rest on an answer: of tables that ask about it, of management that saw it. */
@Component
class RestingDecisions {

    private final RuleOutcomes rules;
    private final AuthoredDecisions tables;
    private final AnswerSheets sheets;
    private final Corrections corrections;

    RestingDecisions(RuleOutcomes rules, AuthoredDecisions tables, AnswerSheets sheets, Corrections corrections) {
        this.rules = rules;
        this.tables = tables;
        this.sheets = sheets;
        this.corrections = corrections;
    }

    /** The keys of the tables. */
    List<String> ofTables(FormSubject subject, String field) {
        Set<String> made = rules.ofCase(subject.caseNumber(), subject.language()).stream()
                .map(RuleOutcomes.Outcome::decision)
                .collect(Collectors.toSet());
        return tables.asking(field).stream().filter(made::contains).toList();
    }

    /** The forms in which management decided. */
    List<String> ofManagement(FormSubject subject, String form, String field) {
        return FormsToCorrect.DECISIONS.stream()
                .filter(decision ->
                        sheets.latest(subject.caseNumber(), decision).isPresent())
                .filter(decision -> corrections.isShownBy(subject, decision, form, field))
                .sorted()
                .toList();
    }

    /** Both, by their keys. */
    List<String> all(FormSubject subject, String form, String field) {
        return Stream.concat(ofTables(subject, field).stream(), ofManagement(subject, form, field).stream())
                .toList();
    }
}
