package org.stegvis.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.letter.Letter;
import org.stegvis.platform.language.Language;

/** A letter of every kind that all programmes share. */
public final class EveryProgrammeLetter {

    private static final String ADDRESS = "https://stegvis.example.org";
    private static final LocalDate DAY = LocalDate.of(2022, 11, 3);

    private EveryProgrammeLetter() {}

    /** The kinds: those to participants, and those to officers. */
    public static Stream<String> kinds() {
        return Stream.concat(
                toParticipants().map(SharedLetter::code),
                Arrays.stream(ProgrammeOfficersLetter.values()).map(ProgrammeOfficersLetter::code));
    }

    private static Stream<SharedLetter> toParticipants() {
        return Arrays.stream(SharedLetter.values());
    }

    /** The letter of this kind; empty if it is none of these. */
    public static Optional<Letter> of(String kind, Language language) {
        return toParticipants()
                .filter(letter -> letter.code().equals(kind))
                .findFirst()
                .map(letter -> toParticipant(letter, language))
                .or(() -> Arrays.stream(ProgrammeOfficersLetter.values())
                        .filter(letter -> letter.code().equals(kind))
                        .findFirst()
                        .map(letter -> toOfficer(letter, language)));
    }

    private static Letter toParticipant(SharedLetter kind, Language language) {
        List<Object> facts = new ArrayList<>(List.of("Exempelministeriet", LocalDate.of(2023, 7, 4)));
        switch (kind.path()) {
            case "survey" -> facts.addAll(List.of(new Letter.Word("survey.kind.closing"), DAY));
            case "offer" -> facts.add(DAY);
            case "claims" -> facts.addAll(factsOfClaim(kind));
            default -> facts.addAll(factsOf(kind));
        }
        return new Letter(
                "P2022-0001",
                kind.code(),
                "step",
                "person",
                "someone@example.org",
                language,
                "Mentorprogrammet",
                ADDRESS + "/participant/" + Letter.SECRET,
                facts,
                Optional.empty(),
                Optional.of(new Letter.Personal("Exempelministeriet", "secret", ParticipantLetters.FOOTER)));
    }

    private static List<Object> factsOfClaim(SharedLetter kind) {
        List<Object> facts = new ArrayList<>(List.of("12", "Första gemensamma mötet 3 november 2022"));
        facts.addAll(
                switch (kind) {
                    case CLAIM_RECEIVED -> List.of("85,00 EUR");
                    case CLAIM_RETURNED -> List.of("Kvittot för återresan saknas.", DAY);
                    case CLAIM_APPROVED ->
                        List.of("85,00 EUR", "60,00 EUR", "Biljett: 60,00 EUR. Betalas: 35,00 EUR.\n\nInvänd senast");
                    case CLAIM_REJECTED -> List.of("Kvitton saknas.", "Du kan invända på din sida.");
                    default -> List.of("85,00 EUR", DAY);
                });
        return facts;
    }

    private static List<Object> factsOf(SharedLetter kind) {
        return switch (kind) {
            case OFFER_EXPIRED -> List.of(DAY);
            case PARTICIPANT_NEW_LINK -> List.of();
            default ->
                List.of(
                        new Letter.Word("event.kind.kickOff"),
                        DAY,
                        "13:00–16:00 (Europe/Helsinki)",
                        "Exempelgatan 1, Helsingfors");
        };
    }

    private static Letter toOfficer(ProgrammeOfficersLetter kind, Language language) {
        return new Letter(
                "P2022-0001",
                kind.code(),
                "step",
                "officer",
                "officer@example.org",
                language,
                "Mentorprogrammet",
                ADDRESS + "/programmes/P2022-0001",
                List.of(new Letter.Word("event.kind.kickOff"), DAY),
                Optional.empty());
    }
}
