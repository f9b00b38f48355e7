package org.stegvis.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.letter.HandOverRound;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LetterState;
import org.stegvis.letter.Letters;
import org.stegvis.letter.UndeliveredLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;

/** A letter that could not be sent becomes a task for the procurer of its case, once, and each way out of it. */
@StegvisTest
class LetterProblemPathTest {

    private static final String FORM = "correct-letter";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    UndeliveredLetters undelivered;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    private CaseWalk walk;

    @BeforeEach
    void aCaseIsOpen() {
        TestOfficers.register(officers);
        walk = CaseWalk.open(engine, Map.of());
    }

    @Test
    void aLetterWithoutAnAddressBecomesOneTaskWithWhatIsKnown() {
        write("");
        round();
        round();

        assertThat(walk.openForms()).containsOnlyOnce(FORM);
        assertThat(walk.facts(FORM))
                .anyMatch(fact -> fact.startsWith("Brev: Mandate needed"))
                .contains("Till: Firman AB", "Varför det inte skickades: Ingen e-postadress är känd.");
    }

    @Test
    void whatTheMailServerSaidIsShown() {
        fail(write("wrong@example.org"));
        round();

        assertThat(walk.facts(FORM))
                .contains(
                        "Adress: wrong@example.org",
                        "Varför det inte skickades: E-postservern känner inte mottagaren eller tar inte emot brev"
                                + " till den adressen.",
                        "E-postserverns egna ord: 550 no such mailbox");
        assertThat(walk.opened(FORM)).containsEntry("letterAddress", "wrong@example.org");
    }

    @Test
    void theCorrectedAddressGoesToTheRegisterAndNowhereElse() {
        WrittenLetter letter = fail(write("wrong@example.org"));
        round();

        walk.answer(FORM, Map.of("letterChoice", "sendAgain", "letterAddress", "right@example.org"));

        WrittenLetter corrected = now(letter);
        assertThat(corrected.address()).isEqualTo("right@example.org");
        assertThat(corrected.state()).isEqualTo(LetterState.WAITING);
        assertThat(corrected.id()).isEqualTo(letter.id());
        assertThat(ends()).containsExactly("end_letterSentAgain");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instances().get(0).getId())
                        .list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("@"));
        assertThat(journalled("letterCorrected")).isEqualTo(1);
    }

    @Test
    void aLetterThatFailsOnceMoreBecomesANewTask() {
        WrittenLetter letter = fail(write("wrong@example.org"));
        round();
        walk.answer(FORM, Map.of("letterChoice", "sendAgain", "letterAddress", "also.wrong@example.org"));
        round();
        fail(letter);
        round();
        walk.runWhatIsReady();

        assertThat(walk.openForms()).containsOnlyOnce(FORM);
        assertThat(instances()).hasSize(2);
    }

    @Test
    void aLetterThatWasSentByOtherMeansIsSettled() {
        WrittenLetter letter = write("");
        round();

        walk.answer(
                FORM,
                Map.of(
                        "letterChoice",
                        "otherMeans",
                        "letterSentHow",
                        "By post",
                        "letterSentOn",
                        LocalDate.now().minusDays(1).toString()));

        assertThat(now(letter).state()).isEqualTo(LetterState.SENT_OTHERWISE);
        assertThat(ends()).containsExactly("end_letterSentOtherwise");
        assertThat(journalled("letterSettled")).isEqualTo(1);
    }

    @Test
    void aLetterThatIsNotNeededIsSettled() {
        WrittenLetter letter = write("");
        round();

        walk.answer(FORM, Map.of("letterChoice", "notNeeded", "letterNotNeededReason", "The meeting is over."));

        assertThat(now(letter).state()).isEqualTo(LetterState.NOT_NEEDED);
        assertThat(ends()).containsExactly("end_letterNotNeeded");
    }

    @Test
    void aTaskIsTakenBackWhenTheLetterGoesOutFromItsPage() {
        WrittenLetter letter = fail(write("wrong@example.org"));
        round();

        undelivered.sendTo(letter, "right@example.org", "somebody");
        round();

        assertThat(walk.openForms()).doesNotContain(FORM);
        assertThat(ends()).containsExactly("end_letterSettled");
    }

    @Test
    void whatIsNoAddressIsRefusedInTheReadersWordsAndTheTaskStaysOpen() {
        fail(write("wrong@example.org"));
        round();

        assertThatThrownBy(() -> walk.answer(
                        FORM, Map.of("letterChoice", "sendAgain", "letterAddress", "a@example.org, b@example.org")))
                .hasMessageContaining("”E-postadress” är inte en e-postadress");
        assertThatThrownBy(() -> walk.answer(
                        FORM,
                        Map.of(
                                "letterChoice",
                                "otherMeans",
                                "letterSentHow",
                                "By post",
                                "letterSentOn",
                                LocalDate.now().plusDays(2).toString())))
                .hasMessageContaining("Skickat den");
        assertThat(walk.openForms()).contains(FORM);
    }

    private WrittenLetter write(String address) {
        String step = UUID.randomUUID().toString();
        letters.write(new Letter(
                walk.number(), "mandate-request", step, "Firman AB", address, Language.EN, "Cleaning", "http://x/"));
        return letters.ofCase(walk.number()).stream()
                .filter(letter -> letter.recipient().equals("Firman AB"))
                .findFirst()
                .orElseThrow();
    }

    private WrittenLetter fail(WrittenLetter letter) {
        database.sql("""
                        update stegvis.letter set next_attempt = null, attempts = 1, problem = 'recipientRefused',
                            reply = '550 no such mailbox', handed_over_at = null where number = :number""").param("number", letter.number()).update();
        return now(letter);
    }

    private void round() {
        HandOverRound.go(application);
        walk.runWhatIsReady();
    }

    private WrittenLetter now(WrittenLetter letter) {
        return letters.find(walk.number(), letter.number()).orElseThrow();
    }

    private List<HistoricProcessInstance> instances() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("letter-problem")
                .processInstanceBusinessKey(walk.number())
                .list();
    }

    private List<String> ends() {
        return instances().stream()
                .map(HistoricProcessInstance::getEndActivityId)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private int journalled(String kind) {
        return database.sql("select count(*) from stegvis.journal where case_number = :case and kind = :kind")
                .param("case", walk.number())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
