package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Holds the claim of a bonus against the contract and the people who have started (D8). */
@Component
class CheckBonusClaim implements FormAct {

    private static final String PRACTICE = "bonusPracticePlaces";
    private static final String EMPLOYMENT = "bonusEmploymentPlaces";
    private static final String EQUALITY = "bonusEqualityDone";

    private final ClaimOfTask tasks;
    private final BonusClaims claims;
    private final Hires hires;

    CheckBonusClaim(ClaimOfTask tasks, BonusClaims claims, Hires hires) {
        this.tasks = tasks;
        this.claims = claims;
        this.hires = hires;
    }

    @Override
    public String form() {
        return "check-bonus-claim";
    }

    /** What is claimed, as far as it is beyond the commitment. */
    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Map<String, Object> suggestions = new HashMap<>();
        tasks.toCheck(subject).ifPresent(matter -> {
            BonusClaim.Beyond claimed = matter.claim().claimed();
            PlacesBeyond beyond = beyond(matter);
            suggestions.put(PRACTICE, Math.min(claimed.practicePlaces(), beyond.practice()));
            suggestions.put(EMPLOYMENT, Math.min(claimed.employmentPlaces(), beyond.employment()));
        });
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        ClaimOfTask.Matter matter = tasks.toCheck(submission.subject())
                .orElseThrow(() -> AnswersRefused.because(EMPLOYMENT, "obligation.problem.noClaim"));
        ContractTerms.Bonus terms = matter.obligation()
                .terms()
                .bonus()
                .orElseThrow(() -> AnswersRefused.because(EMPLOYMENT, "obligation.problem.noBonus"));
        BonusClaim.Beyond found = new BonusClaim.Beyond(
                answers.number(PRACTICE).orElseThrow().intValueExact(),
                answers.number(EMPLOYMENT).orElseThrow().intValueExact(),
                answers.yes(EQUALITY));
        check(matter, terms, found);
        claims.check(
                matter.claim().id(),
                new BonusClaim.Check(
                        found,
                        answers.text("bonusCheckNote").orElseThrow(),
                        submission.subject().officer()),
                amount(matter, terms, found));
        return Map.of();
    }

    private void check(ClaimOfTask.Matter matter, ContractTerms.Bonus terms, BonusClaim.Beyond found) {
        BonusClaim.Beyond claimed = matter.claim().claimed();
        PlacesBeyond beyond = beyond(matter);
        new BrokenRules()
                .unless(
                        found.practicePlaces() <= claimed.practicePlaces(),
                        PRACTICE,
                        "moreThanClaimed",
                        claimed.practicePlaces())
                .unless(
                        found.employmentPlaces() <= claimed.employmentPlaces(),
                        EMPLOYMENT,
                        "moreThanClaimed",
                        claimed.employmentPlaces())
                .unless(found.practicePlaces() <= beyond.practice(), PRACTICE, "notAboveCommitment", beyond.practice())
                .unless(
                        found.employmentPlaces() <= beyond.employment(),
                        EMPLOYMENT,
                        "notAboveCommitment",
                        beyond.employment())
                .unless(!found.equality() || terms.equality(), EQUALITY, "noEqualityBonus")
                .check();
    }

    /** The maximum and the cap hold for the whole contract, so what was approved before counts in, and is taken off. */
    private BigDecimal amount(ClaimOfTask.Matter matter, ContractTerms.Bonus terms, BonusClaim.Beyond found) {
        BonusClaim.Beyond all = found;
        BigDecimal paid = BigDecimal.ZERO;
        for (BonusClaim approved : claims.approvedOf(matter.obligation().id())) {
            all = all.plus(approved.check().map(BonusClaim.Check::found).orElse(BonusClaim.Beyond.NOTHING));
            paid = paid.add(approved.amount());
        }
        return BonusAmount.of(terms, all.practicePlaces(), all.employmentPlaces(), all.equality())
                .total()
                .subtract(paid)
                .max(BigDecimal.ZERO);
    }

    /** Beyond the commitment and beyond what earned a bonus before. */
    private PlacesBeyond beyond(ClaimOfTask.Matter matter) {
        PlacesBeyond all = PlacesBeyond.of(
                matter.obligation().terms(), hires.of(matter.obligation().id()), matter.today());
        BonusClaim.Beyond rewarded = claims.approvedOf(matter.obligation().id()).stream()
                .flatMap(claim -> claim.check().stream())
                .map(BonusClaim.Check::found)
                .reduce(BonusClaim.Beyond.NOTHING, BonusClaim.Beyond::plus);
        return new PlacesBeyond(
                Math.max(0, all.practice() - rewarded.practicePlaces()),
                Math.max(0, all.employment() - rewarded.employmentPlaces()));
    }
}
