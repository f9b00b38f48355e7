package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.letter.Letter;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipantLetters;

/** A letter of every kind that goes to applicants, with everything that can be put in put in. */
public final class EveryApplicationLetter {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 9, 30);

    private EveryApplicationLetter() {}

    /** The kinds of letters. */
    public static Stream<String> kinds() {
        return letters().map(MentoringLetter::code);
    }

    /** The letter of this kind; empty if it is none to applicants. */
    public static Optional<Letter> of(String kind, Language language) {
        return letters()
                .filter(letter -> letter.code().equals(kind))
                .findFirst()
                .map(letter -> letter(letter, language));
    }

    private static Stream<MentoringLetter> letters() {
        return Stream.of(
                MentoringLetter.APPLICATION_SAVED,
                MentoringLetter.APPLICATION_NEW_LINK,
                MentoringLetter.APPLICATION_CONFIRM,
                MentoringLetter.APPLICATION_RECEIPT,
                MentoringLetter.APPLICATION_DRAFT,
                MentoringLetter.APPLICATION_LATE,
                MentoringLetter.APPLICATION_INCOMPLETE);
    }

    private static Letter letter(MentoringLetter kind, Language language) {
        List<Object> facts = new ArrayList<>(List.of("Exempelministeriet", DEADLINE, "12"));
        facts.addAll(
                switch (kind) {
                    case APPLICATION_INCOMPLETE -> List.of(DEADLINE.plusDays(7), "First question\nSecond question");
                    case APPLICATION_RECEIPT, APPLICATION_LATE ->
                        List.of(
                                new Letter.Word("application.role.adept"),
                                DEADLINE.plusDays(9),
                                DEADLINE.plusDays(34),
                                "First question: an answer\nSecond question: another",
                                new Letter.Word("application.late.VERY_LATE"));
                    default -> List.of();
                });
        return new Letter(
                "P2027-0001",
                kind.code(),
                "step",
                "application",
                "someone@example.org",
                language,
                "Mentorprogrammet",
                "https://stegvis.example.org/application/" + Letter.SECRET,
                facts,
                Optional.empty(),
                Optional.of(new Letter.Personal("Exempelministeriet", "secret", ParticipantLetters.FOOTER)));
    }
}
