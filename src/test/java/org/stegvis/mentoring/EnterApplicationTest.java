package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.party.Persons;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Applications that count at once, and who they make part of an edition. */
@StegvisTest
class EnterApplicationTest {

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    EditionsOfATest editions;

    @Autowired
    ApplicationsOfATest people;

    @Autowired
    Applications applications;

    @Autowired
    Participations participations;

    @Autowired
    Persons persons;

    private Edition edition;

    @BeforeEach
    void theCallIsOpen() {
        clock.isOn(EditionsOfATest.DEADLINE.minusDays(10));
        edition = editions.open();
    }

    @Test
    void whoEntersHasARoleInTheEditionAndANumberForItsReceipt() {
        Application adept = people.adept(edition, Map.of("firstName", "Åsa-Märta Øie", "lastName", "ليلى"));

        assertThat(applications.counted(edition.number()))
                .extracting(Application::id)
                .containsExactly(adept.id());
        assertThat(adept.arrival()).isEqualTo(Arrival.IN_TIME);
        assertThat(adept.number()).isPositive();
        Participation participation =
                participations.require(adept.participation().orElseThrow());
        assertThat(participation.state()).isEqualTo(ParticipationState.SUBMITTED);
        assertThat(persons.require(participation.person()).name()).isEqualTo("Åsa-Märta Øie ليلى");
        assertThat(persons.require(participation.person()).language()).isEqualTo(Language.FI);
    }

    @Test
    void onePersonWhoAppliesAsBothIsOnePersonWithTwoRoles() {
        String email = UUID.randomUUID() + "@example.org";
        Application adept = people.adept(edition, Map.of("email", email));
        Application mentor = people.mentor(edition, Map.of("email", email.toUpperCase()));

        UUID person =
                participations.require(adept.participation().orElseThrow()).person();
        assertThat(participations.of(edition.number(), person))
                .extracting(Participation::role)
                .containsExactly(ParticipationRole.ADEPT, ParticipationRole.MENTOR);
        assertThat(mentor.participation()).isNotEqualTo(adept.participation());
    }

    @Test
    void whatLacksOrBreaksARuleIsNamedWithItsField() {
        Map<String, Object> answers = ApplicationsOfATest.answers(ParticipationRole.MENTOR);
        answers.put("jobTitle", " ");
        answers.putAll(Map.of(
                "fewest", 4, "most", 2, "groupLanguage", "nb", "phone", "12", "organisationNumber", "1234567-8"));

        assertThatThrownBy(() -> people.mentor(edition, answers))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + " " + problem.text())
                                .containsExactly(
                                        "phone application.problem.phone",
                                        "organisationNumber application.problem.number",
                                        "jobTitle application.problem.missing",
                                        "most application.problem.fewerThanFewest",
                                        "groupLanguage application.problem.languageNotMet"));
    }
}
