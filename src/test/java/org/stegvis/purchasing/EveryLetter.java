package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letter.Author;
import org.stegvis.letter.Letter.Word;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.OfficersLetter.Field;

/** A letter of every kind, with everything that can be put in put in. */
final class EveryLetter {

    /** What stands where somebody typed. */
    record Typed(String title, String buyer, String line, String text, String officer, String paragraph) {}

    /** What a reasonable officer types. */
    static final Typed ORDINARY = new Typed(
            "Städning av skolor",
            "Exempelkommunen",
            "Rådhuset",
            "See the enclosed list.",
            "Astrid Exempel",
            "A paragraph of our own.\nIt has two lines.");

    private EveryLetter() {}

    /** The kinds: those that models send, and those that officers write. */
    static Stream<String> kinds() {
        return Stream.concat(
                Arrays.stream(LetterKind.values()).map(LetterKind::code),
                Arrays.stream(OfficersLetter.values()).map(OfficersLetter::code));
    }

    static Letter of(String kind, Language language, Typed typed) {
        return OfficersLetter.ofCode(kind)
                .map(letter -> byOfficer(letter, language, typed))
                .orElseGet(() -> new Letter(
                        "2027-0012",
                        kind,
                        "step",
                        "officer",
                        "officer@example.org",
                        language,
                        typed.title(),
                        "https://stegvis.example.org/cases/2027-0012",
                        List.of("Book start meeting", LocalDate.of(2027, 4, 5)),
                        Optional.empty()));
    }

    private static Letter byOfficer(OfficersLetter kind, Language language, Typed typed) {
        List<Object> facts = new ArrayList<>(List.of(typed.buyer(), new Word("letterFact.reviewBody.SE")));
        LocalDate day = LocalDate.of(2027, 4, 5);
        for (Field field : kind.fields()) {
            facts.add(
                    switch (field.kind()) {
                        case DAY -> day;
                        case LINE -> typed == ORDINARY && field.key().equals("meetingTime") ? "10.00" : typed.line();
                        case TEXT -> typed.text();
                    });
            day = day.plusDays(10);
        }
        return new Letter(
                "2027-0012",
                kind.code(),
                "step",
                kind.isForOutsiders() ? "Firman AB" : "officer",
                "someone@example.org",
                language,
                typed.title(),
                kind.isForOutsiders() ? "" : "https://stegvis.example.org/cases/2027-0012",
                facts,
                Optional.of(new Author(
                        "procurer", typed.officer(), "astrid@example.org", typed.buyer(), typed.paragraph())));
    }
}
