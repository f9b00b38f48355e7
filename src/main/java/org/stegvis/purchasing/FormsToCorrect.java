package org.stegvis.purchasing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.form.AnswerSheet;
import org.stegvis.platform.form.AnswerSheets;

/** The forms of a case that were answered, and that an officer may ask to have corrected. */
@Component
class FormsToCorrect {

    /** Decisions of management; what is wrong with one takes another. */
    static final Set<String> DECISIONS = Set.of("decide-mandate", "decide-requirement");

    private final AnswerSheets sheets;
    private final AuthoredModels models;
    private final CaseToChange cases;

    FormsToCorrect(AnswerSheets sheets, AuthoredModels models, CaseToChange cases) {
        this.sheets = sheets;
        this.models = models;
        this.cases = cases;
    }

    /**
     * The newest sheet of each form, in the order in which they were answered: all of them for the procurer of the case;
     * otherwise those that she answered, and those of a role that she holds.
     */
    List<AnswerSheet> of(String officer, String caseNumber) {
        List<CaseRole> held = cases.heldBy(officer, caseNumber);
        Map<String, AnswerSheet> newest = new LinkedHashMap<>();
        for (AnswerSheet sheet : sheets.ofCase(caseNumber)) {
            newest.remove(sheet.form());
            newest.put(sheet.form(), sheet);
        }
        return newest.values().stream()
                .filter(sheet -> models.withForm(sheet.form())
                        .flatMap(models::groupOf)
                        .flatMap(CaseRole::ofGroup)
                        .filter(role -> held.contains(CaseRole.PROCURER)
                                || held.contains(role)
                                || sheet.officer().equals(officer))
                        .isPresent())
                .toList();
    }
}
