package org.stegvis.purchasing;

import org.springframework.stereotype.Component;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.Deadlines;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What deadlines are called: the name of the task in which they are met, or a word of the area that entered them. */
@Component
public class DeadlineNames {

    private final Deadlines deadlines;
    private final AuthoredModels models;
    private final Texts texts;

    DeadlineNames(Deadlines deadlines, AuthoredModels models, Texts texts) {
        this.deadlines = deadlines;
        this.models = models;
        this.texts = texts;
    }

    /** The name of the task; what is owed, where there is none. */
    public String of(Deadline deadline, Language language) {
        return models.withForm(deadline.kind())
                .flatMap(element -> models.nameOf(element, language))
                .or(() -> texts.find(language, "deadline." + deadline.kind()))
                .orElse(deadline.kind());
    }

    /** The name of the task, the day on which it is due, and the group that owes it. */
    String withDate(Deadline deadline, Language language) {
        return texts.get(
                language,
                "deadlines.choice",
                of(deadline, language),
                language.longDate(deadlines.calendar(deadline.caseNumber()).dayOf(deadline.dueAt())),
                texts.get(language, "role." + deadline.role()));
    }
}
