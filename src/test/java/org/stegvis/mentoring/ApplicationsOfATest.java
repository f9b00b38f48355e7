package org.stegvis.mentoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/** Complete applications of invented people, each at an organisation of her own unless a test says otherwise. */
@TestComponent
public class ApplicationsOfATest {

    private final EnterApplication enter;
    private final Applications applications;
    private final Participations participations;

    ApplicationsOfATest(EnterApplication enter, Applications applications, Participations participations) {
        this.enter = enter;
        this.applications = applications;
        this.participations = participations;
    }

    /** An adept applies, as the ordinary answers have it but for these. */
    public Application adept(Edition edition, Map<String, Object> others) {
        return apply(edition, ParticipationRole.ADEPT, others);
    }

    /** A mentor applies, as the ordinary answers have it but for these. */
    public Application mentor(Edition edition, Map<String, Object> others) {
        return apply(edition, ParticipationRole.MENTOR, others);
    }

    /** Somebody applies; an answer of {@code email} among the others is her address. */
    public Application apply(Edition edition, ParticipationRole role, Map<String, Object> others) {
        Map<String, Object> answers = answers(role);
        answers.putAll(others);
        return enter.enter(
                edition.number(),
                role,
                answers,
                String.valueOf(answers.get("email")),
                Language.ofCode(String.valueOf(answers.get("letterLanguage"))).orElseThrow());
    }

    /** The same, found eligible without the process that would judge it. */
    public Application eligible(Edition edition, ParticipationRole role, Map<String, Object> others) {
        Application application = apply(edition, role, others);
        participations.become(
                application.participation().orElseThrow(), ParticipationState.ELIGIBLE, JournalLine.SYSTEM, "");
        return applications.find(application.id()).orElseThrow();
    }

    /** The ordinary answers of somebody new in this role, who works in Helsinki and speaks Finnish and Swedish. */
    public static Map<String, Object> answers(ParticipationRole role) {
        String somebody = UUID.randomUUID().toString();
        Map<String, Object> answers = new TreeMap<>();
        answers.put("firstName", "Invented");
        answers.put("lastName", role == ParticipationRole.ADEPT ? "Adept" : "Mentor");
        answers.put("email", somebody + "@example.org");
        answers.put("phone", "+358401234567");
        answers.put("letterLanguage", "fi");
        answers.put("organisationName", "Organisation " + somebody);
        answers.put("sector", "PUBLIC");
        answers.put("organisationType", "MUNICIPALITY");
        answers.put("organisationSize", "250-999");
        answers.put("region", "FI-18");
        answers.put("jobTitle", "Procurement specialist");
        answers.put("roleInProcurement", List.of("TENDERING_EXPERT"));
        answers.put("helpKinds", List.of("sparringOnCase"));
        answers.put("meetingLanguages", List.of("fi:fluent", "sv:follow"));
        answers.put("meetingMode", "MIXED");
        answers.put("radiusKm", 100);
        answers.put("availability", List.of("MONDAY:MORNING", "WEDNESDAY:AFTERNOON"));
        answers.put("noConflicts", "yes");
        answers.put("privacyNotice", "yes");
        answers.put("commitment", "yes");
        answers.putAll(role == ParticipationRole.ADEPT ? ofAdept() : ofMentor());
        return answers;
    }

    private static Map<String, Object> ofAdept() {
        return Map.ofEntries(
                Map.entry("yearsInProcurement", "2-4"),
                Map.entry("competences", List.of("planning:1", "evaluation:2")),
                Map.entry("attends", List.of("kickOff", "midTerm", "final")),
                Map.entry("groupWish", "GROUP_OK"),
                Map.entry("motivation", "I want to learn how others plan."),
                Map.entry("goals", List.of("A plan for the year")),
                Map.entry("concreteTask", "The next framework agreement"),
                Map.entry("difference", "NO_PREFERENCE"));
    }

    private static Map<String, Object> ofMentor() {
        return Map.ofEntries(
                Map.entry("yearsInProcurement", "10-19"),
                Map.entry("competences", List.of("planning:4", "evaluation:3", "legislation:3")),
                Map.entry("attends", List.of("orientation", "kickOff", "midTerm", "final")),
                Map.entry("fewest", 1),
                Map.entry("most", 3),
                Map.entry("groupLanguage", "fi"),
                Map.entry("experienceSummary", "Fifteen years of tendering."),
                Map.entry("mentoringBefore", "1"));
    }
}
