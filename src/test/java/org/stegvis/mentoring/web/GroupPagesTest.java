package org.stegvis.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.mentoring.Fit;
import org.stegvis.mentoring.FitAnswers;
import org.stegvis.mentoring.GroupMeetings;
import org.stegvis.mentoring.GroupState;
import org.stegvis.mentoring.GroupWalk;
import org.stegvis.mentoring.MentoringLetter;
import org.stegvis.platform.TestClock;
import org.stegvis.shared.ParticipantLinks;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.web.ParticipantReader;

/** What a member of a group reads and fills in behind her link. */
@StegvisTest
class GroupPagesTest {

    private static final LocalDate KICK_OFF = LocalDate.of(2027, 11, 3);

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private GroupWalk groups;
    private UUID mentor;
    private List<UUID> adepts;
    private ParticipantReader reader;
    private String page;

    @BeforeEach
    void aGroupMeets() {
        clock.isOn(KICK_OFF);
        groups = GroupWalk.begin(context);
        mentor = groups.mentor(1, 3);
        adepts = groups.adepts(2);
        groups.form(Map.of(mentor, adepts)).kickOff();
        reader = new ParticipantReader(port, "203.0.113.77");
        page = pageOf(adepts.get(0));
    }

    @Test
    void sheSeesWhoIsInHerGroupAndHowToReachThem() {
        HttpResponse<String> open = reader.get(page + "/group?language=en");

        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.body())
                .contains("Your group", "Invented Mentor", "mailto:", "Agreement and dates")
                .doesNotContain("Propose");
    }

    @Test
    void theAgreementAndTheDatesAreEnteredOnce() {
        HttpResponse<String> sent = reader.press(
                page + "/group/dates",
                Map.of(
                        "rhythm", "monthly",
                        "mode", "remote",
                        "caller", "adepts",
                        "confidential", "yes",
                        "date1", "2027-12-01",
                        "date2", "2028-01-12"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(reader.get(sent.headers()
                                .firstValue("Location")
                                .orElseThrow()
                                .replaceFirst("^http://[^/]+", ""))
                        .body())
                .contains("1. joulukuuta 2027", "12. tammikuuta 2028");
        groups.walk().runWhatIsReady();
        assertThat(groups.walk().passed("mentorship-group")).contains("end_datesKnown");
    }

    @Test
    void aMeetingIsLoggedAndTheSameDayTwiceIsOne() {
        Map<String, String> meeting = Map.of("day", "2027-11-03", "mode", "onSite", "minutes", "60", "present", "all");

        assertThat(location(reader.press(page + "/group/meeting", meeting))).contains("done=meeting");
        assertThat(location(reader.press(pageOf(mentor) + "/group/meeting", meeting)))
                .contains("done=meetingKnown");
        assertThat(groups.bean(GroupMeetings.class).of(groups.groupOf(mentor).id()))
                .singleElement()
                .satisfies(held -> assertThat(held.present()).isEqualTo(3));
    }

    @Test
    void whatIsWrongIsSaidAndNothingThatWasTypedIsLost() {
        HttpResponse<String> refused = reader.press(
                page + "/group/meeting?language=en",
                Map.of("day", "2029-01-01", "mode", "onSite", "minutes", "75", "present", "all"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("must not be ahead", "value=\"75\"", "value=\"2029-01-01\"");
        assertThat(reader.press(page + "/group/meeting?language=en", Map.of("minutes", "<b>many"))
                        .body())
                .contains("whole number from 5 to 600", "&lt;b&gt;many");
    }

    @Test
    void aBadFitIsSeenByCoordinatorsAloneAndLeadsToAnotherMentor() {
        groups.meets(mentor, KICK_OFF);
        assertThat(location(reader.press(page + "/fit", Map.of("fit", "notGood"))))
                .contains("done=notGood");
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().openForms()).containsExactly("choose-new-mentor");
        assertThat(groups.bean(FitAnswers.class).of(groups.groupOf(mentor).id()))
                .containsValue(Fit.NOT_GOOD);
        assertThat(reader.get(pageOf(mentor) + "/group?language=en").body()).doesNotContain("not a good fit");
    }

    @Test
    void threeQuestionsHalfwayAndTheClosingTalkAreAnswered() {
        assertThat(location(reader.press(page + "/check-in", Map.of("meetings", "4", "goals", "3", "use", "5"))))
                .contains("done=checkIn");
        assertThat(location(reader.press(page + "/group/closing", Map.of("goalsReviewed", "yes", "goesOn", "yes"))))
                .contains("done=closing");
    }

    @Test
    void sheLeavesWithoutAReasonAndOnlyWithAConfirmation() {
        assertThat(reader.press(page + "/leave", Map.of("change", "withdraw")).statusCode())
                .isEqualTo(422);
        assertThat(groups.stateOf(adepts.get(0))).isEqualTo(ParticipationState.ACTIVE);

        assertThat(location(reader.press(page + "/leave", Map.of("change", "withdraw", "sure", "yes"))))
                .contains("done=withdraw");
        groups.walk().runWhatIsReady();
        assertThat(groups.stateOf(adepts.get(0))).isEqualTo(ParticipationState.WITHDRAWN_DURING);
        assertThat(groups.readersOf(MentoringLetter.ADEPT_LEFT)).containsExactly(mentor);
        assertThat(reader.get(page + "/fit").statusCode()).isEqualTo(404);
    }

    @Test
    void aConflictThatSheTellsOfPausesTheGroup() {
        reader.press(page + "/leave", Map.of("change", "conflict", "sure", "yes"));
        groups.walk().runWhatIsReady();

        assertThat(groups.groupOf(mentor).state()).isEqualTo(GroupState.PAUSED);
        assertThat(groups.walk().openForms()).containsExactly("choose-new-mentor");
    }

    @Test
    void aConcernIsReadByTheAddressedRoleAloneAndItsWordsNeverReachTheEngine() {
        String words = "Worry " + UUID.randomUUID();
        reader.press(
                page + "/concern", Map.of("about", "somebodyElse", "addressee", "programme-owner", "words", words));
        groups.walk().runWhatIsReady();

        assertThat(groups.walk().openForms()).containsExactly("settle-concern-as-owner");
        assertThat(groups.walk().facts("settle-concern-as-owner")).contains("Oron: " + words);
        assertThat(groups.bean(JdbcClient.class)
                        .sql("select count(*) from act_hi_varinst where text_ like :words")
                        .param("words", "%" + words + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        groups.walk()
                .answer("settle-concern-as-owner", Map.of("ownersDecision", "settled", "ownersNote", "We talked."));
        assertThat(groups.walk().ended("concern")).containsExactly("end_settledByOwner");
    }

    @Test
    void aConcernToTheCoordinatorIsSettledOrHandedToTheOwner() {
        reader.press(
                page + "/concern",
                Map.of("about", "somebodyElse", "addressee", "programme-coordinator", "words", "A worry"));
        groups.walk().runWhatIsReady();
        groups.walk().answer("settle-concern", Map.of("concernDecision", "handOver", "concernNote", "Please."));
        groups.walk()
                .answer("settle-concern-as-owner", Map.of("ownersDecision", "unfounded", "ownersNote", "We looked."));
        reader.press(
                page + "/concern",
                Map.of("about", "somebodyElse", "addressee", "programme-coordinator", "words", "Another worry"));
        groups.walk().runWhatIsReady();
        groups.walk().answer("settle-concern", Map.of("concernDecision", "settled", "concernNote", "We talked."));

        assertThat(groups.walk().ended("concern"))
                .containsExactlyInAnyOrder("end_settledByOwner", "end_concernSettled");
    }

    @Test
    void fiveThousandCharactersAreRefusedWithAWordAboutIt() {
        HttpResponse<String> refused = reader.press(
                page + "/concern?language=en",
                Map.of("about", "somebodyElse", "addressee", "programme-owner", "words", "x".repeat(5000)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("At most 2,000 characters are taken.", "x".repeat(5000));
    }

    @Test
    void anAdeptAcceptsHerNewMentorOnHerPage() {
        UUID reserve = groups.reserve(3);
        groups.becomes(mentor, ParticipationState.WITHDRAWN_DURING);
        groups.walk().answer("choose-new-mentor", Map.of("rematchDecision", "proposal", "mentorAgrees", true));
        assertThat(reader.get(page + "?language=en").body()).contains("A mentor is proposed to you");

        adepts.forEach(adept -> reader.press(pageOf(adept) + "/group/new-mentor", Map.of("newMentor", "accept")));
        groups.walk().runWhatIsReady();

        assertThat(groups.groupOf(reserve).adepts()).containsExactlyInAnyOrderElementsOf(adepts);
        assertThat(reader.get(page + "/group/new-mentor").statusCode()).isEqualTo(404);
    }

    private String pageOf(UUID participation) {
        return "/participant/"
                + groups.in(() -> groups.bean(ParticipantLinks.class).issue(groups.participation(participation)));
    }

    private static String location(HttpResponse<String> sent) {
        return sent.headers().firstValue("Location").orElse(sent.statusCode() + " " + sent.body());
    }
}
