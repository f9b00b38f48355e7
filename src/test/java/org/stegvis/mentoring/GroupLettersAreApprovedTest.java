package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LetterText;
import org.stegvis.letter.LetterTexts;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipantLetters;

/** Every letter to the members of groups reads in four languages as it was approved. */
@StegvisTest
class GroupLettersAreApprovedTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved", "group-letters");

    @Autowired
    LetterTexts texts;

    static Stream<String> files() {
        return Stream.of(
                        MentoringLetter.DATES_MISSING,
                        MentoringLetter.GROUP_SILENT,
                        MentoringLetter.MENTOR_LOST,
                        MentoringLetter.ADEPT_LEFT,
                        MentoringLetter.NEW_GROUP,
                        MentoringLetter.FIT_QUESTION,
                        MentoringLetter.CHECK_IN,
                        MentoringLetter.CLOSING_TALK,
                        MentoringLetter.REMOVAL_WARNING)
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> kind.code() + "." + language.code()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLetterReadsAsApproved(String file) throws IOException {
        String kind = file.substring(0, file.lastIndexOf('.'));
        Language language = Language.ofCode(file.substring(kind.length() + 1)).orElseThrow();
        LetterText letter = texts.merge(letter(kind, language));

        assertThat(letter.subject() + "\n\n" + letter.text())
                .isEqualTo(Files.readString(APPROVED.resolve(file + ".txt")));
        assertThat(letter.html()).contains("lang=\"" + language.code() + "\"").doesNotContain("${", " th:");
    }

    private static Letter letter(String kind, Language language) {
        LocalDate day = LocalDate.of(2027, 12, 1);
        List<Object> facts = new ArrayList<>(List.of("Exempelministeriet", day.plusDays(270)));
        facts.addAll(
                switch (kind) {
                    case "mentor-lost" -> List.of(day);
                    case "new-group" -> List.of("Maja Mentor (Exempelkommunen)", "Anna Adept (Exempelverket)");
                    default -> List.of();
                });
        return new Letter(
                "P2027-0001",
                kind,
                "step",
                "person",
                "someone@example.org",
                language,
                "Mentorprogrammet",
                "https://stegvis.example.org/participant/" + Letter.SECRET,
                facts,
                Optional.empty(),
                Optional.of(new Letter.Personal("Exempelministeriet", "secret", ParticipantLetters.FOOTER)));
    }
}
