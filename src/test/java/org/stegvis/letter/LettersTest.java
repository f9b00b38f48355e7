package org.stegvis.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.platform.language.Language;

@StegvisTest
class LettersTest {

    @Autowired
    Letters letters;

    @Autowired
    LetterSender sender;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    GreenMail mailServer;

    private final String caseNumber = "L-" + UUID.randomUUID();

    @Test
    void aLetterThatIsAskedForTwiceIsWrittenAndSentOnce() {
        letters.write(letter("someone@example.org", "Cleaning of schools"));
        letters.write(letter("someone@example.org", "Cleaning of schools"));

        sender.sendDue();
        sender.sendDue();

        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(written -> {
            assertThat(written.sentAt()).isPresent();
            assertThat(written.attempts()).isEqualTo(1);
        });
        assertThat(received()).hasSize(1);
    }

    @Test
    void aLetterWhoseStepIsRolledBackIsNeitherKeptNorSent() {
        transactions.executeWithoutResult(status -> {
            letters.write(letter("someone@example.org", "Cleaning of schools"));
            status.setRollbackOnly();
        });

        sender.sendDue();

        assertThat(letters.ofCase(caseNumber)).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void aLetterWithoutAnAddressIsKeptAndSaysSo() {
        letters.write(letter("", "Cleaning of schools"));

        sender.sendDue();

        assertThat(letters.ofCase(caseNumber)).singleElement().satisfies(written -> {
            assertThat(written.problem()).isEqualTo("noAddress");
            assertThat(written.sentAt()).isEmpty();
        });
    }

    @Test
    void whatSomebodyTypedComesOutAsTextInSubjectAndBody() throws Exception {
        letters.write(letter("someone@example.org", "A <b>bold</b> ${7*7} [[${7*7}]]\r\nBcc: other@example.org"));

        sender.sendDue();

        MimeMessage message = received().get(0);
        assertThat(message.getSubject())
                .contains("<b>bold</b> ${7*7} [[${7*7}]]")
                .doesNotContain("\n");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(letters.ofCase(caseNumber).get(0).html())
                .contains("&lt;b&gt;bold&lt;/b&gt; ${7*7} [[${7*7}]]")
                .doesNotContain("<b>bold</b>");
    }

    @Test
    void theMessageIdFollowsFromTheRow() throws Exception {
        letters.write(letter("someone@example.org", "Cleaning of schools"));

        sender.sendDue();

        assertThat(received().get(0).getMessageID())
                .isEqualTo("<" + letters.ofCase(caseNumber).get(0).id() + "@letters.stegvis>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLetterIsInTheLanguageOfItsReader(Language language) {
        letters.write(new Letter(
                caseNumber,
                "mandate-request",
                "step",
                "officer",
                "a@example.org",
                language,
                "Title",
                "http://x/cases/1"));

        WrittenLetter written = letters.ofCase(caseNumber).get(0);
        String word = switch (language) {
            case SV -> "Mandat behövs";
            case FI -> "Valtuutus tarvitaan";
            case NB -> "Mandat trengs";
            case EN -> "Mandate needed";
        };
        assertThat(written.subject()).startsWith(word);
        assertThat(written.html()).contains("lang=\"" + language.code() + "\"").contains("http://x/cases/1");
        assertThat(written.text()).contains("http://x/cases/1").doesNotContain("<p");
    }

    private Letter letter(String address, String title) {
        return new Letter(
                caseNumber,
                "mandate-request",
                "step",
                "officer",
                address,
                Language.EN,
                title,
                "http://localhost/cases/1");
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message -> subjectOf(message).contains(caseNumber))
                .toList();
    }

    private static String subjectOf(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
