package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.deadline.Deadlines;
import org.stegvis.party.Officers;
import org.stegvis.platform.engine.CaseInEngine;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.purchasing.TestOfficers;

/**
 * One obligation taken through its real models: purchasing tells of the contract, the supplier sends in, officers answer
 * their tasks as the roles that these were handed to, jobs are run by the id of their activity.
 */
public final class ObligationWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationContext context;
    private final ProcessEngine engine;
    private final CaseInEngine processes;
    private final String caseNumber;

    private ObligationWalk(ApplicationContext context, String caseNumber) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.processes = new CaseInEngine(engine, caseNumber);
        this.caseNumber = caseNumber;
    }

    /** Purchasing tells of a signed contract. */
    public static ObligationWalk begin(ApplicationContext context, ContractSigned signed) {
        ObligationWalk walk = signed(context, signed);
        walk.runWhatIsReady();
        return walk;
    }

    /** The same, and nothing of what follows is run. */
    static ObligationWalk signed(ApplicationContext context, ContractSigned signed) {
        TestOfficers.register(context.getBean(Officers.class));
        ObligationWalk walk = new ObligationWalk(context, signed.caseNumber());
        walk.tell(signed);
        return walk;
    }

    /** The start meeting was held as in the ordinary contract: first start by 1 March 2028. */
    static StartMeetingHeld ordinaryMeeting(String caseNumber) {
        return new StartMeetingHeld(
                caseNumber,
                LocalDate.of(2027, 9, 6),
                LocalDate.of(2028, 3, 1),
                LocalDate.of(2029, 8, 31),
                LocalDate.of(2028, 3, 14),
                LocalDate.of(2029, 9, 14),
                "The contract manager checks every half year");
    }

    String caseNumber() {
        return caseNumber;
    }

    public Obligation obligation() {
        return context.getBean(Obligations.class).ofCase(caseNumber).orElseThrow();
    }

    List<ReportRound> rounds() {
        return context.getBean(ReportRounds.class).of(obligation().id());
    }

    /** Whether the letter was written, by its kind. */
    List<String> letters() {
        return context.getBean(JdbcClient.class)
                .sql("select kind from stegvis.letter where case_number = :case order by written_at, kind")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /** What is due from the supplier, by kind. */
    List<String> due() {
        return context.getBean(Deadlines.class).openIn(caseNumber).stream()
                .filter(deadline -> deadline.role().equals("supplier"))
                .map(deadline -> deadline.kind())
                .toList();
    }

    ObligationWalk tell(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
        return this;
    }

    public ObligationWalk meet() {
        tell(ordinaryMeeting(caseNumber));
        runWhatIsReady();
        return this;
    }

    /** The contract runs until another day. */
    ObligationWalk altered(LocalDate end, boolean terminated) {
        tell(new ContractAltered(
                caseNumber, new ContractPeriod(obligation().contract().start(), end), Optional.empty(), terminated));
        runWhatIsReady();
        return this;
    }

    /** The supplier sends something in. */
    UUID send(SupplierTask task, String subject, int revision, Map<String, Object> content) {
        UUID kept = context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(Submissions.class)
                        .keep(
                                obligation().id(),
                                task,
                                subject,
                                revision,
                                JSON.valueToTree(content),
                                Optional.empty(),
                                "test-contract-manager")
                        .orElseThrow());
        runWhatIsReady();
        return kept;
    }

    UUID send(SupplierTask task, Map<String, Object> content) {
        return send(task, "", 0, content);
    }

    SubmissionState stateOf(UUID submission) {
        return context.getBean(Submissions.class).find(submission).orElseThrow().state();
    }

    /** Somebody is hired full time from this day, and the supplier tells of it. */
    ObligationWalk hires(LocalDate from, Optional<LocalDate> until, Optional<Hire.End> end) {
        int number = context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(Hires.class)
                        .enter(
                                new Hire(
                                        UUID.randomUUID(),
                                        obligation().id(),
                                        0,
                                        Hire.Form.FIXED_TERM,
                                        from,
                                        until,
                                        new BigDecimal("100"),
                                        end,
                                        "municipality",
                                        true,
                                        true,
                                        false),
                                Optional.empty()));
        send(SupplierTask.RECRUITMENT, "", number, Map.of());
        return this;
    }

    public ObligationWalk answer(String form, Map<String, Object> answers) {
        Task task = processes.task(form);
        String role = processes.roleOf(task);
        CaseInEngine.as(engine, TestOfficers.idOf(role), role, () -> {
            engine.getFormService().submitTaskForm(task.getId(), CaseInEngine.typed(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    /** What an officer reads in Swedish whose answers are refused; the task stays open. */
    String refusal(String form, Map<String, Object> answers) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            String said = catchThrowableOfType(FormRefused.class, () -> answer(form, answers))
                    .getMessage();
            assertThat(openForms()).contains(form);
            return said;
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** What the form of the open task shows in Swedish, each fact as {@code what: value}. */
    List<String> facts(String form) {
        Task task = processes.task(form);
        return processes.facts(task, TestOfficers.idOf(processes.roleOf(task)));
    }

    Map<String, Object> opened(String form) {
        Task task = processes.task(form);
        return processes.opened(task, TestOfficers.idOf(processes.roleOf(task)));
    }

    public List<String> openForms() {
        return processes.openForms();
    }

    public ObligationWalk fire(String timer) {
        processes.fire(timer);
        return this;
    }

    Instant dueDateOf(String timer) {
        return processes.dueDateOf(timer);
    }

    boolean waitsAt(String event) {
        return processes.waitsAt(event);
    }

    /** The steps that the process of this key has passed, in order; what was cancelled is left out. */
    List<String> passed(String process) {
        return processes.passed(process);
    }

    /** The ends of all processes of this key, in the order in which they ended. */
    public List<String> ended(String process) {
        return processes.ended(process);
    }

    /** How many processes of this key run. */
    long running(String process) {
        return processes.instances(process).stream()
                .filter(instance -> instance.getEndTime() == null)
                .count();
    }

    public List<String> incidents() {
        return processes.incidents();
    }

    public void runWhatIsReady() {
        processes.runWhatIsReady();
    }
}
