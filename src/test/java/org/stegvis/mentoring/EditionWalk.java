package org.stegvis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.process.TellEditions;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.CaseInEngine;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.Offers;
import org.stegvis.shared.ParticipationState;
import org.stegvis.shared.Participations;

/**
 * One edition taken through its real models: a coordinator plans it, officers answer their tasks as the roles that these
 * were handed to, jobs are run by the id of their activity, and what happens elsewhere is made to happen in the tables.
 */
public final class EditionWalk {

    private static final List<String> ROLES =
            List.of("programme-coordinator", "programme-owner", "claims-clerk", "claims-approver");

    /** Who plans and proposes. */
    public static final String COORDINATOR = "test-programme-coordinator";

    /** Who approves what the other has proposed. */
    public static final String SECOND_COORDINATOR = "test-second-coordinator";

    private final ApplicationContext context;
    private final ProcessEngine engine;
    private final CaseInEngine processes;
    private final String number;

    private EditionWalk(ApplicationContext context, String number) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.processes = new CaseInEngine(engine, number);
        this.number = number;
    }

    /** A coordinator plans an edition; these answers replace those of {@link PlanAnswers#ordinary()}. */
    public static EditionWalk plan(ApplicationContext context, Map<String, Object> others) {
        register(context.getBean(Officers.class));
        ProcessEngine engine = context.getBean(ProcessEngine.class);
        Map<String, Object> answers = new LinkedHashMap<>(PlanAnswers.ordinary());
        answers.putAll(others);
        String number = as(
                engine,
                "programme-coordinator",
                () -> engine.getFormService()
                        .submitStartForm(CaseInEngine.definition(engine, "mentor-edition"), CaseInEngine.typed(answers))
                        .getBusinessKey());
        EditionWalk walk = new EditionWalk(context, number);
        walk.runWhatIsReady();
        return walk;
    }

    /** Goes on with an edition that was planned elsewhere. */
    public static EditionWalk of(ApplicationContext context, String number) {
        register(context.getBean(Officers.class));
        return new EditionWalk(context, number);
    }

    private static void register(Officers officers) {
        for (String role : ROLES) {
            officers.register(
                    new Officer("test-" + role, "Test " + role, role + "@example.org", Language.SV, Set.of(role)));
        }
        officers.register(new Officer(
                SECOND_COORDINATOR,
                "Test second coordinator",
                "second-coordinator@example.org",
                Language.SV,
                Set.of("programme-coordinator")));
    }

    /** The number of the edition. */
    public String number() {
        return number;
    }

    public Edition edition() {
        return context.getBean(Editions.class).require(number);
    }

    /** The owner approves the plan and confirms the rule on travel costs. */
    public EditionWalk approvePlan() {
        return answer("approve-plan", Map.of("planDecision", "approve", "costPolicy", "A", "costRuleConfirmed", "yes"));
    }

    /** The first day of the call begins. */
    public EditionWalk openCall() {
        return fire("event_firstDay");
    }

    /** The owner cancels the edition. */
    public EditionWalk cancel() {
        as(
                engine,
                "programme-owner",
                () -> engine.getFormService()
                        .submitStartForm(
                                CaseInEngine.definition(engine, "cancel-edition"),
                                CaseInEngine.typed(Map.of(
                                        "caseNumber",
                                        number,
                                        "cancellationReason",
                                        "funding",
                                        "cancellationNote",
                                        "There is no money this year."))));
        runWhatIsReady();
        return this;
    }

    /** What an owner reads in Swedish whose cancellation is refused. */
    public static String refusedCancellation(ApplicationContext context, String number) {
        register(context.getBean(Officers.class));
        ProcessEngine engine = context.getBean(ProcessEngine.class);
        return inSwedish(() -> as(
                engine,
                "programme-owner",
                () -> engine.getFormService()
                        .submitStartForm(
                                CaseInEngine.definition(engine, "cancel-edition"),
                                CaseInEngine.typed(Map.of(
                                        "caseNumber",
                                        number,
                                        "cancellationReason",
                                        "other",
                                        "cancellationNote",
                                        "No")))));
    }

    /** What a coordinator reads in Swedish whose plan is refused. */
    public static String refusedPlan(ApplicationContext context, Map<String, Object> others) {
        return inSwedish(() -> plan(context, others));
    }

    private static String inSwedish(Runnable refused) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return catchThrowableOfType(FormRefused.class, refused::run).getMessage();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The call ends, and everybody who has applied is found eligible. */
    public EditionWalk closeCall() {
        fire("event_deadline");
        Participations participations = context.getBean(Participations.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> participations
                        .in(number, ParticipationState.SUBMITTED)
                        .forEach(applicant -> participations.become(
                                applicant.id(), ParticipationState.ELIGIBLE, JournalLine.SYSTEM, "")));
        return look();
    }

    /** The coordinator proposes the first groups that a run finds; mentors are asked. */
    public EditionWalk propose() {
        MatchingDesk desk = context.getBean(MatchingDesk.class);
        StoredRun run = desk.run(number, COORDINATOR);
        if (run.content().isEmpty()) {
            run = context.getBean(MatchingRuns.class).require(run.id());
        }
        return answer("review-matching", Map.of("runNumber", run.number()));
    }

    /** Mentors have nothing against their groups, and a second coordinator approves. */
    public EditionWalk approveMatching() {
        fire("event_mentorsSilent");
        return answerAs(SECOND_COORDINATOR, "approve-matching", Map.of("matchingDecision", "approve"));
    }

    /** All who are offered a place take it. */
    public EditionWalk acceptAll() {
        Offers offers = context.getBean(Offers.class);
        context.getBean(Participations.class).in(number, ParticipationState.ADMITTED).stream()
                .flatMap(admitted -> offers.openOf(admitted).stream())
                .forEach(offer -> offers.accept(offer.id()));
        runWhatIsReady();
        return this;
    }

    /** A joint meeting was held, and its attendance noted. */
    public EditionWalk held(EventKind kind) {
        Events events = context.getBean(Events.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> events.of(number).stream()
                        .filter(event -> event.kind() == kind)
                        .forEach(event -> events.held(event.id(), "test-programme-coordinator")));
        runWhatIsReady();
        return this;
    }

    /** Looks for what the edition waits for, as the round of each minute does. */
    public EditionWalk look() {
        context.getBean(TellEditions.class).tellLeftOver();
        runWhatIsReady();
        return this;
    }

    /** The kinds of letters written, in order. */
    public List<String> letters() {
        return context.getBean(JdbcClient.class)
                .sql("select kind from stegvis.letter where case_number = :case order by kind, written_at")
                .param("case", number)
                .query(String.class)
                .list();
    }

    public EditionWalk answer(String form, Map<String, Object> answers) {
        Task task = processes.task(form);
        as(engine, processes.roleOf(task), () -> {
            engine.getFormService().submitTaskForm(task.getId(), CaseInEngine.typed(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** The same by another officer of that role. */
    public EditionWalk answerAs(String user, String form, Map<String, Object> answers) {
        Task task = processes.task(form);
        String role = processes.roleOf(task);
        try {
            engine.getIdentityService().setAuthentication(user, List.of(role));
            engine.getTaskService().setAssignee(task.getId(), user);
            engine.getFormService().submitTaskForm(task.getId(), CaseInEngine.typed(answers));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        runWhatIsReady();
        return this;
    }

    /** What an officer reads in Swedish whose answers are refused; the task stays open. */
    public String refusal(String form, Map<String, Object> answers) {
        String said = inSwedish(() -> answer(form, answers));
        assertThat(openForms()).contains(form);
        return said;
    }

    /** What the form of the open task shows in Swedish, each fact as {@code what: value}. */
    public List<String> facts(String form) {
        Task task = processes.task(form);
        return processes.facts(task, "test-" + processes.roleOf(task));
    }

    /** What the form of the open task is filled with when it is opened. */
    public Map<String, Object> opened(String form) {
        Task task = processes.task(form);
        return processes.opened(task, "test-" + processes.roleOf(task));
    }

    public List<String> openForms() {
        return processes.openForms();
    }

    public EditionWalk fire(String timer) {
        processes.fire(timer);
        return this;
    }

    public Instant dueDateOf(String timer) {
        return processes.dueDateOf(timer);
    }

    /** Whether some process of the edition waits here. */
    public boolean waitsAt(String event) {
        return processes.waitsAt(event);
    }

    /** The steps that the processes of this key have passed, in order; what was cancelled is left out. */
    public List<String> passed(String process) {
        return processes.passed(process);
    }

    /** The ends of all processes of this key, in the order in which they ended. */
    public List<String> ended(String process) {
        return processes.ended(process);
    }

    /** How many processes of the edition run. */
    public int runningProcesses() {
        return processes.running().size();
    }

    public List<String> incidents() {
        return processes.incidents();
    }

    public void runWhatIsReady() {
        processes.runWhatIsReady();
    }

    private static <T> T as(ProcessEngine engine, String role, Supplier<T> work) {
        return CaseInEngine.as(engine, "test-" + role, role, work);
    }
}
