package org.stegvis.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** Reasons are sentences in the reader's language. */
class ReasonTextTest {

    private static final Texts TEXTS = new Texts();
    private static final ReasonText SENTENCES = new ReasonText(TEXTS, id -> "Aino Åström");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonTermCompetenceKindAndLanguageHasItsWords(Language language) {
        Stream<String> keys = Stream.of(
                        Stream.of(ReasonCode.values()).map(ReasonCode::textKey),
                        Stream.of(Term.values()).map(Term::textKey),
                        Stream.of(Competence.values()).map(Competence::textKey),
                        Stream.of(HelpKind.values()).map(HelpKind::textKey),
                        Stream.of(Language.values()).map(spoken -> "mentoring.language." + spoken.code()))
                .flatMap(all -> all);
        assertThat(keys.filter(key -> TEXTS.find(language, key).isEmpty())).isEmpty();
    }

    @Test
    void whatASentenceSpeaksOfIsPutIntoWordsToo() {
        assertThat(SENTENCES.sentence(Language.SV, Reason.of(ReasonCode.TEACHES, Competence.LEGISLATION, 4, 2)))
                .isEqualTo("Mentorn kan upphandlingsrätt på nivå 4; adepten är på nivå 2.");
        assertThat(SENTENCES.sentence(Language.FI, Reason.of(ReasonCode.ONE_MORE_PLACE, new Reason.PersonNamed("m1"))))
                .isEqualTo("Aino Åström ottaa yhden aktorin lisää.");
        assertThat(SENTENCES.sentence(Language.NB, Reason.of(ReasonCode.GROUP_LANGUAGE, Language.EN)))
                .isEqualTo("Gruppen møtes på engelsk, som adepten ikke kan følge.");
        assertThat(SENTENCES.sentence(Language.EN, Reason.of(ReasonCode.YEARS_AHEAD, 11L)))
                .isEqualTo("The mentor has about 11 years more in procurement than the adept.");
    }
}
