package org.stegvis.mentoring.matching;

import java.util.function.UnaryOperator;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** Reasons as sentences in the language of the reader, who sees the names that her page knows. */
public final class ReasonText {

    private final Texts texts;
    private final UnaryOperator<String> names;

    /** Sentences with these texts; names gives the name of the person with an id. */
    public ReasonText(Texts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** The sentence of a reason. */
    public String sentence(Language reader, Reason reason) {
        return texts.get(reader, reason.code().textKey(), words(reader, reason));
    }

    /** The sentence of a reason why a pair fits, as a letter to both says it: plain, without points and levels. */
    public String letter(Language reader, Reason reason) {
        return texts.get(reader, reason.code().letterKey(), words(reader, reason));
    }

    private Object[] words(Language reader, Reason reason) {
        return reason.figures().stream().map(figure -> word(reader, figure)).toArray();
    }

    private Object word(Language reader, Object figure) {
        if (figure instanceof Competence competence) {
            return texts.get(reader, competence.textKey());
        }
        if (figure instanceof HelpKind kind) {
            return texts.get(reader, kind.textKey());
        }
        if (figure instanceof Language language) {
            return texts.get(reader, "mentoring.language." + language.code());
        }
        return figure instanceof Reason.PersonNamed person ? names.apply(person.id()) : figure;
    }
}
