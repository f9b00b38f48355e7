package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.contract.ContractSigned;
import org.stegvis.platform.language.Language;

/** Obligations as they look after some time, for tests of the pages that show them: rows only, no process behind them. */
@TestComponent
public class ObligationsForPages {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private final SignedContracts contracts;
    private final Obligations obligations;
    private final Hires hires;
    private final ReportRounds rounds;
    private final Submissions submissions;
    private final SupplierReceipt receipt;
    private final JdbcClient database;

    ObligationsForPages(
            SignedContracts contracts,
            Obligations obligations,
            Hires hires,
            ReportRounds rounds,
            Submissions submissions,
            SupplierReceipt receipt,
            JdbcClient database) {
        this.contracts = contracts;
        this.obligations = obligations;
        this.hires = hires;
        this.rounds = rounds;
        this.submissions = submissions;
        this.receipt = receipt;
        this.database = database;
    }

    /** What happened to an obligation. */
    public record Grown(ContractSigned contract, Obligation obligation, UUID round, UUID recruitment, UUID report) {

        public String number() {
            return contract.caseNumber();
        }
    }

    /** One that has just begun. */
    public Obligation begun() {
        return obligations.begin(contracts.ordinary(Language.SV));
    }

    /**
     * One with so many hires, as many reports, a report in which women, men and unknown are these, a file with it, a
     * defect, a claim and something that came too late.
     */
    public Grown grown(int hiresAndReports, int women, int men, int unknown) {
        ContractSigned contract = contracts.ordinary(Language.SV);
        Obligation obligation = obligations.begin(contract);
        UUID recruitment = null;
        for (int number = 1; number <= hiresAndReports; number++) {
            recruitment = kept(obligation, SupplierTask.RECRUITMENT, "", number - 1, recruited());
            hires.enter(hire(obligation), Optional.of(recruitment));
            rounds.plan(obligation.id(), number, START.plusMonths(number), START.plusMonths(number + 1), START);
        }
        ReportRound round = rounds.of(obligation.id()).get(0);
        UUID report = kept(obligation, SupplierTask.REPORT, round.id().toString(), 0, report(women, men, unknown));
        for (int number = 1; number <= hiresAndReports; number++) {
            file(obligation, report, "report-" + number + ".pdf");
            defect(obligation, number);
            bonusClaim(obligation, number);
        }
        UUID late = kept(obligation, SupplierTask.STATEMENT, UUID.randomUUID().toString(), 0, statement());
        submissions.settle(late, SubmissionState.MOVED_ON);
        return new Grown(contract, obligation, round.id(), recruitment, report);
    }

    /** The supplier sends the report once more, and has saved this of it. */
    public void begunAnew(Grown grown, String draft) {
        rounds.sendBack(grown.round(), "How many?", START);
        database.sql("""
                        insert into stegvis.submission_draft (obligation, kind, subject, content, saved_at)
                        values (:obligation, 'report', :subject, cast(:content as jsonb), now())""")
                .param("obligation", grown.obligation().id())
                .param("subject", grown.round().toString())
                .param("content", draft)
                .update();
    }

    /** The letter that says that the report has come. */
    public void writeReceipt(Grown grown) {
        receipt.write(grown.obligation(), submissions.find(grown.report()).orElseThrow());
    }

    private UUID kept(Obligation obligation, SupplierTask task, String subject, int revision, JsonNode content) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.submission (id, obligation, kind, subject, revision, content, sent_at, sent_by,
                            state)
                        values (:id, :obligation, :kind, :subject, :revision, cast(:content as jsonb), now(),
                            (select id from stegvis.contact where organisation = :supplier limit 1), 'new')""")
                .param("id", id)
                .param("obligation", obligation.id())
                .param("kind", task.code())
                .param("subject", subject)
                .param("revision", revision)
                .param("content", content.toString())
                .param("supplier", obligation.supplier())
                .update();
        submissions.settle(id, task == SupplierTask.STATEMENT ? SubmissionState.MOVED_ON : SubmissionState.TAKEN);
        return id;
    }

    private void file(Obligation obligation, UUID submission, String name) {
        database.sql("""
                        insert into stegvis.attachment (id, obligation, kind, subject, submission, name, media_type, bytes,
                            content, added_at)
                        values (gen_random_uuid(), :obligation, 'report', '', :submission, :name, 'application/pdf', 4,
                            decode('25504446', 'hex'), now())""")
                .param("obligation", obligation.id())
                .param("submission", submission)
                .param("name", name)
                .update();
    }

    private void defect(Obligation obligation, int number) {
        database.sql("""
                        insert into stegvis.defect (id, obligation, number, kind, severity, found_on, description, step,
                            outcome, opened_at, closed_at)
                        values (gen_random_uuid(), :obligation, :number, 'noReport', 'minor', date '2026-03-01',
                            'CORRECTION is what it asks for.', 'CORRECTION', 'corrected', now(), now())""")
                .param("obligation", obligation.id())
                .param("number", number)
                .update();
    }

    private void bonusClaim(Obligation obligation, int number) {
        database.sql("""
                        insert into stegvis.bonus_claim (id, obligation, number, practice_places, employment_places,
                            equality, amount, claimed_at, outcome)
                        values (gen_random_uuid(), :obligation, :number, 1, 1, false, 5000, now(), 'approved')""")
                .param("obligation", obligation.id())
                .param("number", number)
                .update();
    }

    private static Hire hire(Obligation obligation) {
        return new Hire(
                UUID.randomUUID(),
                obligation.id(),
                0,
                Hire.Form.FIXED_TERM,
                START,
                Optional.of(START.plusYears(1)),
                new BigDecimal("75"),
                Optional.empty(),
                "municipality",
                true,
                true,
                false);
    }

    private static JsonNode recruited() {
        return json(Map.of("form", "fixedTerm", "startsOn", START.toString(), "extent", "75"));
    }

    private static JsonNode statement() {
        return json(Map.of("statement", "We did <b>send</b> it."));
    }

    private static JsonNode report(int women, int men, int unknown) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("startsEmployment", 91)
                .put("fteMonthsDelivered", new BigDecimal("4.25"))
                .put("obstacles", "None so far.")
                .put("women", women)
                .put("men", men)
                .put("sexUnknown", unknown);
    }

    private static JsonNode json(Map<String, String> answers) {
        var content = JsonNodeFactory.instance.objectNode();
        answers.forEach(content::put);
        return content;
    }
}
