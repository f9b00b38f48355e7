package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.obligation.ObligationsForPages.Grown;
import org.stegvis.platform.Clock;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;

@StegvisTest
class CertificateTest {

    private static final String MANAGER = "certificate-manager";
    private static final String REQUESTER = "certificate-requester";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    ProcessEngine engine;

    @Autowired
    ObligationsForPages obligations;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private Grown grown;
    private String page;
    private Browser manager;

    @BeforeEach
    void somebodyWorks() {
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(MANAGER, Role.CONTRACT_MANAGER);
        users.create(REQUESTER, Role.REQUESTER);
        grown = obligations.grown(1, 8, 9, 0);
        startsOn(today().minusYears(1));
        page = "/obligations/" + grown.number() + "/certificates/1";
        manager = new Browser(port);
        manager.login(MANAGER, MANAGER);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Intyg om arbete, av heltid, Arbetsgivarens underskrift",
        "fi, Todistus työstä, kokoaikatyöstä, Työnantajan allekirjoitus",
        "nb, Attest for arbeid, av heltid, Arbeidsgiverens underskrift",
        "en, Certificate of work, of full time, Signature of the employer"
    })
    void itIsWrittenInTheLanguageThatIsChosenWhateverTheReaderReads(
            String language, String title, String extent, String signature) {
        String certificate = manager.get(page + "?language=" + language).body();

        assertThat(certificate)
                .contains("<html lang=\"en\"", "lang=\"" + language + "\"")
                .contains(title, "75 % " + extent, signature)
                .contains("Invented cleaning")
                .contains("Cleaning of schools, The town")
                .contains("Print the page, fill in the lines by hand");
    }

    @Test
    void itTellsNeitherANameNorThatThePersonBelongsToATargetGroup() {
        assertThat(manager.get(page).body())
                .doesNotContain("LONGTERM", "Invented contact", "municipality", "unemploy", "target group");
    }

    @Test
    void itTellsWhenItEndedOrThatItGoesOn() {
        assertThat(manager.get(page).body()).contains("Since ");

        database.sql("update stegvis.hire set ended_on = :day, end_cause = 'completed' where obligation = :id")
                .param("day", today().minusDays(1))
                .param("id", grown.obligation().id())
                .update();

        assertThat(manager.get(page).body()).doesNotContain("Since ");
    }

    @Test
    void thereIsNoneForWhoHasNotStartedOrIsNotKnown() {
        startsOn(today().plusDays(1));

        assertThat(manager.get(page).statusCode()).isEqualTo(404);
        assertThat(manager.get(page.replace("/1", "/2")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDayOnWhichItWasHandedOverIsNoted() {
        HttpResponse<String> answer = send(manager, page, "day=" + today());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(manager.get(page).body()).contains("Handed over on ");
        assertThat(database.sql("select certificate_on from stegvis.hire where obligation = :id")
                        .param("id", grown.obligation().id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today());
    }

    @Test
    void aDayThatCannotBeIsRefusedAndStaysAsTyped() {
        assertThat(send(manager, page, "day=" + today().plusDays(1)).body())
                .contains("The day cannot be in the future.", "value=\"" + today().plusDays(1) + "\"");
        assertThat(send(manager, page, "day=" + today().minusYears(2)).body())
                .contains("The day cannot be before the person started.");
        assertThat(send(manager, page, "day=soon").body()).contains("Give the day on which it was handed over.");
    }

    @Test
    void onlyWhoAnswersForTheObligationNotesIt() {
        Browser requester = new Browser(port);
        requester.login(REQUESTER, REQUESTER);

        assertThat(requester.get(page).body()).doesNotContain("Note the day");
        assertThat(send(requester, "/cases", page, "day=" + today()).statusCode())
                .isEqualTo(403);
    }

    private void startsOn(LocalDate day) {
        database.sql("update stegvis.hire set starts_on = :day where obligation = :id")
                .param("day", day)
                .param("id", grown.obligation().id())
                .update();
    }

    private LocalDate today() {
        return clock.today(grown.obligation().country().zone());
    }

    private static HttpResponse<String> send(Browser browser, String address, String fields) {
        return send(browser, address, address, fields);
    }

    private static HttpResponse<String> send(Browser browser, String tokenPage, String address, String fields) {
        Matcher token = CSRF.matcher(browser.get(tokenPage).body());
        assertThat(token.find()).isTrue();
        return browser.form(address, fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    }
}
