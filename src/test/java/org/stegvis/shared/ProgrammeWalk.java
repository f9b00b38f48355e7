package org.stegvis.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.contract.Country;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.language.Language;

/**
 * A programme with invented people, whose shared processes are taken through their real models: officers answer their
 * tasks as the roles that these were handed to, jobs are run by the id of their activity.
 */
public final class ProgrammeWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext context;
    private final ProcessEngine engine;
    private final Programme programme;

    private ProgrammeWalk(ApplicationContext context, Programme programme) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.programme = programme;
    }

    /** A Finnish programme has begun, with a coordinator. */
    public static ProgrammeWalk begin(ApplicationContext context) {
        Officers officers = context.getBean(Officers.class);
        for (ProgrammeRole role : List.of(ProgrammeRole.COORDINATOR, ProgrammeRole.OWNER)) {
            officers.register(new Officer(
                    idOf(role),
                    "Test " + role.group(),
                    role.group() + "@example.org",
                    Language.SV,
                    Set.of(role.group())));
        }
        Programme programme = context.getBean(Programmes.class)
                .begin(
                        Programme.MENTORING,
                        "Mentorprogrammet",
                        "Exempelministeriet",
                        Country.FI,
                        idOf(ProgrammeRole.COORDINATOR));
        return new ProgrammeWalk(context, programme);
    }

    private static String idOf(ProgrammeRole role) {
        return "test-" + role.group();
    }

    public Programme programme() {
        return programme;
    }

    /** Somebody has applied and has come this far. */
    public Participation somebody(ParticipationRole role, ParticipationState state, Language language) {
        String address = "guest-" + programme.number().toLowerCase(java.util.Locale.ROOT) + "-"
                + PEOPLE.incrementAndGet() + "@example.org";
        Person person = context.getBean(Persons.class).register("Åsa", "Östergård", address, "", language);
        UUID workplace = context.getBean(Workplaces.class)
                .register("Exempelstaden", Optional.empty())
                .id();
        Participations participations = context.getBean(Participations.class);
        Participation applied = participations.enter(programme.number(), person.id(), workplace, role);
        return participations.become(applied.id(), state, "stegvis", "");
    }

    /** Somebody who takes part in one role does so in the other as well. */
    Participation alsoAs(Participation participation, ParticipationRole role) {
        Participations participations = context.getBean(Participations.class);
        Participation other =
                participations.enter(programme.number(), participation.person(), participation.workplace(), role);
        return participations.become(other.id(), ParticipationState.CONFIRMED, "stegvis", "");
    }

    public Participation takingPart(ParticipationRole role) {
        return somebody(role, ParticipationState.CONFIRMED, Language.SV);
    }

    /** The secret of a new link of hers. */
    public String link(Participation participation) {
        return context.getBean(ParticipantLinks.class).issue(participation);
    }

    ParticipationState stateOf(Participation participation) {
        return context.getBean(Participations.class).require(participation.id()).state();
    }

    /** The kinds of letters that were written to somebody, in their order. */
    List<String> lettersTo(Participation participation) {
        return letters(participation.person().toString());
    }

    /** The same for an officer. */
    List<String> lettersTo(ProgrammeRole role) {
        return letters(idOf(role));
    }

    private List<String> letters(String recipient) {
        return context.getBean(JdbcClient.class)
                .sql("""
                        select kind from stegvis.letter where case_number = :case and recipient = :recipient
                        order by written_at, kind""")
                .param("case", programme.number())
                .param("recipient", recipient)
                .query(String.class)
                .list();
    }

    ProgrammeWalk programmeIsCancelled() {
        context.getBean(ProcessMessages.class)
                .tell("shared.programmeCancelled", programme.number(), Map.of(), Map.of());
        runWhatIsReady();
        return this;
    }

    ProgrammeWalk answer(String form, Map<String, Object> answers) {
        Task task = tasks().stream()
                .filter(one -> formOf(one).equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + "; went wrong: " + incidents()));
        asCoordinator(() -> {
            engine.getFormService().submitTaskForm(task.getId(), typed(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** What the form shows when it is opened. */
    Map<String, Object> opened(String form) {
        Task task = tasks().stream()
                .filter(one -> formOf(one).equals(form))
                .findFirst()
                .orElseThrow();
        return asCoordinator(() -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    List<String> openForms() {
        return tasks().stream().map(ProgrammeWalk::formOf).sorted().toList();
    }

    Instant dueDateOf(String timer) {
        return timer(timer).getDuedate().toInstant();
    }

    ProgrammeWalk fire(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
        runWhatIsReady();
        return this;
    }

    /** The steps that the processes of this key have passed, in order; what was cancelled is left out. */
    List<String> passed(String process) {
        return instances(process).stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> id.matches("(userTask|sendTask|serviceTask|end)_.*"))
                .toList();
    }

    /** The ends of all processes of this key; empty as long as one runs. */
    List<String> ended(String process) {
        return instances(process).stream()
                .filter(instance -> instance.getEndTime() != null)
                .sorted(Comparator.comparing(HistoricProcessInstance::getEndTime))
                .map(HistoricProcessInstance::getEndActivityId)
                .toList();
    }

    List<String> incidents() {
        return jobs().stream()
                .map(Job::getExceptionMessage)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public void runWhatIsReady() {
        for (Optional<Job> job = ready(); job.isPresent(); job = ready()) {
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    private Optional<Job> ready() {
        return jobs().stream()
                .filter(job -> !isTimer(job) && job.getRetries() > 0)
                .min(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId));
    }

    private boolean isTimer(Job job) {
        return engine.getManagementService()
                        .createJobQuery()
                        .jobId(job.getId())
                        .timers()
                        .count()
                > 0;
    }

    private Job timer(String id) {
        return jobs().stream()
                .filter(this::isTimer)
                .filter(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + id + "; went wrong: " + incidents()));
    }

    private List<Job> jobs() {
        return running().stream()
                .flatMap(instance ->
                        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream())
                .toList();
    }

    private List<Task> tasks() {
        return running().stream()
                .flatMap(
                        instance -> engine
                                .getTaskService()
                                .createTaskQuery()
                                .processInstanceId(instance)
                                .initializeFormKeys()
                                .list()
                                .stream())
                .toList();
    }

    private List<String> running() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(programme.number())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private List<HistoricProcessInstance> instances(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(programme.number())
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private static String formOf(Task task) {
        return task.getCamundaFormRef().getKey().replaceFirst("_[a-z]{2}$", "");
    }

    private <T> T asCoordinator(Supplier<T> work) {
        try {
            engine.getIdentityService()
                    .setAuthentication(idOf(ProgrammeRole.COORDINATOR), List.of(ProgrammeRole.COORDINATOR.group()));
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Map<String, Object> typed(Map<String, Object> answers) {
        Map<String, Object> typed = new HashMap<>(Variables.createVariables());
        answers.forEach((key, value) -> typed.put(key, value instanceof List<?> list ? json(list) : value));
        return typed;
    }

    private static Object json(List<?> list) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(list)).create();
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
