package org.stegvis.platform.form;

import java.util.Optional;
import java.util.function.Function;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.language.Language;

/**
 * What a form is about and who has it open.
 *
 * @param caseNumber the number of the case; empty while the case is being started
 * @param form the id of the form
 * @param officer the user id of the reader
 * @param language the reader's language
 * @param variables the process variables that can be seen from the task, by name
 */
public record FormSubject(
        String caseNumber, String form, String officer, Language language, Function<String, Object> variables) {

    /** The value of this variable as the task sees it, if it is set. */
    public <T> Optional<T> value(ProcessVariable<T> variable) {
        return Optional.ofNullable(variable.kind().type().cast(variables.apply(variable.name())));
    }
}
