package org.stegvis.obligation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letters that the processes of an obligation and its reports write, with what each of them mentions. */
@Component
public class TurnLetters {

    private final SupplierLetters letters;
    private final ReportRounds rounds;

    TurnLetters(SupplierLetters letters, ReportRounds rounds) {
        this.letters = letters;
        this.rounds = rounds;
    }

    /**
     * Writes a letter.
     *
     * @param round the report that it is about; empty if it is about the obligation
     */
    public void write(Obligation obligation, SupplierLetterKind letter, String step, Optional<UUID> round) {
        letters.write(
                obligation,
                letter,
                step,
                round.map(UUID::toString).orElse(""),
                round.flatMap(rounds::find).map(TurnLetters::factsOf).orElseGet(() -> factsOf(obligation, letter)));
    }

    private static List<Object> factsOf(ReportRound round) {
        return List.of(round.dueOn(), round.question());
    }

    private static List<Object> factsOf(Obligation obligation, SupplierLetterKind letter) {
        return switch (letter) {
            case DATES_CHANGED -> List.of(obligation.contract().end(), obligation.totalBy());
            case OBLIGATION_BEGUN ->
                List.of(obligation.contract().start(), obligation.contract().end());
            default -> List.of();
        };
    }
}
