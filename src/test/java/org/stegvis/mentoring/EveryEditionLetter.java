package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.letter.Letter;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipantLetters;

/** A letter of every kind that an edition writes, with everything that can be put in put in. */
public final class EveryEditionLetter {

    private static final LocalDate DAY = LocalDate.of(2027, 10, 20);

    private EveryEditionLetter() {}

    /** The kinds of letters. */
    public static Stream<String> kinds() {
        return letters().map(MentoringLetter::code);
    }

    /** The letter of this kind; empty if an edition does not write it. */
    public static Optional<Letter> of(String kind, Language language) {
        return letters()
                .filter(letter -> letter.code().equals(kind))
                .findFirst()
                .map(letter -> letter(letter, language));
    }

    private static Stream<MentoringLetter> letters() {
        return Stream.of(
                MentoringLetter.DEADLINE_EXTENDED,
                MentoringLetter.PLACE_ADEPT,
                MentoringLetter.PLACE_MENTOR,
                MentoringLetter.WAITING_LIST,
                MentoringLetter.NOT_ADMITTED,
                MentoringLetter.RESERVE_MENTOR,
                MentoringLetter.WITHDRAWN,
                MentoringLetter.THANKS,
                MentoringLetter.MENTORING_CERTIFICATE,
                MentoringLetter.LINE_MANAGER,
                MentoringLetter.EDITION_CANCELLED);
    }

    private static Letter letter(MentoringLetter kind, Language language) {
        boolean personal = kind != MentoringLetter.LINE_MANAGER;
        List<Object> facts = new ArrayList<>(List.of("Exempelministeriet"));
        if (personal) {
            facts.add(DAY.plusDays(270));
        }
        facts.addAll(facts(kind));
        return new Letter(
                "P2027-0001",
                kind.code(),
                "step",
                "somebody",
                "someone@example.org",
                language,
                "Mentorprogrammet",
                personal ? "https://stegvis.example.org/participant/" + Letter.SECRET : "",
                facts,
                Optional.empty(),
                personal
                        ? Optional.of(new Letter.Personal("Exempelministeriet", "secret", ParticipantLetters.FOOTER))
                        : Optional.empty());
    }

    private static List<Object> facts(MentoringLetter kind) {
        return switch (kind) {
            case PLACE_ADEPT ->
                List.of(
                        DAY,
                        "Måns Mentor",
                        "Organisation",
                        "mentor@example.org",
                        "– First adept\n– Second adept",
                        "– First reason\n– Second reason\n– Third reason",
                        "– First meeting\n– Second meeting",
                        "What is paid.",
                        "Where the workbook is.");
            case PLACE_MENTOR ->
                List.of(
                        DAY,
                        "– First adept: a goal\n– Second adept: another",
                        "– Orientation",
                        "– First meeting\n– Second meeting",
                        "What is paid.",
                        "Where the workbook is.");
            case WAITING_LIST -> List.of("1–5", DAY);
            case NOT_ADMITTED -> List.of(new Letter.Word("reason.eligibility.sectorNotInvited"));
            case LINE_MANAGER ->
                List.of("Adela Adept", new Letter.Word("mentoring.role.adept"), "– First meeting\n– Second meeting");
            case EDITION_CANCELLED -> List.of("What the owner wants everybody to know.");
            case MENTORING_CERTIFICATE -> List.of();
            default -> List.of(DAY, DAY.plusDays(7));
        };
    }
}
