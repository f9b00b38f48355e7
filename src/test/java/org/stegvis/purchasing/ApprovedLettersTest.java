package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterText;
import org.stegvis.letter.LetterTexts;
import org.stegvis.obligation.EverySupplierLetter;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.EveryProgrammeLetter;

/**
 * Every letter in four languages reads as it was approved. Whoever changes the words of a letter changes the file too,
 * after reading it as its reader will.
 */
@StegvisTest
class ApprovedLettersTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved", "letters");

    @Autowired
    LetterTexts texts;

    static Stream<String> files() {
        return Stream.of(EveryLetter.kinds(), EverySupplierLetter.kinds(), EveryProgrammeLetter.kinds())
                .flatMap(kinds -> kinds)
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> kind + "." + language.code()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLetterReadsAsApproved(String file) throws IOException {
        String kind = file.substring(0, file.lastIndexOf('.'));
        Language language = Language.ofCode(file.substring(kind.length() + 1)).orElseThrow();
        LetterText letter = texts.merge(EverySupplierLetter.of(kind, language)
                .or(() -> EveryProgrammeLetter.of(kind, language))
                .orElseGet(() -> EveryLetter.of(kind, language, EveryLetter.ORDINARY)));

        assertThat(letter.subject() + "\n\n" + letter.text())
                .isEqualTo(Files.readString(APPROVED.resolve(file + ".txt")));
        assertThat(letter.html()).contains("lang=\"" + language.code() + "\"").doesNotContain("${", " th:");
    }

    @Test
    void noApprovedLetterIsLeftOver() throws IOException {
        Set<String> expected = files().map(file -> file + ".txt").collect(Collectors.toSet());
        try (Stream<Path> all = Files.list(APPROVED)) {
            assertThat(all.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
