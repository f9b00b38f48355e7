package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterSender;
import org.stegvis.mentoring.Application;
import org.stegvis.mentoring.ApplicationSettings;
import org.stegvis.mentoring.Applications;
import org.stegvis.mentoring.ApplicationsOfATest;
import org.stegvis.mentoring.Arrival;
import org.stegvis.mentoring.DraftReminders;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionState;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.platform.Clock;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.ParticipationRole;

/** Applying by the public pages and the links in letters: without a login, a cookie or a script. */
@StegvisTest
class ApplicantPagesTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editionsOfATest;

    @Autowired
    Editions editions;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationSettings settings;

    @Autowired
    DraftReminders reminders;

    @Autowired
    LetterSender sender;

    @Autowired
    GreenMail mailServer;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Edition edition;
    private String form;
    private ApplicantReader reader;
    private Map<String, Object> answers;

    @BeforeEach
    void theCallIsOpen() {
        CLOCK.isOn(EditionsOfATest.DEADLINE.minusDays(3));
        edition = editionsOfATest.open();
        form = "/programmes/calls/" + edition.number() + "/adept";
        reader = new ApplicantReader(port, "198.51.100." + UUID.randomUUID());
        answers = ApplicationsOfATest.answers(ParticipationRole.ADEPT);
        answers.put("letterLanguage", "en");
        answers.put("radiusKm", "100");
    }

    @Test
    void theCallSaysWhatItIsWhatItCostsAndWhatHappensToDataInFourLanguages() {
        assertThat(reader.get("/programmes/calls").body())
                .contains("Mentoring in public procurement", "Apply until 30 September 2027");
        String call = "/programmes/calls/" + edition.number() + "?language=";
        assertThat(reader.get(call + "en").body())
                .contains("30 September 2027, until 23:59:59", "free of charge", settings.privacyNotice());
        assertThat(reader.get(call + "fi").body()).contains("30. syyskuuta 2027 klo 23.59.59", "Hae aktoriksi");
        assertThat(reader.get(call + "sv").body()).contains("Ansök som mentor", "avgiftsfritt");
        assertThat(reader.get(call + "nb").body()).contains("Søk som adept", "gratis");
        assertThat(reader.get("/programmes/calls/P1999-0001").statusCode()).isEqualTo(404);
        assertThat(reader.get("/programmes/calls/" + edition.number() + "/owner")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApplicationCountsOnceItsAddressIsConfirmedByAButton() {
        assertThat(reader.press(form, "send", answers).body()).contains("Now look into your mail");
        assertThat(counted()).isEmpty();
        String link = mail().link();
        assertThat(link).endsWith("/confirm");
        HttpResponse<String> open = reader.get(link);
        assertThat(open.body()).contains("Is this your application?", "I want to learn how others plan.");
        assertThat(counted()).isEmpty();

        HttpResponse<String> receipt = reader.press(open, link, "", Map.of());
        Application application = counted().get(0);
        assertThat(receipt.body())
                .contains("Your application no. " + application.number(), "Change your answers")
                .contains("needs and planning – 1: the basics");
        assertThat(application.arrival()).isEqualTo(Arrival.IN_TIME);
        assertThat(application.content()).containsEntry("privacyNotice", settings.privacyNotice());
        assertThat(mail().text())
                .contains("has the number " + application.number(), "Your goals: A plan for the year")
                .doesNotContain("I know of no conflict");
        assertThat(reader.press(open, link, "", Map.of()).statusCode()).isEqualTo(200);
        assertThat(counted()).hasSize(1);
    }

    @Test
    void theSameSentTwiceIsOneAndSomethingElseSentAnewCorrectsIt() {
        reader.press(form, "send", answers);
        reader.press(form, "send", answers);
        assertThat(begun()).isOne();
        reader.press(mail().link(), "", Map.of());

        answers.put("jobTitle", "Head of procurement");
        reader.press(form, "send", answers);
        assertThat(counted().get(0).content()).containsEntry("jobTitle", "Procurement specialist");
        reader.press(mail().link(), "", Map.of());
        assertThat(counted()).hasSize(1);
        assertThat(counted().get(0).content()).containsEntry("jobTitle", "Head of procurement");
        assertThat(counted().get(0).revision()).isEqualTo(2);
    }

    @Test
    void aDraftIsKeptByItsAddressContinuedByItsLinkAndSentFromThere() {
        Map<String, Object> few = Map.of("email", email(), "firstName", "Åsa", "phone", "nonsense");
        assertThat(reader.press(form, "save", few).body()).contains("Your draft is saved");
        String link = mail().link();
        assertThat(reader.get(link).body()).contains("This is a draft");
        assertThat(reader.get(link + "/edit").body()).contains("value=\"Åsa\"", "value=\"nonsense\"");
        answers.put("firstName", "Åsa");
        assertThat(reader.press(link + "/edit", "save", answers).body()).contains("Your draft is saved.");
        assertThat(counted()).isEmpty();
        reader.press(link + "/edit", "send", answers);
        assertThat(counted()).extracting(Application::email).containsExactly(email());
    }

    @Test
    void draftsAreRemindedOnceADayAndWhoHasAppliedIsNot() {
        reader.press(form, "save", Map.of("email", email()));
        reader.press(form, "save", Map.of("email", email(), "firstName", "Åsa"));
        reminders.of(edition.number());
        reminders.of(edition.number());
        assertThat(mail().subjects().stream().filter(subject -> subject.contains("does not count yet")))
                .hasSize(1);
        reader.press(form, "send", answers);
        reader.press(mail().link(), "", Map.of());
        CLOCK.is(clock.now().plus(Duration.ofDays(1)));
        reminders.of(edition.number());
        assertThat(mail().subjects().stream().filter(subject -> subject.contains("does not count yet")))
                .hasSize(1);
    }

    @Test
    void answersAreCorrectedUntilTheDeadlineAndNothingTypedAfterItIsLost() {
        String link = applied();
        HttpResponse<String> open = reader.get(link + "/edit");
        answers.put("goals", List.of("Another goal", "And one more"));
        reader.press(link + "/edit", "send", answers);
        assertThat(counted().get(0).content()).containsEntry("goals", List.of("Another goal", "And one more"));

        CLOCK.is(edition.deadline().plusSeconds(1));
        answers.put("goals", List.of("Too late"));
        HttpResponse<String> late = reader.press(open, link + "/edit", "send", answers);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The deadline has passed meanwhile", "value=\"Too late\"");
        assertThat(counted().get(0).revision()).isEqualTo(2);
        assertThat(reader.get(link).body()).doesNotContain("Change your answers");
    }

    @Test
    void whoOpenedTheFormInTimeAndSendsItLateIsToldKindly() {
        HttpResponse<String> open = reader.get(form);
        CLOCK.is(edition.deadline().plusSeconds(1));
        assertThat(reader.press(open, form, "send", answers).body()).contains("Late, but received");
        reader.press(mail().link(), "", Map.of());
        assertThat(counted().get(0).arrival()).isEqualTo(Arrival.VERY_LATE);
        assertThat(mail().text()).contains("you stand on the waiting list");
        assertThat(reader.get(form).body()).contains("The call closed on 30 September 2027");
    }

    @Test
    void whatWasSentInTimeCountsAsSuchIfItIsConfirmedSoon() {
        CLOCK.is(edition.deadline());
        reader.press(form, "send", answers);
        CLOCK.is(edition.deadline().plus(Duration.ofHours(9)));
        reader.press(mail().link(), "", Map.of());
        assertThat(counted().get(0).arrival()).isEqualTo(Arrival.IN_TIME);
    }

    @Test
    void anEditionThatIsOverTakesNothingAndGivesBackWhatWasTyped() {
        HttpResponse<String> open = reader.get(form);
        editions.become(edition.number(), EditionState.RUNNING);
        HttpResponse<String> refused = reader.press(open, form, "send", answers);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("takes no more applications", "A plan for the year");
        assertThat(begun()).isZero();
    }

    @Test
    void itIsWithdrawnAfterBeingAskedOnce() {
        String link = applied();
        HttpResponse<String> open = reader.get(link + "/edit");
        assertThat(reader.get(link + "/withdraw").body()).contains("Do you want to withdraw?");
        assertThat(counted()).hasSize(1);
        assertThat(reader.press(link + "/withdraw", "", Map.of()).body()).contains("Withdrawn");
        assertThat(counted()).isEmpty();
        assertThat(reader.press(open, link + "/edit", "send", answers).statusCode())
                .isEqualTo(409);
    }

    @Test
    void hostileAnswersAreShownAsTextAndRefusedWithTheirField() {
        answers.put("firstName", "<script>alert(1)</script>");
        answers.put("lastName", "ÅÄÖÆØåäöæøŠšŽžÐðÞþĐđŊŋŦŧ ليلى");
        answers.put("jobTitle", "x".repeat(5_000));
        answers.put("email", "a@example.org\r\nBcc: b@example.org");
        answers.put("sector", "'; drop table application; --");
        answers.put("organisationNumber", "1234567-8");
        HttpResponse<String> refused = reader.press(form, "send", answers);
        assertThat(refused.body())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "ÅÄÖÆØåäöæøŠšŽžÐðÞþĐđŊŋŦŧ ليلى",
                        "x".repeat(5_000),
                        "E-mail address: this is not one e-mail address.",
                        "Your title: 5,000 characters are too many; 120 fit.",
                        "Sector: choose one of the answers",
                        "Its register number: this is no number")
                .doesNotContain("<script>alert");
        assertThat(begun()).isZero();

        answers.put("email", UUID.randomUUID() + "@example.org");
        answers.put("jobTitle", "Title\r\nBcc: b@example.org");
        answers.put("sector", "PUBLIC");
        answers.put("organisationNumber", "0201256-6");
        answers.put("goals", List.of("<b>bold</b>"));
        reader.press(form, "send", answers);
        reader.press(mail().link(), "", Map.of());
        assertThat(counted().get(0).content())
                .containsEntry("lastName", "ÅÄÖÆØåäöæøŠšŽžÐðÞþĐđŊŋŦŧ ليلى")
                .containsEntry("jobTitle", "Title Bcc: b@example.org");
        assertThat(mail().text()).contains("Your goals: <b>bold</b>");
    }

    @Test
    void oneWhoSendsTooMuchWaitsAndAnAddressIsNotFlooded() {
        for (int sent = 0; sent < settings.lettersPerHour() + 3; sent++) {
            reader.press(form, "save", Map.of("email", email(), "firstName", "Name " + sent));
        }
        assertThat(begun()).isEqualTo(settings.lettersPerHour());
        HttpResponse<String> last = null;
        for (int sent = 0; sent <= settings.postsPerHour(); sent++) {
            last = reader.press(reader.get(form), form, "send", Map.of("firstName", "Kept"));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Too much has been sent from here", "value=\"Kept\"");
    }

    @Test
    void whoIsRefusedManyTimesCanStillSend() {
        for (int refused = 0; refused < settings.lettersPerHour() + 3; refused++) {
            reader.press(form, "send", Map.of("email", email(), "firstName", "Incomplete"));
        }
        assertThat(reader.press(form, "send", answers).body()).contains("Now look into your mail");
        assertThat(begun()).isOne();
    }

    @Test
    void aProgramThatFillsInWhatNobodySeesIsToldNothing() {
        answers.put("website", "https://example.org");
        assertThat(reader.press(form, "send", answers).body()).contains("Now look into your mail");
        assertThat(begun()).isZero();
    }

    @Test
    void aLinkOpensItsOwnApplicationAsLongAsItIsGood() {
        String link = applied();
        assertThat(reader.get("/application/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(reader.get(link.replace("/application/", "/supplier/")).statusCode())
                .isEqualTo(404);
        assertThat(reader.get(link + "/no-such-page").statusCode()).isEqualTo(404);
        CLOCK.is(clock.now().plus(Duration.ofDays(300)));
        HttpResponse<String> old = reader.get(link);
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(old.body()).contains("This link has run out").doesNotContain("Invented");
        reader.press(old, link + "/new-link", "", Map.of());
        assertThat(reader.get(mail().link()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoGuessesLinksWaits() {
        HttpResponse<String> last = null;
        for (int guess = 0; guess <= 20; guess++) {
            last = reader.get("/application/" + UUID.randomUUID());
        }
        assertThat(last.statusCode()).isEqualTo(429);
    }

    private String applied() {
        reader.press(form, "send", answers);
        String link = mail().link();
        reader.press(link, "", Map.of());
        return link.replace("/confirm", "");
    }

    private List<Application> counted() {
        return applications.counted(edition.number());
    }

    private int begun() {
        return database.sql("select count(*) from stegvis.application where edition = :edition")
                .param("edition", edition.number())
                .query(Integer.class)
                .single();
    }

    private String email() {
        return String.valueOf(answers.get("email"));
    }

    private ApplicantMail mail() {
        return new ApplicantMail(mailServer, sender, email());
    }
}
