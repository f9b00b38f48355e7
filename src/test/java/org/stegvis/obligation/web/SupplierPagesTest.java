package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.journal.ChainedLine;
import org.stegvis.journal.Journal;
import org.stegvis.obligation.Hire;
import org.stegvis.obligation.Hires;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** A supplier sees what it owes, fills in its pages behind the link and sends them in. */
@StegvisTest
class SupplierPagesTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    Submissions submissions;

    @Autowired
    Hires hires;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private SupplierReader reader;
    private SupplierOfATest.Begun begun;

    @BeforeEach
    void anObligationHasBegun() {
        CLOCK.isOn(LocalDate.of(2028, 3, 2));
        reader = new SupplierReader(port);
        begun = suppliers.begun(Language.FI);
    }

    @Test
    void theObligationAtAGlanceIsInTheLanguageOfTheContact() {
        suppliers.reportAsked(begun.obligation());
        String page = reader.get(begun.root()).body();
        assertThat(page)
                .contains("<html lang=\"fi\"", "Nyt tehtävänä", "Raportti ajalta 1. syyskuuta 2027–29. helmikuuta 2028")
                .contains("Viimeistään 14. maaliskuuta 2028", "Määräpäivä on mennyt", "Kokoaikaisia työkuukausia: 24")
                .contains("Mitä tulee myöhemmin", "viimeistään 14. syyskuuta 2028");
    }

    @Test
    void theCertificateOfAPersonIsPrintedFromHerNumber() {
        reader.press(begun.root() + "/recruitment", "send", hire());
        assertThat(reader.get(begun.root()).body()).contains(begun.root() + "/certificates/1");
        assertThat(reader.get(begun.root() + "/certificates/1").body())
                .contains("<html lang=\"fi\"", "Tulosta todistus", "class=\"certificate\"")
                .doesNotContainIgnoringCase("kohderyhm");
        assertThat(reader.get(begun.root() + "/certificates/2").statusCode()).isEqualTo(404);
    }

    @Test
    void itCanBeReadInAnotherLanguageAndStaysInIt() {
        String page = reader.get(begun.root() + "?language=nb").body();
        assertThat(page).contains("<html lang=\"nb\"", "Å gjøre nå", begun.root() + "/recruitment?language=nb");
        HttpResponse<String> saved =
                reader.press(begun.root() + "/recruitment?language=nb", "save", Map.of("extent", "80"));
        assertThat(saved.headers().firstValue("Location").orElse(""))
                .contains("language=nb")
                .contains("saved=yes");
    }

    @Test
    void theAddressOfAPageGoesNowhereElse() {
        HttpResponse<String> page = reader.get(begun.root());
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.body()).doesNotContain("<script", "<title>" + begun.secret());
        assertThat(page.body().replaceAll("(?s).*<title>(.*?)</title>.*", "$1")).doesNotContain(begun.secret());
    }

    @Test
    void openingPagesChangesNothing() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        Map<String, Long> before = rows();
        for (String path : List.of(
                "",
                "/start-meeting",
                "/needs-profile",
                "/recruitment",
                "/report/" + round.id(),
                "/final-documentation",
                "/new-link")) {
            reader.get(begun.root() + path);
            reader.request("HEAD", begun.root() + path);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aDraftIsThereWhenSheComesBackByTheSameLink() {
        HttpResponse<String> saved = reader.press(
                begun.root() + "/recruitment", "save", Map.of("extent", "kahdeksankymmentä", "form", "practice"));
        assertThat(saved.statusCode()).isEqualTo(302);
        SupplierReader later = new SupplierReader(port);
        assertThat(later.get(begun.root()).body()).contains("Luonnos tallennettu", "Jatka luonnosta");
        assertThat(later.get(begun.root() + "/recruitment").body())
                .contains("value=\"kahdeksankymmentä\"", "Jatkat luonnosta");
        assertThat(submissions.of(begun.obligation().id())).isEmpty();
    }

    @Test
    void aHireIsEnteredByItsNumberAndAReceiptFollows() {
        HttpResponse<String> sent = reader.press(begun.root() + "/recruitment", "send", hire());
        assertThat(sent.statusCode()).isEqualTo(302);
        String receipt =
                reader.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(receipt).contains("Kuittaus: Ilmoitus palkkaamisesta", "Vastaanotettu 2. maaliskuuta 2028", "80");
        assertThat(hires.of(begun.obligation().id())).singleElement().satisfies(hire -> {
            assertThat(hire.number()).isEqualTo(1);
            assertThat(hire.form()).isEqualTo(Hire.Form.FIXED_TERM);
            assertThat(hire.extent()).isEqualByComparingTo("80");
            assertThat(hire.newHire()).isTrue();
        });
        ChainedLine line =
                journal.newestOf(begun.obligation().caseNumber(), 1, 0).get(0);
        assertThat(line.kind()).isEqualTo("supplierSent");
        assertThat(line.details()).doesNotContain("80").contains("\"files\":\"0\"");
        assertThat(reader.get(begun.root()).body()).contains("Henkilö 1", "/employment-ended/1");
    }

    @Test
    void whatIsWrongIsSaidInHerLanguageAtTheFieldAndWhatSheTypedIsKept() {
        Map<String, String> typed = hire();
        typed.put("extent", "180");
        typed.put("plannedEnd", "2027-01-01");
        typed.remove("attested");
        HttpResponse<String> refused = reader.press(begun.root() + "/recruitment", "send", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ei vielä lähetetty", "href=\"#extent\"", "href=\"#plannedEnd\"", "href=\"#attested\"")
                .contains("id=\"extent-problem\"", "value=\"180\"", "value=\"2027-01-01\"")
                .contains("ei voi olla ennen kohtaa ”Ensimmäinen päivä”");
        assertThat(hires.of(begun.obligation().id())).isEmpty();
    }

    @Test
    void somebodyWhoWasThereBeforeTheContractIsNotNew() {
        Map<String, String> typed = hire();
        typed.put("startsOn", "2027-08-01");
        assertThat(reader.press(begun.root() + "/recruitment", "send", typed).body())
                .contains("sopimus alkaa 1. syyskuuta 2027");
    }

    @Test
    void freeTextThatNamesAPersonByNumberOrAddressIsRefused() {
        for (String text : List.of("Anna 010190-123A", "write to anna@example.org", "19900101-1234")) {
            assertThat(reader.press(
                                    begun.root() + "/start-meeting",
                                    "send",
                                    Map.of("agreed", "objection", "objection", text))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(submissions.of(begun.obligation().id())).isEmpty();
    }

    @Test
    void theSummaryOfTheStartMeetingIsShownAndConfirmedWithWhatItSaidThen() {
        assertThat(reader.get(begun.root() + "/start-meeting").body())
                .contains("10. syyskuuta 2027", "The contract manager reads each report");
        assertThat(reader.press(begun.root() + "/start-meeting", "send", Map.of("agreed", "objection"))
                        .body())
                .contains("href=\"#objection\"");
        reader.press(begun.root() + "/start-meeting", "send", Map.of("agreed", "confirmed"));
        assertThat(only(SupplierTask.START_MEETING)
                        .content()
                        .path("summary")
                        .path("totalBy")
                        .asText())
                .isEqualTo("2029-08-31");
        assertThat(reader.get(begun.root()).body()).doesNotContain("Vahvista, mitä aloituskokouksessa");
    }

    @Test
    void aReportSuggestsWhatIsKnownAndTakesOverWhoHasLeft() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        reader.press(begun.root() + "/recruitment", "send", hire());
        HttpResponse<String> page = reader.get(begun.root() + "/report/" + round.id());
        assertThat(page.body())
                .contains("name=\"stillThere-1\"", "Henkilö 1: Määräaikainen")
                .containsPattern("id=\"hiredInAll\"[^>]*value=\"1\"")
                .containsPattern("id=\"startsEmployment\"[^>]*value=\"1\"");

        Map<String, String> typed = report(1);
        typed.put("stillThere-1", "no");
        assertThat(reader.press(begun.root() + "/report/" + round.id(), "send", typed)
                        .body())
                .contains("href=\"#endedOn-1\"", "href=\"#cause-1\"");
        typed.put("endedOn-1", "2028-02-10");
        typed.put("cause-1", "employeeLeft");
        assertThat(reader.press(begun.root() + "/report/" + round.id(), "send", typed)
                        .statusCode())
                .isEqualTo(302);
        assertThat(hires.of(begun.obligation().id()).get(0).end())
                .contains(new Hire.End(LocalDate.of(2028, 2, 10), Hire.Cause.EMPLOYEE_LEFT));
        assertThat(only(SupplierTask.REPORT).content().path("hiredInAll").decimalValue())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void countsOfAReportMustAgreeWithEachOther() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        Map<String, String> typed = report(3);
        typed.put("startsEmployment", "4");
        typed.put("ongoing", "5");
        typed.put("women", "1");
        HttpResponse<String> refused = reader.press(begun.root() + "/report/" + round.id(), "send", typed);
        assertThat(refused.body()).contains("href=\"#hiredInAll\"", "href=\"#ongoing\"", "href=\"#women\"");
        assertThat(submissions.of(begun.obligation().id())).isEmpty();
    }

    @Test
    void aReportThatCountsFewerPeopleThanTheLastIsAskedAboutAndStaysMarked() {
        ReportRound first = suppliers.reportAsked(begun.obligation());
        reader.press(begun.root() + "/report/" + first.id(), "send", report(3));
        ReportRound second = suppliers.ask(begun.obligation(), 2);
        CLOCK.isOn(LocalDate.of(2028, 9, 2));
        String path = begun.root() + "/report/" + second.id();
        assertThat(reader.get(path).body()).doesNotContain("id=\"explanation\"");

        HttpResponse<String> asked = reader.press(path, "send", report(2));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("palkattuja on yhteensä 2. Aiemmin luku oli 3", "id=\"explanation\"");

        Map<String, String> explained = report(2);
        explained.put("explanation", "One was counted twice.");
        assertThat(reader.press(path, "send", explained).statusCode()).isEqualTo(302);
        Submission kept = submissions.of(begun.obligation().id()).get(0);
        assertThat(kept.content().path("contradicts").path("before").asInt()).isEqualTo(3);
        assertThat(kept.content().path("contradicts").path("now").asInt()).isEqualTo(2);
        assertThat(kept.content().path("explanation").asText()).isEqualTo("One was counted twice.");
    }

    @Test
    void aReportThatWasSentBackShowsTheQuestionAndWhatWasSentAndComesAsANewOne() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        String path = begun.root() + "/report/" + round.id();
        reader.press(path, "send", report(3));
        assertThat(reader.get(path).body()).contains("Tämä oli jo vastaanotettu");
        suppliers.reached(round, ReportRound.State.RECEIVED);
        suppliers.sentBack(round, "Where do the three come from?");
        assertThat(reader.get(path).body())
                .contains("Where do the three come from?")
                .containsPattern("id=\"hiredInAll\"[^>]*value=\"3\"");
        assertThat(reader.press(path, "send", report(4)).statusCode()).isEqualTo(302);
        assertThat(submissions.of(begun.obligation().id())).hasSize(2);
    }

    @Test
    void whatIsNotAskedYetIsSaidAndNotTaken() {
        suppliers.reportAsked(begun.obligation());
        String later = database.sql("select id from stegvis.report_round where obligation = :id and number = 2")
                .param("id", begun.obligation().id())
                .query(String.class)
                .single();
        assertThat(reader.get(begun.root() + "/report/" + later).body()).contains("Tätä ei vielä pyydetä");
    }

    @Test
    void anAnswerToWhatHasMovedOnIsKeptAndSheIsTold() {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        String path = begun.root() + "/report/" + round.id();
        HttpResponse<String> open = reader.get(path);
        suppliers.reached(round, ReportRound.State.WAIVED);
        assertThat(reader.get(path).body()).contains("Tätä ei enää tarvita");

        HttpResponse<String> sent = reader.press(open, path, "send", report(1));
        assertThat(reader.get(sent.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Sitä ei enää odotettu. Se on silti tallennettu, ja tilaaja näkee sen.");
        assertThat(only(SupplierTask.REPORT).content().path("late").asBoolean()).isTrue();
    }

    @Test
    void whenAllHasEndedThePageSaysSoAndAsksForNothing() {
        suppliers.ended(begun.obligation());
        assertThat(reader.get(begun.root()).body())
                .contains("Sopimus päätettiin")
                .doesNotContain("Nyt tehtävänä");
        HttpResponse<String> open = reader.get(begun.root() + "/needs-profile");
        assertThat(open.body()).contains("Tätä ei enää tarvita");
    }

    private Submission only(SupplierTask task) {
        return submissions.of(begun.obligation().id()).stream()
                .filter(sent -> sent.kind() == task)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> hire() {
        return new HashMap<>(Map.of(
                "form", "fixedTerm",
                "startsOn", "2027-11-01",
                "plannedEnd", "2028-10-31",
                "extent", "80",
                "newHire", "yes",
                "attested", "yes",
                "channel", "employmentService",
                "subcontractor", "no"));
    }

    static Map<String, String> report(int hired) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String zero : List.of(
                "startsPractice",
                "startsApprentice",
                "endedCompleted",
                "endedEarlyCandidate",
                "endedEarlyEmployer",
                "convertedToRegular",
                "men",
                "sexUnknown",
                "subcontractorShare")) {
            typed.put(zero, "0");
        }
        typed.put("placesOffered", "4");
        typed.put("startsEmployment", "1");
        typed.put("hiredInAll", String.valueOf(hired));
        typed.put("fteMonthsDelivered", "3,2");
        typed.put("ongoing", "0");
        typed.put("women", String.valueOf(hired));
        typed.put("signedBy", "Personnel manager");
        return typed;
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "submission",
                "submission_draft",
                "attachment",
                "hire",
                "letter",
                "journal",
                "personal_link",
                "link_guess",
                "deadline")) {
            rows.put(
                    table,
                    database.sql("select count(*) from stegvis." + table)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }
}
