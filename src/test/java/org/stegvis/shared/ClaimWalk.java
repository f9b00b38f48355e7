package org.stegvis.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.contract.Country;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.platform.engine.CaseInEngine;
import org.stegvis.platform.form.FormRefused;
import org.stegvis.platform.language.Language;

/** Travel claims of one programme taken through their real model; jobs are run by the id of their activity. */
public final class ClaimWalk {

    public static final String CLERK = "claims-test-clerk";
    public static final String APPROVER = "claims-test-approver";
    static final String OTHER_APPROVER = "claims-test-other-approver";
    static final String BOTH = "claims-test-both";
    private static final String KEY = "travel-claim";
    private static final String ACCOUNT = "FI21 1234 5600 0007 85";

    private final ApplicationContext context;
    private final ProcessEngine engine;
    private final Programme programme;
    private final Participation claimant;
    private final ProgrammeEvent event;

    private ClaimWalk(ApplicationContext context, Programme programme, Participation claimant, ProgrammeEvent event) {
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
        this.programme = programme;
        this.claimant = claimant;
        this.event = event;
    }

    /** Somebody has attended the first joint meeting in Helsinki, from 13 to 16 on this day, with one free meal. */
    public static ClaimWalk attended(ApplicationContext context, LocalDate day) {
        return attended(context, day, ParticipationRole.MENTOR, "Leena", "Reseda");
    }

    static ClaimWalk attended(
            ApplicationContext context, LocalDate day, ParticipationRole role, String first, String last) {
        registerOfficers(context.getBean(Officers.class));
        Programme programme = context.getBean(Programmes.class)
                .begin("test-claims", "Claims of a test", "The ministry", Country.FI, "claims-test-coordinator");
        Person person = context.getBean(Persons.class)
                .register(first, last, "claimant-" + UUID.randomUUID() + "@example.org", "", Language.FI);
        UUID workplace = context.getBean(Workplaces.class)
                .register("Workplace " + UUID.randomUUID(), Optional.empty())
                .id();
        Participations participations = context.getBean(Participations.class);
        Participation entered = participations.enter(programme.number(), person.id(), workplace, role);
        Participation claimant = participations.become(entered.id(), ParticipationState.CONFIRMED, "stegvis", "");
        ClaimWalk walk = new ClaimWalk(context, programme, claimant, insert(context, programme, day));
        walk.attendance("present");
        return walk;
    }

    private static ProgrammeEvent insert(ApplicationContext context, Programme programme, LocalDate day) {
        UUID id = UUID.randomUUID();
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into stegvis.programme_event
                            (id, programme, kind, mode, starts_at, ends_at, zone, place, meals, state)
                        values (:id, :programme, 'kickOff', 'onSite', :starts, :ends, 'Europe/Helsinki', 'Helsinki', 1,
                            'held')""")
                .param("id", id)
                .param("programme", programme.number())
                .param("starts", day.atTime(13, 0))
                .param("ends", day.atTime(16, 0))
                .update();
        return context.getBean(Events.class).require(id);
    }

    private static void registerOfficers(Officers officers) {
        officer(officers, CLERK, "claims-clerk");
        officer(officers, APPROVER, "claims-approver");
        officer(officers, OTHER_APPROVER, "claims-approver");
        officer(officers, BOTH, "claims-clerk", "claims-approver");
    }

    private static void officer(Officers officers, String id, String... roles) {
        officers.register(new Officer(id, "Officer " + id, id + "@example.org", Language.SV, Set.of(roles)));
    }

    ClaimWalk attendance(String attendance) {
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into stegvis.event_guest (event, participation, attendance)
                        values (:event, :participation, :attendance)
                        on conflict (event, participation) do update set attendance = excluded.attendance""")
                .param("event", event.id())
                .param("participation", claimant.id())
                .param("attendance", attendance)
                .update();
        return this;
    }

    /** The event was moved after the invitation. */
    ClaimWalk moved() {
        context.getBean(JdbcClient.class)
                .sql("update stegvis.programme_event set sequence = 1, state = 'planned' where id = :event")
                .param("event", event.id())
                .update();
        return attendance("");
    }

    /** The address of the claimant's pages. */
    public String root() {
        return "/participant/" + context.getBean(ParticipantLinks.class).issue(claimant);
    }

    public Programme programme() {
        return programme;
    }

    public Participation claimant() {
        return claimant;
    }

    ProgrammeEvent event() {
        return event;
    }

    /** A journey by train from Tampere and back on the day of the event, 30 euros each way, from 9 to 19. */
    public static Map<String, String> byTrain(LocalDate day) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "claimKind", "travelled",
                "startsFrom", "home",
                "departurePlace", "Tampere",
                "departureDay", day.toString(),
                "departureTime", "9.00",
                "returnPlace", "Tampere",
                "returnDay", day.toString(),
                "returnTime", "19:00"));
        typed.putAll(Map.of(
                "kilometresFromHome", "178",
                "kilometresFromWork", "175",
                "freeMeals", "0",
                "outMode", "TRAIN",
                "outFare", "30,00",
                "backMode", "TRAIN",
                "backFare", "30",
                "employerPaid", "no",
                "account", ACCOUNT,
                "declaration", "yes"));
        return typed;
    }

    /** The same in the own car, 178 kilometres each way. */
    static Map<String, String> byCar(LocalDate day) {
        Map<String, String> typed = byTrain(day);
        typed.keySet().removeAll(List.of("outFare", "backFare"));
        typed.putAll(Map.of(
                "outMode", "OWN_CAR",
                "outKilometres", "178",
                "backMode", "OWN_CAR",
                "backKilometres", "178",
                "modeReason", "No train in the morning"));
        return typed;
    }

    static Map<String, String> with(Map<String, String> typed, String key, String value) {
        Map<String, String> other = new HashMap<>(typed);
        other.put(key, value);
        return other;
    }

    /** Begins a draft, with a receipt. */
    public UUID draft() {
        UUID id = context.getBean(SendClaim.class)
                .begin(programme, claimant, event.id())
                .orElseThrow()
                .id();
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into stegvis.claim_receipt (id, claim, name, media_type, content)
                        values (:id, :claim, 'ticket.pdf', 'application/pdf', :content)""")
                .param("id", UUID.randomUUID())
                .param("claim", id)
                .param("content", new byte[] {1})
                .update();
        return id;
    }

    /** Sends a claim for the first time. */
    public UUID send(Map<String, String> typed) {
        UUID id = draft();
        context.getBean(SendClaim.class).send(id, typed, 0);
        runWhatIsReady();
        return id;
    }

    public TravelClaim claim(UUID id) {
        return context.getBean(Claims.class).require(id);
    }

    List<ClaimReason> findings(UUID id) {
        return context.getBean(ClaimSheets.class).findings(id);
    }

    /** The lines, each as kind, quantity, rate and what is paid. */
    List<String> lines(UUID id) {
        return context.getBean(ClaimSheets.class).lines(claim(id)).lines().stream()
                .map(line -> "%s %s x %s = %s%s"
                        .formatted(
                                line.kind().code(),
                                line.quantity().toPlainString(),
                                line.rate().toPlainString(),
                                line.amount().amount(),
                                line.reason().map(reason -> " " + reason).orElse("")))
                .toList();
    }

    public ClaimWalk answer(String officer, String form, Map<String, Object> answers) {
        Task task = claims().task(form);
        String role = form.equals("check-travel-claim") ? "claims-clerk" : "claims-approver";
        CaseInEngine.as(engine, officer, role, () -> {
            engine.getFormService().submitTaskForm(task.getId(), new HashMap<>(answers));
            return null;
        });
        runWhatIsReady();
        return this;
    }

    private CaseInEngine claims() {
        return CaseInEngine.only(KEY, engine, programme.number());
    }

    public ClaimWalk check(Map<String, Object> answers) {
        return answer(CLERK, "check-travel-claim", answers);
    }

    /** What an officer reads in Swedish whose answers are refused. */
    String refusal(String officer, String form, Map<String, Object> answers) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
        try {
            return catchThrowableOfType(FormRefused.class, () -> answer(officer, form, answers))
                    .getMessage();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    public Optional<PayrollExport> export() {
        Optional<PayrollExport> made = context.getBean(PayrollExports.class).make(programme.number(), CLERK);
        runWhatIsReady();
        return made;
    }

    public boolean confirmPayment(PayrollExport export, LocalDate day) {
        boolean confirmed = context.getBean(PayrollExports.class).paid(export, day, CLERK);
        runWhatIsReady();
        return confirmed;
    }

    ClaimWalk fire(String timer) {
        claims().fire(timer);
        return this;
    }

    List<String> openForms() {
        return claims().openForms();
    }

    /** The kinds of letters about claims, in their order. */
    public List<String> letters() {
        return context.getBean(JdbcClient.class)
                .sql("""
                        select kind from stegvis.letter where case_number = :case and kind like 'claim-%'
                        order by written_at, kind""")
                .param("case", programme.number())
                .query(String.class)
                .list();
    }

    String lastLetter() {
        return context.getBean(JdbcClient.class)
                .sql("""
                        select text_body from stegvis.letter where case_number = :case and kind like 'claim-%'
                        order by written_at desc limit 1""")
                .param("case", programme.number())
                .query(String.class)
                .single();
    }

    /** The steps that the claims of the programme have passed, in order. */
    List<String> passed() {
        return claims().passed(KEY);
    }

    List<String> ended() {
        return claims().ended(KEY);
    }

    public void runWhatIsReady() {
        claims().runWhatIsReady();
    }

    List<Task> tasks() {
        return claims().tasks();
    }
}
