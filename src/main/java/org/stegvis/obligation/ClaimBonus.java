package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.Problem;

/** The supplier claims the bonus of the contract for more than the commitment (domain 2.4, alternatives 1 and 2). */
@Component
class ClaimBonus implements SupplierAct {

    private final BonusClaims claims;

    ClaimBonus(BonusClaims claims) {
        this.claims = claims;
    }

    @Override
    public SupplierTask task() {
        return SupplierTask.BONUS_CLAIM;
    }

    @Override
    public SupplierForm form(SupplierMatter matter) {
        return SupplierForm.of(
                SupplierFields.EMPLOYMENT_PLACES,
                SupplierFields.PRACTICE_PLACES,
                SupplierFields.EQUALITY,
                SupplierFields.EQUALITY_MEASURE,
                SupplierFields.SIGNED_BY);
    }

    /** A contract without a bonus knows no claim. */
    @Override
    public SupplierTurn turn(SupplierMatter matter) {
        return matter.obligation().terms().bonus().isEmpty() ? SupplierTurn.UNKNOWN : SupplierAct.super.turn(matter);
    }

    @Override
    public void check(SupplierMatter matter, Answers answers, List<Problem> problems) {
        boolean equality = answers.yes(SupplierFields.EQUALITY.key());
        if (equality && !answers.has(SupplierFields.EQUALITY_MEASURE.key())) {
            problems.add(new Problem(SupplierFields.EQUALITY_MEASURE.key(), "supplier.problem.measureMissing"));
        }
        boolean rewarded = matter.obligation()
                .terms()
                .bonus()
                .filter(bonus -> bonus.equality())
                .isPresent();
        if (equality && !rewarded) {
            problems.add(new Problem(SupplierFields.EQUALITY.key(), "supplier.problem.equalityNotRewarded"));
        }
        BigDecimal places = answers.number(SupplierFields.EMPLOYMENT_PLACES.key())
                .orElse(BigDecimal.ONE)
                .add(answers.number(SupplierFields.PRACTICE_PLACES.key()).orElse(BigDecimal.ONE));
        if (places.signum() == 0 && !equality) {
            problems.add(new Problem(SupplierFields.EMPLOYMENT_PLACES.key(), "supplier.problem.nothingClaimed"));
        }
    }

    @Override
    public void take(SupplierMatter matter, Answers answers, UUID submission) {
        claims.enter(
                matter.obligation().id(),
                answers.number(SupplierFields.PRACTICE_PLACES.key())
                        .orElseThrow()
                        .intValueExact(),
                answers.number(SupplierFields.EMPLOYMENT_PLACES.key())
                        .orElseThrow()
                        .intValueExact(),
                answers.yes(SupplierFields.EQUALITY.key()));
    }

    @Override
    public boolean recurs() {
        return true;
    }
}
