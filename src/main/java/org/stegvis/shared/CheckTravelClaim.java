package org.stegvis.shared;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;

/** A clerk approves a claim, cuts it, sends it back or rejects it (domain chapter 3.8, flow D). */
@Component
class CheckTravelClaim implements FormAct {

    private static final String CHECK = ClaimVariables.CHECK.name();
    private static final String CHEAPEST = "cheapestFare";
    private static final String OTHER = "otherCostsPaid";
    private static final String ALLOWANCES = "allowancesRefused";
    private static final String REMARK = "claimRemark";

    private final TravelClaimOfTask tasks;
    private final ClaimBook book;
    private final ClaimSheets sheets;
    private final PolicyOfProgrammes policies;
    private final ClaimSettings settings;

    CheckTravelClaim(
            TravelClaimOfTask tasks,
            ClaimBook book,
            ClaimSheets sheets,
            PolicyOfProgrammes policies,
            ClaimSettings settings) {
        this.tasks = tasks;
        this.book = book;
        this.sheets = sheets;
        this.policies = policies;
        this.settings = settings;
    }

    @Override
    public String form() {
        return "check-travel-claim";
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        ClaimMatter matter = tasks.held(submission.subject(), CHECK, EnumSet.of(ClaimState.SUBMITTED));
        Answers answers = submission.answers();
        String officer = submission.subject().officer();
        return switch (answers.text(CHECK).orElseThrow()) {
            case "return" -> {
                book.decide(matter.claim().id(), officer, nothingYet(answers.text("returnNote")));
                yield Map.of();
            }
            case "reject" -> {
                ClaimReason reason =
                        ClaimReason.valueOf(answers.text("rejectCode").orElseThrow());
                book.decide(matter.claim().id(), officer, rejected(reason, answers.text("rejectNote")));
                yield Map.of();
            }
            case "cut" -> grant(matter, cut(matter, answers), answers, officer);
            default -> grant(matter, sheets.lines(matter.claim()), answers, officer);
        };
    }

    private Map<String, Object> grant(ClaimMatter matter, ClaimLines lines, Answers answers, String officer) {
        List<ClaimReason> found = sheets.findings(matter.claim().id());
        if (found.stream().anyMatch(ClaimReason::forbidsApproval)) {
            throw AnswersRefused.because(CHECK, "claims.problem.notToApprove");
        }
        if (found.stream().anyMatch(ClaimReason::asksForRemark) && !answers.has(REMARK)) {
            throw AnswersRefused.because(REMARK, "claims.problem.sayWhy");
        }
        if (lines.paid().isNothing()) {
            throw AnswersRefused.because(CHECK, "claims.problem.nothingLeft");
        }
        boolean second = needsSecondOfficer(matter, lines);
        sheets.keepLines(matter.claim().id(), lines);
        Optional<ClaimReason> reason =
                lines.lines().stream().flatMap(line -> line.reason().stream()).findFirst();
        book.decide(
                matter.claim().id(),
                officer,
                new ClaimDecision(
                        "claimChecked",
                        Optional.of(lines.paid()),
                        reason,
                        "",
                        answers.text(REMARK).orElse(""),
                        false));
        return Map.of(ClaimVariables.APPROVAL_NEEDED.name(), second);
    }

    /** A sum over the limit, an own car, or the will of the edition. */
    private boolean needsSecondOfficer(ClaimMatter matter, ClaimLines lines) {
        return lines.paid().isMoreThan(new Money(settings.approvedFrom(), lines.currency()))
                || lines.have(LineKind.OWN_CAR)
                || policies.of(matter.programme()).alwaysApproved();
    }

    private ClaimLines cut(ClaimMatter matter, Answers answers) {
        ClaimLines before = sheets.lines(matter.claim());
        ClaimLines lines = cutTo(before, answers.number(CHEAPEST), LineKind::isTransport, ClaimReason.NOT_CHEAPEST);
        lines = cutTo(lines, answers.number(OTHER), kind -> kind == LineKind.OTHER, ClaimReason.OTHER_COSTS_CUT);
        if (answers.yes(ALLOWANCES)) {
            lines = lines.refuse(LineKind::isPerDiem, ClaimReason.OUTSIDE_DISTANCE);
        }
        if (!before.paid().isMoreThan(lines.paid())) {
            throw AnswersRefused.because(CHECK, "claims.problem.nothingCut");
        }
        return lines;
    }

    private static ClaimLines cutTo(
            ClaimLines lines, Optional<BigDecimal> most, Predicate<LineKind> kinds, ClaimReason why) {
        return most.map(sum -> lines.cut(kinds, new Money(sum, lines.currency()), why))
                .orElse(lines);
    }

    private static ClaimDecision nothingYet(Optional<String> note) {
        return new ClaimDecision("claimSentBack", Optional.empty(), Optional.empty(), note.orElseThrow(), "", false);
    }

    private static ClaimDecision rejected(ClaimReason reason, Optional<String> note) {
        return new ClaimDecision("claimRejected", Optional.empty(), Optional.of(reason), note.orElse(""), "", false);
    }
}
