package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.platform.Clock;

/** The letters that the processes of an obligation and its reports write, with what each of them mentions. */
@Component
public class TurnLetters {

    private final SupplierLetters letters;
    private final OfficersLetters officers;
    private final ReportRounds rounds;
    private final BonusClaims claims;
    private final ObligationTimes times;
    private final Clock clock;

    TurnLetters(
            SupplierLetters letters,
            OfficersLetters officers,
            ReportRounds rounds,
            BonusClaims claims,
            ObligationTimes times,
            Clock clock) {
        this.letters = letters;
        this.officers = officers;
        this.rounds = rounds;
        this.claims = claims;
        this.times = times;
        this.clock = clock;
    }

    /** Writes a letter about the obligation as it is now: its beginning, an excuse or its end. */
    public void write(Obligation obligation, SupplierLetterKind letter, String step) {
        List<Object> facts = switch (letter) {
            case OBLIGATION_BEGUN -> List.of(obligation.contract().start());
            case EXCUSED -> List.of(obligation.firstStartBy().orElseThrow());
            case OBLIGATION_ENDED -> List.of(today(obligation), ObligationWords.outcome(obligation.outcome()));
            default -> throw new IllegalArgumentException("No step of a model writes " + letter);
        };
        letters.write(obligation, letter, step, "", facts);
    }

    /** Sends a report back with the question of the contract manager. */
    public void returned(Obligation obligation, UUID round, String step) {
        ReportRound report = rounds.find(round).orElseThrow();
        letters.write(
                obligation,
                SupplierLetterKind.REPORT_RETURNED,
                step,
                round.toString(),
                List.of(report.dueOn(), report.question()));
    }

    /** Tells what was decided on a claim. */
    public void decided(Obligation obligation, UUID claim, String step) {
        BonusClaim decided = claims.require(claim);
        letters.write(
                obligation,
                SupplierLetterKind.BONUS_DECIDED,
                step,
                "",
                List.of(
                        today(obligation),
                        ObligationWords.bonus(decided.outcome().equals("approved")),
                        new Letter.Sum(decided.amount(), obligation.currency())));
    }

    /** Tells of another end of the contract, and thereby of the last thing that is owed. */
    public void contractMoved(Obligation obligation, String step) {
        datesChanged(
                obligation,
                obligation.contract().end().plus(times.finalDocumentation()),
                SupplierTask.FINAL_DOCUMENTATION.code(),
                step);
    }

    /** Tells of another last day for the first start. */
    public void firstStartMoved(Obligation obligation, String step) {
        obligation.firstStartBy().ifPresent(day -> datesChanged(obligation, day, SupplierDeadlines.FIRST_START, step));
    }

    /** Tells the matching officer that the supplier has described whom it looks for. */
    public void profileArrived(Obligation obligation, String step) {
        officers.write(obligation, OfficersLetterKind.NEEDS_PROFILE_ARRIVED, step, List.of());
    }

    private void datesChanged(Obligation obligation, LocalDate day, String kind, String step) {
        letters.write(
                obligation, SupplierLetterKind.DATES_CHANGED, step, "", List.of(day, ObligationWords.yours(kind)));
    }

    private LocalDate today(Obligation obligation) {
        return clock.today(obligation.country().zone());
    }
}
