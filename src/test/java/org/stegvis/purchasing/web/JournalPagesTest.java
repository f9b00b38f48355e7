package org.stegvis.purchasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Officers;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.OrdinaryAnswers;
import org.stegvis.purchasing.TestOfficers;

@StegvisTest
class JournalPagesTest {

    private static final String READER = "journal-reader";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void aReaderIsSignedIn() {
        TestOfficers.register(officers);
        new LocalUsers(engine.getIdentityService()).create(READER, Role.REQUESTER);
        browser = new Browser(port);
        browser.login(READER, READER);
    }

    @Test
    void theJournalIsReadInTheWordsOfTheReaderTheNewestFirst() {
        CaseWalk walk = OrdinaryAnswers.plan(CaseWalk.open(engine, Map.of()));

        String page = browser.speaking("sv")
                .get("/cases/" + walk.number() + "/journal")
                .body();

        assertThat(page)
                .containsSubsequence("En fas började", "Kartlägga", "Ett formulär besvarades", "Ärendet öppnades")
                .contains("Test procurer")
                .contains("En beslutstabell gav svar")
                .contains("tabellens version")
                .contains("Ett brev skrevs")
                .doesNotContain("formAnswered")
                .doesNotContain("[journal");
    }

    @Test
    void thePageOfTheCaseLeadsToItsJournal() {
        String number = CaseWalk.open(engine, Map.of()).number();

        assertThat(browser.get("/cases/" + number).body()).contains("href=\"/cases/" + number + "/journal\"");
    }

    @Test
    void fiftyLinesStandOnAPageAndAllOnTheOneForPrinting() {
        String number = CaseWalk.open(engine, Map.of()).number();
        for (int line = 1; line <= 60; line++) {
            journal.write(new JournalLine(number, READER, "test", "line-" + line + ".", Map.of()));
        }

        assertThat(browser.get("/cases/" + number + "/journal").body())
                .contains("line-60.")
                .doesNotContain("line-10.")
                .contains("page=2");
        assertThat(browser.get("/cases/" + number + "/journal?page=2").body())
                .contains("line-10.")
                .doesNotContain("line-60.");
        assertThat(browser.get("/cases/" + number + "/journal?page=all").body())
                .contains("line-60.")
                .contains("line-1.");
        assertThat(browser.get("/cases/" + number + "/journal?page=no").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCaseFromBeforeTheJournalHasAnEmptyOneAndAnUnknownCaseHasNone() {
        database.sql("""
                        insert into stegvis.purchase (number, title, buyer, buyer_level, country, rule_profile, language,
                            contract_start, contract_end, opened_by, opened_at, phase)
                        values ('1999-0001', 'Old', 'Buyer', 'state', 'SE', 'UM_STANDARD', 'sv', '1999-01-01',
                            '2000-01-01', 'someone', now(), 'plan') on conflict do nothing""").update();

        assertThat(browser.get("/cases/1999-0001/journal").body())
                .contains("Nothing has been written about this case yet.");
        assertThat(browser.get("/cases/1999-9999/journal").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasWrittenComesOutAsText() {
        String number = CaseWalk.open(engine, Map.of("title", "A <b>bold</b> ${7*7} [[${7*7}]]"))
                .number();
        journal.write(new JournalLine(number, "<i>x", "k<i>", "[[${7*7}]]<b>", Map.of("<u>", "[(${7*7})]<script>")));

        assertThat(browser.get("/cases/" + number + "/journal").body())
                .contains("A &lt;b&gt;bold&lt;/b&gt; ${7*7} [[${7*7}]]", "[[${7*7}]]&lt;b&gt;", "&lt;u&gt;")
                .contains("[(${7*7})]&lt;script&gt;")
                .doesNotContain("<b>", "<i>", "<u>", "<script>");
    }

    @Test
    void nobodyReadsAJournalWithoutALogin() {
        assertThat(new Browser(port).get("/cases/2026-0001/journal").statusCode())
                .isEqualTo(302);
    }
}
