package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.obligation.ObligationsForPages.Grown;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

@StegvisTest
class ObligationPagesTest {

    private static final String MANAGER = "obligation-manager";
    private static final String READER = "obligation-reader";

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObligationsForPages obligations;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Browser manager;
    private Browser reader;

    @BeforeEach
    void twoPeopleAreSignedIn() {
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(MANAGER, Role.CONTRACT_MANAGER);
        users.create(READER, Role.MATCHING_OFFICER);
        manager = new Browser(port);
        manager.login(MANAGER, MANAGER);
        reader = new Browser(port);
        reader.login(READER, READER);
    }

    @Test
    void aContractManagerBeginsWithWhatSheAnswersForAndReachesTheRest() {
        Obligation mine = obligations.begun();
        Obligation other = obligations.begun();
        holds(MANAGER, mine);

        assertThat(manager.get("/obligations?order=supplier").body())
                .contains(mine.caseNumber())
                .doesNotContain(other.caseNumber());
        assertThat(manager.get("/obligations?whose=all&words=" + other.caseNumber())
                        .body())
                .contains("/obligations/" + other.caseNumber());
        assertThat(reader.get("/obligations?words=" + mine.caseNumber()).body())
                .contains("/obligations/" + mine.caseNumber());
    }

    @Test
    void anObligationIsFoundByNumberTitleSupplierAndRegisterNumberTogether() {
        Obligation obligation = obligations.begun();
        String[] supplier = supplierOf(obligation);

        for (String words : new String[] {
            obligation.caseNumber(), "cleaning schools " + obligation.caseNumber(), supplier[0], supplier[1]
        }) {
            assertThat(search(words)).as(words).contains("/obligations/" + obligation.caseNumber());
        }
        assertThat(search(supplier[1] + " nothing-like-this")).contains("No obligation matches");
        assertThat(search("100%_\\")).contains("No obligation matches");
    }

    @Test
    void theListTellsHowEachStandsInWordsAsOfWhichDayAndCountsThem() {
        Obligation red = obligations.begun();
        String supplier = supplierOf(red)[1];
        database.sql("""
                        update stegvis.obligation set standing = 'RED', standing_reason = 'noStartInTime', share = 0.25,
                            judged_on = date '2028-03-02' where id = :id""").param("id", red.id()).update();

        String page = search(supplier);

        assertThat(page)
                .contains(">Red<")
                .contains("Nobody started by the day that was agreed.")
                .contains("As of 2 March 2028")
                .contains("6 of 24 full-time months")
                .contains("1 March 2028", "31 August 2029")
                .contains("One obligation. Page 1 of 1.");
        assertThat(reader.get("/obligations?light=red&words=" + supplier).body())
                .contains("/obligations/" + red.caseNumber());
        assertThat(reader.get("/obligations?light=green&words=" + supplier).body())
                .contains("No obligation matches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=0", "?page=99999", "?page=x", "?order=none", "?light=blue", "?whose=theirs"})
    void anAddressThatIsWrongStillLeadsToAList(String query) {
        assertThat(reader.get("/obligations" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void anObligationTellsItsFiguresReportsDefectsClaimsAndWhatCameTooLate() {
        Grown grown = obligations.grown(1, 8, 9, 0);

        String page = manager.get("/obligations/" + grown.number()).body();

        assertThat(page)
                .contains("Cleaning of schools")
                .contains("of 24 full-time months")
                .contains("href=\"/obligations/" + grown.number() + "/months\"")
                .contains("/submissions/" + grown.report())
                .contains("The report is missing", "CORRECTION is what it asks for.", "Corrected")
                .contains("Approved")
                .contains("Came too late for the process")
                .contains("report-1.pdf (1 KB)")
                .contains("href=\"/cases/" + grown.number() + "/letters\"")
                .doesNotContain("[obligation");
    }

    @Test
    void theCaseLeadsToItsObligationAndTheFrameToAll() {
        Obligation obligation = obligations.begun();

        assertThat(manager.get("/cases/" + obligation.caseNumber()).body())
                .contains("href=\"/obligations/" + obligation.caseNumber() + "\"")
                .contains("href=\"/obligations\"");
    }

    @Test
    void aReportStandsBesideTheHiresAndWhatDiffersIsMarked() {
        Grown grown = obligations.grown(1, 8, 9, 0);

        String page = manager.get("/obligations/" + grown.number() + "/submissions/" + grown.report())
                .body();

        assertThat(page)
                .containsSubsequence("91", "differs", "0")
                .contains("differ from what is known of the hires")
                .contains("None so far.");
    }

    @Test
    void whatWasWrittenComesOutAsText() {
        Grown grown = obligations.grown(1, 8, 9, 0);
        UUID late = database.sql("select id from stegvis.submission where obligation = :id and kind = 'statement'")
                .param("id", grown.obligation().id())
                .query(UUID.class)
                .single();

        assertThat(manager.get("/obligations/" + grown.number() + "/submissions/" + late)
                        .body())
                .contains("We did &lt;b&gt;send&lt;/b&gt; it.")
                .contains("Came too late for the process")
                .doesNotContain("<b>send");
    }

    @Test
    void numbersBySexBelowFiveAreOnNoPageInNoExportAndInNoJournal() {
        Grown grown = obligations.grown(1, 3, 4711, 8);
        String report = "/obligations/" + grown.number() + "/submissions/" + grown.report();

        assertThat(manager.get(report).body()).contains("one of the numbers by sex is below five");
        for (String page : new String[] {
            report,
            "/obligations/" + grown.number(),
            "/obligations/" + grown.number() + "/months",
            "/obligations/" + grown.number() + "/enter",
            "/obligations/" + grown.number() + "/enter/report/" + grown.round(),
            "/obligations/" + grown.number() + "/enter/sent/" + grown.report(),
            "/cases/" + grown.number(),
            "/cases/" + grown.number() + "/journal?page=all",
            "/cases/" + grown.number() + "/export"
        }) {
            HttpResponse<String> answer = manager.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("4711", "4,711");
        }
    }

    @Test
    void aDraftOfTheSupplierDoesNotTellThemToWhoEntersForIt() {
        Grown grown = obligations.grown(1, 3, 4711, 8);
        obligations.begunAnew(grown, "{\"women\": \"3\", \"men\": \"4711\", \"obstacles\": \"Half a draft\"}");

        assertThat(manager.get("/obligations/" + grown.number() + "/enter/report/" + grown.round())
                        .body())
                .contains("Half a draft")
                .doesNotContain("4711");
    }

    @Test
    void theReceiptThatOfficersReadAmongTheLettersDoesNotTellThem() {
        Grown grown = obligations.grown(1, 3, 4711, 8);
        obligations.writeReceipt(grown);

        String letters = database.sql(
                        "select string_agg(text_body || html_body, ' ') from stegvis.letter where case_number = :case")
                .param("case", grown.number())
                .query(String.class)
                .single();

        assertThat(letters).contains("None so far.").doesNotContain("4711", "4 711", "4\u00a0711");
    }

    @Test
    void enoughPeopleOfEachSexAreShown() {
        Grown grown = obligations.grown(1, 4711, 4712, 0);

        assertThat(manager.get("/obligations/" + grown.number() + "/submissions/" + grown.report())
                        .body())
                .contains("4,711", "4,712");
    }

    @Test
    void aSubmissionIsFoundUnderItsOwnObligationOnly() {
        Grown grown = obligations.grown(1, 8, 9, 0);
        Obligation other = obligations.begun();

        assertThat(manager.get("/obligations/" + other.caseNumber() + "/submissions/" + grown.report())
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/obligations/1999-0001").statusCode()).isEqualTo(404);
    }

    @Test
    void filesAreSavedAndNeverShownAndOnlyByContractManagersAndProcurers() {
        Grown grown = obligations.grown(1, 8, 9, 0);
        String file = "/obligations/" + grown.number() + "/files/"
                + database.sql("select id from stegvis.attachment where obligation = :id")
                        .param("id", grown.obligation().id())
                        .query(UUID.class)
                        .single();

        HttpResponse<String> saved = manager.get(file);

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).isEqualTo("%PDF");
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("report-1.pdf");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reader.get(file).statusCode()).isEqualTo(403);
        assertThat(reader.get("/obligations/" + grown.number()).body()).doesNotContain("report-1.pdf");
        assertThat(manager.get(file.replace(grown.number(), obligations.begun().caseNumber()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileOfADraftIsStillTheSuppliersOwn() {
        Grown grown = obligations.grown(1, 8, 9, 0);
        UUID file = database.sql("""
                        update stegvis.attachment set submission = null where obligation = :id returning id""")
                .param("id", grown.obligation().id())
                .query(UUID.class)
                .single();

        assertThat(manager.get("/obligations/" + grown.number() + "/files/" + file)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/months", "/%s/contacts", "/%s/certificates/1"})
    void nobodyOpensAnythingWithoutALoginNorAsAProgramOrAdministrator(String path) {
        String address =
                "/obligations" + path.formatted(obligations.grown(1, 8, 9, 0).number());
        new LocalUsers(engine.getIdentityService()).create("obligation-admin", Role.ADMINISTRATOR);
        Browser administrator = new Browser(port);
        administrator.login("obligation-admin", "obligation-admin");

        assertThat(new Browser(port)
                        .get(address)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
        assertThat(administrator.get(address).statusCode()).isEqualTo(403);
    }

    private String search(String words) {
        return reader.get("/obligations?words="
                        + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                .body();
    }

    private String[] supplierOf(Obligation obligation) {
        return database.sql("select name, register_number from stegvis.organisation where id = :id")
                .param("id", obligation.supplier())
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .single();
    }

    private void holds(String officer, Obligation obligation) {
        database.sql("""
                        insert into stegvis.case_role (case_number, role, officer)
                        values (:case, 'contract-manager', :officer)""")
                .param("case", obligation.caseNumber())
                .param("officer", officer)
                .update();
    }
}
