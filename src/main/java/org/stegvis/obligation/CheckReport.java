package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierFields.CAUSE;
import static org.stegvis.obligation.SupplierFields.ENDED_ON;
import static org.stegvis.obligation.SupplierFields.HIRED_IN_ALL;
import static org.stegvis.obligation.SupplierFields.STILL_THERE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** Whether the counts of a report agree with each other, and with what it says of those who are known. */
final class CheckReport {

    /** Each person was hired once, is there or has ended, and is counted once by sex. */
    void agree(Answers answers, List<Problem> problems) {
        Optional<BigDecimal> all = answers.number(HIRED_IN_ALL.key());
        if (all.isEmpty()) {
            return;
        }
        BigDecimal starts = sum(
                answers,
                SupplierFields.STARTS_EMPLOYMENT,
                SupplierFields.STARTS_PRACTICE,
                SupplierFields.STARTS_APPRENTICE);
        if (starts.compareTo(all.get()) > 0) {
            problems.add(new Problem(HIRED_IN_ALL.key(), "supplier.problem.fewerThanStarts", starts));
        }
        BigDecimal thereOrEnded = sum(
                answers,
                SupplierFields.ONGOING,
                SupplierFields.ENDED_COMPLETED,
                SupplierFields.ENDED_BY_PERSON,
                SupplierFields.ENDED_BY_EMPLOYER);
        if (thereOrEnded.compareTo(all.get()) > 0) {
            problems.add(new Problem(
                    SupplierFields.ONGOING.key(),
                    "supplier.problem.moreThanHired",
                    thereOrEnded,
                    new Problem.Label(HIRED_IN_ALL.key()),
                    all.get()));
        }
        answers.number(SupplierFields.CONVERTED.key())
                .filter(converted -> converted.compareTo(all.get()) > 0)
                .ifPresent(converted -> problems.add(new Problem(
                        SupplierFields.CONVERTED.key(),
                        "supplier.problem.moreThanHired",
                        converted,
                        new Problem.Label(HIRED_IN_ALL.key()),
                        all.get())));
        BigDecimal bySex = sum(answers, SupplierFields.WOMEN, SupplierFields.MEN, SupplierFields.SEX_UNKNOWN);
        boolean said = Stream.of(SupplierFields.WOMEN, SupplierFields.MEN, SupplierFields.SEX_UNKNOWN)
                .allMatch(field -> answers.has(field.key()));
        if (said && bySex.compareTo(all.get()) != 0) {
            problems.add(new Problem(
                    SupplierFields.WOMEN.key(),
                    "supplier.problem.sexDiffers",
                    bySex,
                    new Problem.Label(HIRED_IN_ALL.key()),
                    all.get()));
        }
    }

    /** Of somebody who is no longer there it is said since when and why. */
    void ofHire(Hire hire, LocalDate today, Answers answers, List<Problem> problems) {
        String there = answers.text(STILL_THERE.ofHire(hire.number()).key()).orElse("");
        SupplierField endedOn = ENDED_ON.ofHire(hire.number());
        SupplierField cause = CAUSE.ofHire(hire.number());
        if (there.equals("no")) {
            for (SupplierField field : List.of(endedOn, cause)) {
                if (!answers.has(field.key())) {
                    problems.add(new Problem(field.key(), "form.problem.required"));
                }
            }
            TellOfEnd.check(hire, endedOn, today, answers, problems);
        }
        if (there.equals("yes") && (answers.has(endedOn.key()) || answers.has(cause.key()))) {
            problems.add(new Problem(STILL_THERE.ofHire(hire.number()).key(), "supplier.problem.thereAndEnded"));
        }
    }

    private static BigDecimal sum(Answers answers, SupplierField... fields) {
        return Stream.of(fields)
                .flatMap(field -> answers.number(field.key()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
