package org.stegvis.purchasing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stegvis.letter.EmailAddress;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.LetterDraft.Recipient;
import org.stegvis.purchasing.OfficersLetter.Field;

/** Holds a letter that an officer has filled in against what it needs, and says all that is wrong in her language. */
@Component
public class CheckLetterDraft {

    /** How many recipients a letter may have. */
    public static final int RECIPIENTS_AT_MOST = 50;

    /** How many characters the officer may add. */
    public static final int LONGEST_PARAGRAPH = 2000;

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Texts texts;

    CheckLetterDraft(Texts texts) {
        this.texts = texts;
    }

    /**
     * One thing that is wrong.
     *
     * @param field the name of the field in the page
     */
    public record Refusal(String field, String sentence) {}

    /** All that is wrong; empty if the letter can be sent. */
    public List<Refusal> check(LetterDraft draft, Language language) {
        List<Refusal> refusals = new ArrayList<>();
        draft.kind().fields().forEach(field -> check(field, draft, language, refusals));
        if (draft.kind().isForOutsiders()) {
            checkRecipients(draft, language, refusals);
        }
        if (draft.paragraph().length() > LONGEST_PARAGRAPH) {
            String label = texts.get(language, "letters.paragraph");
            refusals.add(refusal("paragraph", language, "tooLong", label, LONGEST_PARAGRAPH));
        }
        return refusals;
    }

    private void check(Field field, LetterDraft draft, Language language, List<Refusal> refusals) {
        String given = draft.facts().getOrDefault(field.key(), "").strip();
        String label = texts.get(language, "letterField." + field.key());
        if (given.isEmpty()) {
            refusals.add(refusal(field.key(), language, "missing", label));
        } else if (field.kind() == Field.Kind.DAY && !isDay(given)) {
            refusals.add(refusal(field.key(), language, "noDay", label));
        } else if (given.length() > field.kind().longest()) {
            refusals.add(refusal(
                    field.key(), language, "tooLong", label, field.kind().longest()));
        }
    }

    private void checkRecipients(LetterDraft draft, Language language, List<Refusal> refusals) {
        if (draft.named().isEmpty()) {
            refusals.add(refusal("organisation-0", language, "nobody"));
        }
        if (draft.named().size() > RECIPIENTS_AT_MOST) {
            refusals.add(refusal("organisation-0", language, "tooMany", RECIPIENTS_AT_MOST));
        }
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < draft.recipients().size(); row++) {
            Recipient recipient = draft.recipients().get(row);
            if (!recipient.isBlank()) {
                checkRow(recipient, row, seen, language, refusals);
            }
        }
    }

    private void checkRow(Recipient recipient, int row, Set<String> seen, Language language, List<Refusal> refusals) {
        String organisation = recipient.organisation().strip();
        int shown = row + 1;
        if (organisation.isEmpty()) {
            refusals.add(refusal("organisation-" + row, language, "noOrganisation", shown));
        } else if (organisation.length() > LONGEST_NAME) {
            refusals.add(refusal(
                    "organisation-" + row,
                    language,
                    "tooLong",
                    texts.get(language, "letters.organisation"),
                    LONGEST_NAME));
        } else if (!seen.add(organisation.toLowerCase(Locale.ROOT))) {
            refusals.add(refusal("organisation-" + row, language, "namedTwice", shown));
        }
        if (!EmailAddress.isOne(recipient.email().strip())) {
            refusals.add(refusal("email-" + row, language, "noAddress", shown));
        }
        if (Language.ofCode(recipient.language()).isEmpty()) {
            refusals.add(refusal("language-" + row, language, "noLanguage", shown));
        }
    }

    private Refusal refusal(String field, Language language, String sentence, Object... arguments) {
        return new Refusal(field, texts.get(language, "letters.refused." + sentence, arguments));
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException problem) {
            return false;
        }
    }
}
