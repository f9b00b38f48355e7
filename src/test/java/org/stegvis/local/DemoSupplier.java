package org.stegvis.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.obligation.Defect;
import org.stegvis.obligation.DefectKind;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.OpenDefect;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.ReportRounds;
import org.stegvis.obligation.SendSupplierAnswer;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierActs;
import org.stegvis.obligation.SupplierField;
import org.stegvis.obligation.SupplierMatter;
import org.stegvis.obligation.SupplierSender;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.party.Organisations;
import org.stegvis.platform.language.Language;

/** The invented suppliers of the examples, who send in what their obligations ask for. */
@TestComponent
class DemoSupplier {

    private final Obligations obligations;
    private final ReportRounds rounds;
    private final Defects defects;
    private final OpenDefect openDefect;
    private final SupplierActs acts;
    private final SendSupplierAnswer send;
    private final Submissions submissions;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    DemoSupplier(
            Obligations obligations,
            ReportRounds rounds,
            Defects defects,
            OpenDefect openDefect,
            SupplierActs acts,
            SendSupplierAnswer send,
            Submissions submissions,
            Organisations organisations,
            TransactionTemplate transaction) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.defects = defects;
        this.openDefect = openDefect;
        this.acts = acts;
        this.send = send;
        this.submissions = submissions;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** Sends in what the task asks for: the oldest report that is asked for, the newest defect. */
    void send(String caseNumber, Language language, SupplierTask task, Map<String, String> given) {
        Obligation obligation = obligations.ofCase(caseNumber).orElseThrow();
        SupplierMatter matter = acts.matter(obligation, task, subject(obligation, task));
        Map<String, String> answers = new HashMap<>();
        Map<String, String> known = acts.suggestions(matter);
        for (SupplierField field : acts.form(matter).fields()) {
            Optional.ofNullable(given.getOrDefault(field.key(), known.get(field.key())))
                    .or(() -> field.required() ? Optional.of(simplest(field, language)) : Optional.empty())
                    .ifPresent(answer -> answers.put(field.key(), answer));
        }
        send.send(
                matter,
                answers,
                acts.revision(matter, submissions.of(obligation.id())),
                SupplierSender.contact(contact(obligation)));
    }

    /** The contract manager has found a defect. */
    void defect(String caseNumber, DefectKind kind) {
        transaction.executeWithoutResult(
                status -> openDefect.open(obligations.ofCase(caseNumber).orElseThrow(), kind, Optional.empty()));
    }

    private UUID contact(Obligation obligation) {
        return organisations.contactsOf(obligation.supplier()).get(0).id();
    }

    private String subject(Obligation obligation, SupplierTask task) {
        return switch (task) {
            case REPORT ->
                rounds.of(obligation.id()).stream()
                        .filter(round -> round.state() == ReportRound.State.ASKED)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString();
            case STATEMENT, ACTION_PLAN, CORRECTION -> {
                List<Defect> found = defects.of(obligation.id());
                yield found.get(found.size() - 1).id().toString();
            }
            default -> "";
        };
    }

    private static String simplest(SupplierField field, Language language) {
        return switch (field.kind()) {
            case LINE, TEXT -> SimplestAnswers.sentence(language);
            case NUMBER -> field.least().toPlainString();
            case DATE -> DemoCases.today().toString();
            case CHOICE -> field.options().get(0);
        };
    }
}
