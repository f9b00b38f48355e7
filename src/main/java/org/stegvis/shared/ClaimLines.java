package org.stegvis.shared;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** All lines of one claim, in one currency. A cut takes from the last lines first. */
record ClaimLines(Currency currency, List<ClaimLine> lines) {

    ClaimLines {
        lines = List.copyOf(lines);
    }

    /** What the lines would be without any cut. */
    Money claimed() {
        return sum(lines, ClaimLine::claimed);
    }

    /** What is paid. */
    Money paid() {
        return sum(lines, ClaimLine::amount);
    }

    /** Pays no more than this for all lines of these kinds together. */
    ClaimLines cut(Predicate<LineKind> kinds, Money most, ClaimReason why) {
        Money left = most;
        List<ClaimLine> cut = new ArrayList<>();
        for (ClaimLine line : lines) {
            ClaimLine kept = kinds.test(line.kind()) ? line.cutTo(left, why) : line;
            if (kinds.test(line.kind())) {
                left = left.minus(kept.amount());
            }
            cut.add(kept);
        }
        return new ClaimLines(currency, cut);
    }

    /** Pays nothing for the lines of these kinds. */
    ClaimLines refuse(Predicate<LineKind> kinds, ClaimReason why) {
        return map(line -> kinds.test(line.kind()) ? line.refused(why) : line);
    }

    /** Whether there is a line of this kind. */
    boolean have(LineKind kind) {
        return lines.stream().anyMatch(line -> line.kind() == kind);
    }

    private ClaimLines map(Function<ClaimLine, ClaimLine> change) {
        return new ClaimLines(currency, lines.stream().map(change).toList());
    }

    private Money sum(List<ClaimLine> summed, Function<ClaimLine, Money> part) {
        return summed.stream().map(part).reduce(Money.none(currency), Money::plus);
    }
}
