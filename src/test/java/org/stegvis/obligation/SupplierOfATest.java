package org.stegvis.obligation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.stegvis.contract.ContractSigned;
import org.stegvis.contract.ContractTerms;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.link.PersonalLinks;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;

/** A supplier with an obligation and a personal link, without the process that would ask it for anything. */
@TestComponent
public class SupplierOfATest {

    private static final Duration GOOD_FOR = Duration.ofDays(365);

    private final SignedContracts contracts;
    private final Obligations obligations;
    private final ReportRounds rounds;
    private final Defects defects;
    private final PersonalLinks links;
    private final Clock clock;

    SupplierOfATest(
            SignedContracts contracts,
            Obligations obligations,
            ReportRounds rounds,
            Defects defects,
            PersonalLinks links,
            Clock clock) {
        this.contracts = contracts;
        this.obligations = obligations;
        this.rounds = rounds;
        this.defects = defects;
        this.links = links;
        this.clock = clock;
    }

    /** The obligation, who reads for the supplier, and the secret of her link. */
    public record Begun(Obligation obligation, UUID contact, String secret) {

        /** The address of her pages. */
        public String root() {
            return "/supplier/" + secret;
        }
    }

    /** The ordinary obligation, its start meeting held. */
    public Begun begun(Language language) {
        return begun(SignedContracts.ordinaryTerms(), language);
    }

    /** An obligation with these terms, its start meeting held. */
    public Begun begun(ContractTerms terms, Language language) {
        ContractSigned signed = contracts.with(terms, language);
        Obligation obligation = obligations.begin(signed);
        obligations.settle(
                obligation.id(),
                new StartMeetingHeld(
                        signed.caseNumber(),
                        LocalDate.of(2027, 9, 10),
                        LocalDate.of(2028, 3, 1),
                        LocalDate.of(2029, 8, 31),
                        LocalDate.of(2028, 3, 14),
                        LocalDate.of(2029, 9, 30),
                        "The contract manager reads each report; the matching officer sees the figures."));
        String secret = links.issue(
                "obligation",
                obligation.id().toString(),
                signed.contact(),
                clock.now().plus(GOOD_FOR));
        return new Begun(obligations.require(obligation.id()), signed.contact(), secret);
    }

    /** Asks for the report of the first half-year, and plans the next. */
    public ReportRound reportAsked(Obligation obligation) {
        rounds.plan(obligation.id(), 1, LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 14));
        rounds.plan(obligation.id(), 2, LocalDate.of(2028, 3, 1), LocalDate.of(2028, 8, 31), LocalDate.of(2028, 9, 14));
        return ask(obligation, 1);
    }

    /** Asks for the report with this number. */
    public ReportRound ask(Obligation obligation, int number) {
        ReportRound round = round(obligation, number);
        rounds.reached(round.id(), ReportRound.State.ASKED);
        return round(obligation, number);
    }

    /** The report has come to this state. */
    public void reached(ReportRound round, ReportRound.State state) {
        rounds.reached(round.id(), state);
    }

    /** The contract manager sends a report back with a question. */
    public void sentBack(ReportRound round, String question) {
        rounds.sendBack(round.id(), question, round.dueOn().plusDays(14));
    }

    /** Something falls short; returns the id of the defect. */
    public UUID fellShort(Obligation obligation) {
        return defects.open(obligation.id(), DefectKind.WRONG_GROUP, Optional.empty(), LocalDate.of(2028, 3, 1))
                .orElseThrow()
                .id();
    }

    /** The obligation has ended. */
    public void ended(Obligation obligation) {
        obligations.end(obligation.id(), "MET");
    }

    private ReportRound round(Obligation obligation, int number) {
        List<ReportRound> all = rounds.of(obligation.id());
        return all.stream()
                .filter(round -> round.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
