package org.stegvis.local;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.stegvis.contract.Country;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.EditionPlan;
import org.stegvis.mentoring.EditionState;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.EnterApplication;
import org.stegvis.mentoring.matching.EditionRules;
import org.stegvis.shared.Programmes;

/**
 * Two editions of the mentor programme: one with the calendar of the first Finnish round, which has ended, and one of the
 * second round's size whose call is over, ready to be matched.
 */
@TestComponent
class DemoEditions {

    private static final String OWNER = "Esimerkkiministeriö";
    private static final int DEADLINE = 14;

    private final ProcessEngine engine;
    private final JobExecutor jobs;
    private final Editions editions;
    private final Programmes programmes;
    private final EnterApplication applications;
    private final CaseClerk clerk;

    DemoEditions(
            ProcessEngine engine,
            JobExecutor jobs,
            Editions editions,
            Programmes programmes,
            EnterApplication applications) {
        this.engine = engine;
        this.jobs = jobs;
        this.editions = editions;
        this.programmes = programmes;
        this.applications = applications;
        this.clerk = new CaseClerk(engine);
    }

    @Order(2)
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!editions.all().isEmpty()) {
            return;
        }
        jobs.shutdown();
        try {
            ended();
            readyToBeMatched();
        } finally {
            jobs.start();
        }
    }

    private void ended() {
        EditionPlan first = new EditionPlan(
                LocalDate.of(2022, 8, 15),
                LocalDate.of(2022, 9, 30),
                LocalDate.of(2022, 10, 7),
                LocalDate.of(2022, 10, 11),
                meeting("2022-10-27T13:00", "2022-10-27T16:00", "remote", 0),
                meeting("2022-11-03T13:00", "2022-11-03T16:00", "onSite", 1),
                meeting("2023-01-31T13:00", "2023-01-31T16:00", "remote", 0),
                meeting("2023-04-25T10:00", "2023-04-25T15:00", "onSite", 1),
                LocalDate.of(2023, 5, 31),
                Set.of("PUBLIC", "PRIVATE", "THIRD"),
                8,
                5,
                "A",
                Optional.of("vesa"),
                false,
                EditionRules.usual(1));
        Edition edition = editions.plan("Mentorointiohjelma 2022–2023 (esimerkki)", OWNER, Country.FI, first, "ulla");
        editions.become(edition.number(), EditionState.ENDED);
        programmes.end(edition.number());
    }

    private void readyToBeMatched() {
        String number = as(
                "ulla",
                "programme-coordinator",
                () -> engine.getFormService()
                        .submitStartForm(definition(), DemoWalk.typed(plan()))
                        .getBusinessKey());
        answer(
                number,
                "vesa",
                "approve-plan",
                Map.of("planDecision", "approve", "costPolicy", "A", "costRuleConfirmed", "yes"));
        fire(number, "event_firstDay");
        DemoApplicants.all()
                .forEach(applicant -> applications.enter(
                        number, applicant.role(), applicant.answers(), applicant.email(), applicant.language()));
        clerk.allTasks(number).count();
        EditionPlan planned = editions.require(number).plan();
        LocalDate today = LocalDate.now();
        editions.replan(number, called(planned, today.minusDays(30), today.minusDays(1)));
        fire(number, "event_deadline");
    }

    private static Map<String, Object> plan() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", "Mentorointiohjelma, toinen kierros (esimerkki)");
        answers.put("owner", OWNER);
        answers.put("country", "FI");
        answers.put("callOpens", day(0));
        answers.put("deadline", day(DEADLINE));
        answers.put("matchingDone", day(21));
        answers.put("lettersBy", day(24));
        meeting(answers, "orientation", 45, "remote", "https://kokous.example/perehdytys");
        meeting(answers, "kickOff", 56, "onSite", "Esimerkkikatu 1, Helsinki");
        meeting(answers, "midTerm", 178, "remote", "https://kokous.example/valitapaaminen");
        meeting(answers, "final", 270, "onSite", "Esimerkkikatu 1, Helsinki");
        answers.put("ends", day(300));
        answers.put("sectors", List.of("PUBLIC", "PRIVATE", "THIRD"));
        answers.put("fewestMentors", 8);
        answers.put("ownMeetings", 6);
        answers.put("costPolicy", "A");
        answers.put("directory", "no");
        answers.put("weightCompetence", 45);
        answers.put("weightHelp", 10);
        answers.put("weightExperience", 10);
        answers.put("weightOrganisation", 10);
        answers.put("weightRegion", 10);
        answers.put("weightAvailability", 10);
        answers.put("weightLanguage", 5);
        answers.put("fromOneOrganisation", 1);
        answers.put("parentAllowed", "no");
        answers.put("lowScore", 40);
        return answers;
    }

    private static void meeting(Map<String, Object> answers, String name, int inDays, String mode, String place) {
        answers.put(name + "Day", day(inDays));
        answers.put(name + "From", "13:00");
        answers.put(name + "To", "16:00");
        answers.put(name + "Mode", mode);
        answers.put(name + "Place", place);
        answers.put(name + "Meals", mode.equals("onSite") ? 1 : 0);
    }

    private static String day(int inDays) {
        return LocalDate.now().plusDays(inDays).toString();
    }

    private static EditionPlan.Meeting meeting(String from, String to, String mode, int meals) {
        String place = mode.equals("onSite") ? "Esimerkkikatu 1, Helsinki" : "https://kokous.example";
        return new EditionPlan.Meeting(LocalDateTime.parse(from), LocalDateTime.parse(to), mode, place, meals);
    }

    /** The same plan with another time for its call. */
    private static EditionPlan called(EditionPlan plan, LocalDate opens, LocalDate deadline) {
        return new EditionPlan(
                opens,
                deadline,
                plan.matchingDone(),
                plan.lettersBy(),
                plan.orientation(),
                plan.kickOff(),
                plan.midTerm(),
                plan.finalMeeting(),
                plan.ends(),
                plan.sectors(),
                plan.fewestMentors(),
                plan.ownMeetings(),
                plan.costPolicy(),
                plan.costPolicyConfirmedBy(),
                plan.directory(),
                plan.rules());
    }

    private void answer(String number, String officer, String form, Map<String, Object> answers) {
        Task task = clerk.allTasks(number)
                .filter(open -> clerk.formOf(open).equals(form))
                .findFirst()
                .orElseThrow();
        as(officer, clerk.roleOf(task), () -> {
            engine.getTaskService().setAssignee(task.getId(), officer);
            engine.getFormService().submitTaskForm(task.getId(), DemoWalk.typed(answers));
            return null;
        });
    }

    private void fire(String number, String timer) {
        clerk.allTasks(number).count();
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(timer)
                        .list()
                        .stream())
                .findFirst()
                .ifPresent(job -> engine.getManagementService().executeJob(job.getId()));
        clerk.allTasks(number).count();
    }

    private String definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("mentor-edition")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private <T> T as(String officer, String role, Supplier<T> work) {
        try {
            engine.getIdentityService().setAuthentication(officer, List.of(role));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
