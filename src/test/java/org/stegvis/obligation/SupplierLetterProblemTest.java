package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.letter.HandOverRound;
import org.stegvis.letter.LetterSender;
import org.stegvis.letter.LetterState;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisations;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.TestOfficers;

/** A supplier's letter that does not arrive becomes a task, and what officers see of such letters never holds the link. */
@StegvisTest
class SupplierLetterProblemTest {

    private static final String FORM = "correct-letter";
    private static final String PROCURER = "supplier-letter-procurer";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    LetterSender sender;

    @Autowired
    SupplierLetters suppliers;

    @Autowired
    SupplierDeadlines deadlines;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private CaseWalk walk;
    private CommitmentOfCase commitment;
    private String supplier;

    @BeforeEach
    void aSupplierHasTakenOnACommitment() {
        TestOfficers.register(officers);
        walk = CaseWalk.open(engine, Map.of());
        commitment = CommitmentOfCase.begin(obligations, organisations, contracts.ordinary(Language.SV), walk.number());
        supplier = organisations
                .find(commitment.obligation().supplier())
                .orElseThrow()
                .name();
        suppliers.write(commitment.obligation(), SupplierLetterKind.NEW_LINK, "step", "", List.of());
    }

    @Test
    void theTaskNamesTheSupplierAndSaysWhatANewAddressMeans() {
        fail();

        assertThat(walk.facts(FORM))
                .contains("Till: " + supplier + ", Invented contact")
                .anyMatch(fact -> fact.startsWith("Personlig länk: Brevet går ut med en ny länk."))
                .noneMatch(fact -> fact.contains("/supplier/"));
    }

    @Test
    void theCorrectedAddressGetsTheLetterWithANewLinkAndBecomesTheContacts() {
        String right = UUID.randomUUID() + "@example.org";
        fail();

        walk.answer(FORM, Map.of("letterChoice", "sendAgain", "letterAddress", right));

        assertThat(letter().state()).isEqualTo(LetterState.WAITING);
        assertThat(organisations
                        .contactInUse(commitment.contact().id())
                        .orElseThrow()
                        .email())
                .isEqualTo(right);
        assertThat(secret()).isNotEmpty();
        sender.sendDue();
        assertThat(letter().state()).isEqualTo(LetterState.SENT);
        assertThat(secret()).isEmpty();
    }

    @Test
    void aLetterToAContactWhoHasLeftCanOnlyBeSettled() {
        fail();
        organisations.contactLeft(commitment.contact().id(), LocalDate.now());

        assertThatThrownBy(() ->
                        walk.answer(FORM, Map.of("letterChoice", "sendAgain", "letterAddress", "new@example.org")))
                .hasMessageContaining("används inte längre");
        walk.answer(FORM, Map.of("letterChoice", "notNeeded", "letterNotNeededReason", "She has left."));

        assertThat(letter().state()).isEqualTo(LetterState.NOT_NEEDED);
    }

    @Test
    void noPageOrFileOfTheCaseHoldsAWorkingLink() {
        deadlines.open(commitment.obligation(), "report", "one", LocalDate.of(2099, 1, 15));
        String secret = secret();
        assertThat(secret).hasSize(43);
        Browser browser = procurer();
        String base = "/cases/" + walk.number();

        String list = browser.get(base + "/letters").body();
        assertThat(list).contains(supplier + ", Invented contact", "New link to the supplier");
        assertThat(browser.get(base).body()).contains("The supplier’s report", "Supplier");
        for (String page : List.of("", "/letters", "/letters/" + letter().number(), "/journal")) {
            HttpResponse<String> seen = browser.get(base + page);
            assertThat(seen.statusCode()).as(page).isEqualTo(200);
            assertThat(seen.body()).as(page).doesNotContain(secret, "/supplier/", "{4}");
        }
        assertThat(browser.get(base + "/letters/" + letter().number()).body())
                .contains("[personlig länk]", "The letter goes out with a new link.");
        assertThat(letter().text() + letter().html())
                .as("what the export is made of")
                .doesNotContain(secret);
    }

    private Browser procurer() {
        new LocalUsers(engine.getIdentityService()).create(PROCURER, Role.PROCURER);
        database.sql("update stegvis.case_role set officer = :officer where case_number = :case and role = 'procurer'")
                .param("officer", PROCURER)
                .param("case", walk.number())
                .update();
        Browser browser = new Browser(port);
        browser.login(PROCURER, PROCURER);
        return browser;
    }

    private void fail() {
        database.sql("""
                        update stegvis.letter set next_attempt = null, attempts = 1, problem = 'recipientRefused',
                            reply = '550 no such mailbox', link_secret = '' where case_number = :case and link <> ''""").param("case", walk.number()).update();
        HandOverRound.go(application);
        walk.runWhatIsReady();
    }

    private WrittenLetter letter() {
        return letters.ofCase(walk.number()).stream()
                .filter(WrittenLetter::isPersonal)
                .findFirst()
                .orElseThrow();
    }

    private String secret() {
        return database.sql("select link_secret from stegvis.letter where case_number = :case and link <> ''")
                .param("case", walk.number())
                .query(String.class)
                .single();
    }
}
