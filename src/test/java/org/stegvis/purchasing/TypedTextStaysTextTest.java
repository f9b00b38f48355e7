package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterText;
import org.stegvis.letter.LetterTexts;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.EveryLetter.Typed;

/** Whatever is typed into any field of any letter comes out as the text it is. */
@StegvisTest
class TypedTextStaysTextTest {

    private static final String ATTACK = String.join(
            " ",
            "<script>alert(1)</script>",
            "${7*7} ${T(java.lang.Runtime)}",
            "[[${7*7}]] [(${7*7})]",
            "__${7*7}__::.x",
            "{0} {99} {1,choice,0#a} 'quoted' | pipe",
            "\" onmouseover=\"alert(1)");

    @Autowired
    LetterTexts texts;

    static Stream<Arguments> letters() {
        return EveryLetter.kinds()
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void codeIsNeverRun(String kind, Language language) {
        LetterText letter =
                texts.merge(EveryLetter.of(kind, language, new Typed(ATTACK, ATTACK, ATTACK, ATTACK, ATTACK, ATTACK)));

        assertThat(letter.subject()).contains(ATTACK);
        assertThat(letter.text()).contains(ATTACK).doesNotContain("49");
        assertThat(letter.html()).contains(escaped(ATTACK)).doesNotContain("<script", "49", "\" onmouseover=\"");
    }

    @ParameterizedTest
    @MethodSource("org.stegvis.purchasing.EveryLetter#kinds")
    void aLineBreakBeginsNoHeader(String kind) {
        String attack = "Title\r\nBcc: other@example.org\u2028X-Header: 1\u0000";
        LetterText letter = texts.merge(
                EveryLetter.of(kind, Language.SV, new Typed(attack, attack, attack, attack, attack, attack)));

        assertThat(letter.subject()).contains("Bcc:").doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]");
        assertThat(letter.text()).doesNotContain("\r", "\u0000");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
