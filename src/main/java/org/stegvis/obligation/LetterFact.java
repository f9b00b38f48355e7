package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import org.stegvis.letter.Letter;

/** What the words of a letter are given beside the case. */
enum LetterFact {
    /** A day. */
    DAY(LocalDate.class),
    /** Something in the reader's language: the key of its text. */
    WORD(Letter.Word.class),
    /** A sum of money. */
    SUM(Letter.Sum.class),
    /** What somebody typed, or a number; as it is. */
    TEXT(String.class);

    private final Class<?> type;

    LetterFact(Class<?> type) {
        this.type = type;
    }

    /** Stops a letter that would go out with a hole in its words. */
    static void check(String letter, List<LetterFact> needed, List<Object> given) {
        boolean fits = needed.size() == given.size();
        for (int i = 0; fits && i < needed.size(); i++) {
            fits = needed.get(i).type.isInstance(given.get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException("The letter " + letter + " needs " + needed);
        }
    }
}
