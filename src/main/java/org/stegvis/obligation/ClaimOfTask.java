package org.stegvis.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractTerms;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.FormSubject;

/** The claim of a bonus that a task is about. */
@Component
class ClaimOfTask {

    private final Obligations obligations;
    private final BonusClaims claims;
    private final Clock clock;

    ClaimOfTask(Obligations obligations, BonusClaims claims, Clock clock) {
        this.obligations = obligations;
        this.claims = claims;
        this.clock = clock;
    }

    /** A claim with its obligation, whose contract offers a bonus. */
    record Matter(Obligation obligation, BonusClaim claim, LocalDate today) {

        ContractTerms.Bonus terms() {
            return obligation.terms().bonus().orElseThrow();
        }
    }

    /** The claim that waits to be checked, the oldest first; the one that the process names, if it names one. */
    Optional<Matter> toCheck(FormSubject subject) {
        return of(subject, false);
    }

    /** The claim that was checked and waits for a decision, the oldest first. */
    Optional<Matter> toDecide(FormSubject subject) {
        return of(subject, true);
    }

    private Optional<Matter> of(FormSubject subject, boolean checked) {
        return subject.value(ObligationVariables.OBLIGATION)
                .map(UUID::fromString)
                .map(obligations::require)
                .flatMap(obligation -> claims.of(obligation.id()).stream()
                        .filter(claim -> claim.decidedAt().isEmpty())
                        .filter(claim -> claim.check().isPresent() == checked)
                        .filter(claim -> subject.value(ObligationVariables.BONUS_CLAIM)
                                .map(claim.id().toString()::equals)
                                .orElse(true))
                        .findFirst()
                        .map(claim -> new Matter(
                                obligation,
                                claim,
                                clock.today(obligation.country().zone()))));
    }
}
