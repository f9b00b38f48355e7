package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LetterText;
import org.stegvis.letter.LetterTexts;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.mentoring.matching.Reason;
import org.stegvis.mentoring.matching.ReasonCode;
import org.stegvis.mentoring.matching.ReasonText;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.ParticipantLetters;

/**
 * What the matching says of people, and what it writes to mentors, as it was read and approved in each language. Whoever
 * changes a text approves it anew, in {@code src/test/resources/approved/matching}.
 */
@StegvisTest
class MatchingTextsTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved", "matching");

    @Autowired
    Texts texts;

    @Autowired
    LetterTexts letters;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReasonsForCoordinatorsReadAsApproved(Language language) throws IOException {
        ReasonText sentences = new ReasonText(texts, id -> "Åsa Exempel");

        String all = Arrays.stream(ReasonCode.values())
                .map(code -> sentences.sentence(language, reason(code)))
                .collect(Collectors.joining("\n"));

        assertThat(all).isEqualTo(approved("reasons", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReasonsForLettersReadAsApprovedAndTellNoPoints(Language language) throws IOException {
        ReasonText sentences = new ReasonText(texts, id -> "");

        String all = forLetters()
                .map(code -> sentences.letter(language, reason(code)))
                .collect(Collectors.joining("\n"));

        assertThat(all).isEqualTo(approved("letter-reasons", language)).doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterThatAsksAMentorReadsAsApproved(Language language) throws IOException {
        LetterText letter = letters.merge(new Letter(
                "P2022-0001",
                MentoringLetter.GROUP_PROPOSED.code(),
                "step",
                "person",
                "someone@example.org",
                language,
                "Mentorprogrammet",
                "https://stegvis.example.org/participant/" + Letter.SECRET + "/proposal",
                List.of("Exempelministeriet", LocalDate.of(2023, 7, 4), LocalDate.of(2022, 10, 12)),
                Optional.empty(),
                Optional.of(new Letter.Personal("Exempelministeriet", "secret", ParticipantLetters.FOOTER))));

        assertThat(letter.subject() + "\n\n" + letter.text()).isEqualTo(approved("group-proposed", language));
    }

    /** The reasons that speak for a pair. */
    private static Stream<ReasonCode> forLetters() {
        return Arrays.stream(ReasonCode.values())
                .filter(code -> code.compareTo(ReasonCode.TEACHES) >= 0
                        && code.compareTo(ReasonCode.WISHED_MENTOR) <= 0
                        && code != ReasonCode.HELP_NOT_ASKED);
    }

    private static Reason reason(ReasonCode code) {
        List<Object> figures = switch (code) {
            case TEACHES -> List.of(Competence.LEGISLATION, 4, 2);
            case ACCEPT_COMPETENCE -> List.of(Competence.LEGISLATION);
            case OFFERS_HELP -> List.of(HelpKind.CAREER);
            case GROUP_LANGUAGE, FLUENT_LANGUAGE, FOLLOWED_LANGUAGE, ACCEPT_LANGUAGE -> List.of(Language.FI);
            case ONE_MORE_PLACE, PIN_SECOND_MENTOR -> List.of(new Reason.PersonNamed("somebody"));
            default -> List.of(12, 40);
        };
        return new Reason(code, figures);
    }

    private static String approved(String name, Language language) throws IOException {
        return Files.readString(APPROVED.resolve(name + "." + language.code() + ".txt"));
    }
}
