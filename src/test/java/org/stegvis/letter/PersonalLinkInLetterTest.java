package org.stegvis.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;

/** A personal link is read by the one who gets the letter, and by nobody else: not in the register, the log or a reply. */
@StegvisTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalLinkInLetterTest {

    @Autowired
    Letters letters;

    @Autowired
    LetterSender sender;

    @Autowired
    UndeliveredLetters undelivered;

    @Autowired
    LetterTexts texts;

    @Autowired
    GreenMail mailServer;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Journal journal;

    @Autowired
    StegvisSettings settings;

    @Autowired
    Clock clock;

    private static final String NOBODY_KNOWN = UUID.randomUUID().toString();

    private final String caseNumber = "P-" + UUID.randomUUID();
    private final String secret = "secret-" + UUID.randomUUID();
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void noOtherLetterIsDue() {
        database.sql("update stegvis.letter set next_attempt = null, settled = 'notNeeded' where sent_at is null")
                .update();
    }

    @Test
    void whatIsKeptSaysInWordsWhereTheLinkStands() {
        letters.write(letter(address));

        WrittenLetter kept = only();
        assertThat(kept.text()).contains(": [personal link]").doesNotContain(secret, "/supplier/");
        assertThat(kept.html()).doesNotContain(secret, "/supplier/");
        assertThat(kept.toString()).doesNotContain(secret);
        assertThat(letter(address).toString()).doesNotContain(secret);
    }

    @Test
    void theReaderGetsTheLinkInBothPartsAndTheRowForgetsIt(CapturedOutput output) throws Exception {
        letters.write(letter(address));
        assertThat(row()).contains(secret);

        sender.sendDue();

        String link = "https://stegvis.example.org/supplier/" + secret + "/report";
        MimeMessage sent = sent();
        assertThat(whole(sent, "text/plain")).contains(": " + link).doesNotContain("[personal link]");
        assertThat(whole(sent, "text/html")).contains("href=\"" + link + "\"").doesNotContain("#personal-link");
        assertThat(sent.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
        assertThat(row()).doesNotContain(secret);
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void theFooterSaysWhoWritesAndAsksNobodyToLogIn() {
        letters.write(letter(address));

        assertThat(only().text())
                .contains("The town writes to you through Stegvis", "cannot be answered")
                .doesNotContain("role in the case", "log in", "unsubscribe");
    }

    @Test
    void aLetterThatIsGivenUpForgetsItsLinkAndWhatTheServerQuotedOfIt(CapturedOutput output) {
        letters.write(letter(address));
        try (ScriptedMailServer server = new ScriptedMailServer(ScriptedMailServer.Fault.NONE)) {
            server.refusesInTheWords("554 5.7.1 suspicious address https://x/supplier/" + secret + "/report");
            new LetterSender(
                            database,
                            transactions,
                            server.client(),
                            texts,
                            journal,
                            new LetterSettings(Duration.ofHours(8), 3),
                            settings,
                            clock)
                    .sendDue();
        }

        assertThat(only().state()).isEqualTo(LetterState.FAILED);
        assertThat(only().reply()).contains("suspicious address https://x/supplier/…/report");
        assertThat(row()).doesNotContain(secret);
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void aLetterThatIsSettledForgetsItsLink() {
        letters.write(letter(address));

        undelivered.notNeeded(only(), "somebody");

        assertThat(row()).doesNotContain(secret);
    }

    @Test
    void aLetterWhoseReaderMayHaveNoLinkAnyMoreDoesNotGoOutAgain() {
        letters.write(letter(address));
        assertThat(undelivered.sendTo(only(), "other@example.org", "somebody")).isFalse();
        sender.sendDue();

        undelivered.repeat(only(), address, "somebody", "mark");

        assertThat(letters.ofCase(caseNumber)).hasSize(1);
    }

    @Test
    void whatSomebodyTypedCannotTakeThePlaceOfTheButton() throws Exception {
        letters.write(new Letter(
                caseNumber,
                "supplier-new-link",
                "step",
                NOBODY_KNOWN,
                address,
                Language.EN,
                "href=\"#personal-link\"",
                "https://stegvis.example.org/supplier/{secret}",
                List.of("The town", java.time.LocalDate.of(2027, 4, 5)),
                Optional.empty(),
                Optional.of(new Letter.Personal("The town", secret))));

        sender.sendDue();

        assertThat(whole(sent(), "text/html").split(secret, -1)).hasSize(2);
    }

    private Letter letter(String to) {
        return new Letter(
                caseNumber,
                "supplier-new-link",
                "step",
                NOBODY_KNOWN,
                to,
                Language.EN,
                "Cleaning of schools",
                "https://stegvis.example.org/supplier/{secret}/report",
                List.of("The town", java.time.LocalDate.of(2027, 4, 5)),
                Optional.empty(),
                Optional.of(new Letter.Personal("The town", secret)));
    }

    private WrittenLetter only() {
        return letters.ofCase(caseNumber).get(0);
    }

    /** All that the database holds of the letters of this case. */
    private String row() {
        return String.join(
                "\n",
                database.sql("select letter::text from stegvis.letter where case_number = :case")
                        .param("case", caseNumber)
                        .query(String.class)
                        .list());
    }

    private MimeMessage sent() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message -> recipient(message).contains(address))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String whole(jakarta.mail.Part part, String type) throws Exception {
        if (part.isMimeType("multipart/*")) {
            jakarta.mail.Multipart parts = (jakarta.mail.Multipart) part.getContent();
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                found.append(whole(parts.getBodyPart(i), type));
            }
            return found.toString();
        }
        if (!part.isMimeType(type)) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.getInputStream().transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
