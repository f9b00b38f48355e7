package org.stegvis.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.letter.ScriptedMailServer.Fault;
import org.stegvis.platform.Clock;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** A mail server fails in each of the ways it can: nothing is lost, and what is sent twice can be told to be the same. */
@StegvisTest
class MailServerInTroubleTest {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");
    private static final LetterSettings THREE_ATTEMPTS = new LetterSettings(Duration.ofHours(8), 3);

    @RegisterExtension
    final TestClock time = TestClock.forEachTest();

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    LetterTexts texts;

    @Autowired
    Journal journal;

    @Autowired
    StegvisSettings settings;

    @Autowired
    Clock clock;

    private final String caseNumber = "T-" + UUID.randomUUID();

    /** Letters of other tests would be sent here too. */
    @BeforeEach
    void noOtherLetterIsDue() {
        database.sql("update stegvis.letter set next_attempt = null, settled = 'notNeeded' where sent_at is null")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "HANGS, noAnswer",
        "BUSY_AT_GREETING, serverBusy",
        "LATER_AT_RECIPIENT, recipientLater",
        "DROPS_AFTER_DATA, connectionLost"
    })
    void whatMayPassIsTriedAgainAndThenSent(Fault fault, String problem) {
        write("someone@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(fault)) {
            Instant before = clock.now();

            sender(server.client()).sendDue();

            WrittenLetter postponed = only();
            assertThat(postponed.state()).isEqualTo(LetterState.RETRYING);
            assertThat(postponed.problem()).isEqualTo(problem);
            assertThat(postponed.nextAttempt().orElseThrow())
                    .isBetween(before.plus(Duration.ofHours(8)).minusSeconds(1), before.plus(Duration.ofHours(9)));

            server.failsBy(Fault.NONE);
            assertThat(sender(server.client()).sendDue())
                    .as("not before its time")
                    .isZero();
            time.is(postponed.nextAttempt().orElseThrow());
            sender(server.client()).sendDue();

            assertThat(only().state()).isEqualTo(LetterState.SENT);
            assertThat(only().problem()).isEmpty();
            assertThat(server.taken()).hasSize(fault == Fault.DROPS_AFTER_DATA ? 2 : 1);
            assertThat(server.taken().stream()
                            .map(MailServerInTroubleTest::messageId)
                            .distinct())
                    .containsExactly("<" + postponed.id() + "@letters.stegvis>");
        }
    }

    @Test
    void aServerThatIsNotThereCostsAnAttemptAndNoLetter() throws IOException {
        int nobodyListens;
        try (ServerSocket door = new ServerSocket(0)) {
            nobodyListens = door.getLocalPort();
        }
        write("someone@example.org");

        sender(ScriptedMailServer.client(nobodyListens)).sendDue();

        assertThat(only().state()).isEqualTo(LetterState.RETRYING);
        assertThat(only().problem()).isEqualTo("noConnection");
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_RECIPIENT, recipientRefused, 550 5.1.1 no such mailbox",
        "REFUSES_CONTENT, letterRefused, 554 5.6.0 not wanted"
    })
    void aRefusalForGoodIsFinalAtOnceAndTheServersWordsAreKept(Fault fault, String problem, String reply) {
        write("someone@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(fault)) {
            sender(server.client()).sendDue();

            assertThat(only().state()).isEqualTo(LetterState.FAILED);
            assertThat(only().problem()).isEqualTo(problem);
            assertThat(only().reply()).contains(reply);
            assertThat(journalled("letterFailed")).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoAddressIsFinalAtOnce() {
        write("someone at example");
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.NONE)) {
            sender(server.client()).sendDue();

            assertThat(only().state()).isEqualTo(LetterState.FAILED);
            assertThat(only().problem()).isEqualTo("addressInvalid");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void theWaitsGrowAndAfterTheLastAttemptItIsGivenUp() {
        write("someone@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.LATER_AT_RECIPIENT)) {
            Instant start = clock.now();
            sender(server.client()).sendDue();
            Instant second = only().nextAttempt().orElseThrow();
            time.is(second);
            sender(server.client()).sendDue();
            Instant third = only().nextAttempt().orElseThrow();

            assertThat(Duration.between(start, second)).isBetween(Duration.ofHours(8), Duration.ofHours(9));
            assertThat(Duration.between(second, third)).isBetween(Duration.ofHours(16), Duration.ofHours(17));

            time.is(third);
            sender(server.client()).sendDue();

            assertThat(only().state()).isEqualTo(LetterState.FAILED);
            assertThat(only().attempts()).isEqualTo(3);
            assertThat(journalled("letterFailed")).isEqualTo(1);
        }
    }

    @Test
    void aServerInTroubleEndsTheRoundSoThatTheOtherLettersLoseNoAttempt() {
        write("one@example.org");
        write("two@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.BUSY_AT_GREETING)) {
            assertThat(sender(server.client()).sendDue()).isEqualTo(1);

            assertThat(letters.ofCase(caseNumber).stream().map(WrittenLetter::state))
                    .containsExactlyInAnyOrder(LetterState.RETRYING, LetterState.WAITING);
        }
    }

    @Test
    void oneRefusedRecipientDoesNotHoldUpTheOthers() {
        write("someone at example");
        write("two@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.NONE)) {
            sender(server.client()).sendDue();

            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void aRoundOfLettersNeedsOneConnection() {
        for (int letter = 0; letter < 5; letter++) {
            write("someone" + letter + "@example.org");
        }
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.NONE)) {
            assertThat(sender(server.client()).sendDue()).isEqualTo(5);

            assertThat(server.taken()).hasSize(5);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatBreaksBetweenTwoLettersIsOpenedAnew() {
        for (int letter = 0; letter < 3; letter++) {
            write("someone" + letter + "@example.org");
        }
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.DROPS_AFTER_EACH_LETTER)) {
            assertThat(sender(server.client()).sendDue()).isEqualTo(3);

            assertThat(server.taken()).hasSize(3);
            assertThat(letters.ofCase(caseNumber)).allMatch(letter -> letter.state() == LetterState.SENT);
        }
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() {
        for (int letter = 0; letter < 30; letter++) {
            write("someone" + letter + "@example.org");
        }
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.NONE)) {
            LetterSender one = sender(server.client());
            LetterSender other = sender(server.client());
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(one::sendDue);
            CompletableFuture<Integer> second = CompletableFuture.supplyAsync(other::sendDue);

            assertThat(first.join() + second.join()).isEqualTo(30);
            assertThat(server.taken()).hasSize(30);
            assertThat(server.taken().stream().map(MailServerInTroubleTest::messageId))
                    .doesNotHaveDuplicates();
            assertThat(journalled("letterSent")).isEqualTo(30);
        }
    }

    @Test
    void aCrashAfterTheServerTookTheLetterRepeatsItWithTheSameMessageId() {
        write("someone@example.org");
        try (ScriptedMailServer server = new ScriptedMailServer(Fault.NONE)) {
            LetterSender sender = sender(server.client());
            transactions.executeWithoutResult(crash -> {
                sender.sendDue();
                crash.setRollbackOnly();
            });
            assertThat(only().state()).isEqualTo(LetterState.WAITING);

            sender.sendDue();

            assertThat(only().state()).isEqualTo(LetterState.SENT);
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().stream()
                            .map(MailServerInTroubleTest::messageId)
                            .distinct())
                    .hasSize(1);
            assertThat(journalled("letterSent")).isEqualTo(1);
        }
    }

    private LetterSender sender(JavaMailSenderImpl client) {
        return new LetterSender(database, transactions, client, texts, journal, THREE_ATTEMPTS, settings, clock);
    }

    private void write(String address) {
        letters.write(new Letter(
                caseNumber,
                "mandate-request",
                "step",
                "reader of " + address,
                address,
                Language.EN,
                "Cleaning of schools",
                "http://localhost/cases/1"));
    }

    private WrittenLetter only() {
        List<WrittenLetter> all = letters.ofCase(caseNumber);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private int journalled(String kind) {
        return database.sql("select count(*) from stegvis.journal where case_number = :case and kind = :kind")
                .param("case", caseNumber)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static String messageId(String message) {
        Matcher found = MESSAGE_ID.matcher(message);
        assertThat(found.find()).isTrue();
        return found.group(1).strip();
    }
}
