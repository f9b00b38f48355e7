package org.stegvis.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.contract.Country;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.engine.CaseInEngine;
import org.stegvis.platform.engine.ProcessMessages;
import org.stegvis.platform.language.Language;

/**
 * A programme with invented people, whose shared processes are taken through their real models: officers answer their
 * tasks as the roles that these were handed to, jobs are run by the id of their activity.
 */
public final class ProgrammeWalk {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext context;
    private final ProcessEngine engine;
    private final CaseInEngine processes;
    private final Programme programme;

    private ProgrammeWalk(ApplicationContext context, Programme programme) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.processes = new CaseInEngine(engine, programme.number());
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
        Task task = processes.task(form);
        asCoordinator(() -> {
            engine.getFormService().submitTaskForm(task.getId(), CaseInEngine.typed(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    private <T> T asCoordinator(Supplier<T> work) {
        return CaseInEngine.as(engine, idOf(ProgrammeRole.COORDINATOR), ProgrammeRole.COORDINATOR.group(), work);
    }

    /** What the form shows when it is opened. */
    Map<String, Object> opened(String form) {
        Task task = processes.task(form);
        return asCoordinator(() -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    List<String> openForms() {
        return processes.openForms();
    }

    Instant dueDateOf(String timer) {
        return processes.dueDateOf(timer);
    }

    ProgrammeWalk fire(String timer) {
        processes.fire(timer);
        return this;
    }

    /** The tasks and ends that the processes of this key have passed, in order; what was cancelled is left out. */
    List<String> passed(String process) {
        return processes.passed(process).stream()
                .filter(id -> !id.startsWith("event_"))
                .toList();
    }

    /** The ends of all processes of this key; empty as long as one runs. */
    List<String> ended(String process) {
        return processes.ended(process);
    }

    List<String> incidents() {
        return processes.incidents();
    }

    public void runWhatIsReady() {
        processes.runWhatIsReady();
    }
}
