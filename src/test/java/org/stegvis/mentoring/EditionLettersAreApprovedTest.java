package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterText;
import org.stegvis.letter.LetterTexts;
import org.stegvis.platform.language.Language;

/** Every letter of an edition reads in four languages as it was approved. */
@StegvisTest
class EditionLettersAreApprovedTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved", "edition-letters");

    @Autowired
    LetterTexts texts;

    static Stream<String> files() {
        return EveryEditionLetter.kinds()
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> kind + "." + language.code()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLetterReadsAsApproved(String file) throws IOException {
        String kind = file.substring(0, file.lastIndexOf('.'));
        Language language = Language.ofCode(file.substring(kind.length() + 1)).orElseThrow();
        LetterText letter = texts.merge(EveryEditionLetter.of(kind, language).orElseThrow());

        assertThat(letter.subject() + "\n\n" + letter.text())
                .isEqualTo(Files.readString(APPROVED.resolve(file + ".txt")));
        assertThat(letter.html()).contains("lang=\"" + language.code() + "\"").doesNotContain("${", " th:");
    }

    @Test
    void noApprovedLetterIsLeftOver() throws IOException {
        try (Stream<Path> all = Files.list(APPROVED)) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(file -> file + ".txt").toList());
        }
    }
}
