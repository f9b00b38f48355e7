package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterSender;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officers;

/** A step that writes a letter is rolled back and run again, as the engine does with a job that failed: one e-mail. */
@StegvisTest
class RepeatedLetterStepTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    LetterSender sender;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    GreenMail mailServer;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void aStepThatFailsAfterItsLetterWasWrittenSendsItWhenItSucceeds() {
        CaseWalk walk = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()));
        Map<String, Object> noMandate = OrdinaryAnswers.readiness("no", "yes", "yes", "yes");

        transactions.executeWithoutResult(failing -> {
            walk.answer("answer-readiness", noMandate);
            assertThat(writtenIn(walk)).hasSize(1);
            failing.setRollbackOnly();
        });
        sender.sendDue();
        assertThat(writtenIn(walk)).isEmpty();
        assertThat(receivedOf(walk)).isZero();

        walk.answer("answer-readiness", noMandate);
        sender.sendDue();
        sender.sendDue();

        assertThat(writtenIn(walk)).hasSize(1);
        assertThat(receivedOf(walk)).isEqualTo(1);
    }

    private List<WrittenLetter> writtenIn(CaseWalk walk) {
        return letters.ofCase(walk.number()).stream()
                .filter(TestOfficers::areReadersOf)
                .toList();
    }

    private long receivedOf(CaseWalk walk) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message -> isOf(message, walk))
                .count();
    }

    private static boolean isOf(Message message, CaseWalk walk) {
        try {
            return message.getSubject().contains(walk.number())
                    && message.getAllRecipients()[0].toString().equals("management@example.org");
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
