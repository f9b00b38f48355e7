package org.stegvis.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.ContractTerms;

/**
 * The terms of a contract as the buyer wrote them: the clause, what was agreed after a dialogue, the follow-up, the
 * sanctions and the bonus. Shares are asked in percent and told between 0 and 1.
 */
@Component
class AgreedTerms {

    private static final String REQUIREMENT = "choose-requirement";
    private static final String CLAUSE = "choose-clause";
    private static final String AGREEMENT = "agree-after-dialogue";
    private static final String SANCTIONS = "set-sanctions";
    private static final Predicate<BigDecimal> SOME = number -> number.signum() > 0;

    private final EarlierAnswers earlier;

    AgreedTerms(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    /** What the contract of this case says, which runs for this time. */
    ContractTerms of(String caseNumber, ContractPeriod contract) {
        boolean withNumber = !choice(caseNumber, CLAUSE, "clauseKind").equals("dialogue");
        return new ContractTerms(
                withNumber ? choice(caseNumber, CLAUSE, "alternative") : "agreement",
                number(caseNumber, CLAUSE, "fteMonths")
                        .filter(given -> withNumber)
                        .or(() ->
                                number(caseNumber, AGREEMENT, "agreedFteMonths").filter(SOME)),
                number(caseNumber, AGREEMENT, "placesAgreed")
                        .filter(SOME)
                        .or(() -> number(caseNumber, REQUIREMENT, "commitmentPersons")
                                .filter(SOME)
                                .filter(given -> withNumber))
                        .map(BigDecimal::intValue),
                firstStartBy(caseNumber, contract, withNumber),
                number(caseNumber, CLAUSE, "earlyEndFulfilmentShare")
                        .filter(given -> withNumber)
                        .map(percent -> percent.movePointLeft(2))
                        .orElse(BigDecimal.ONE),
                withNumber && Commitment.isProrated(earlier, caseNumber),
                choices(caseNumber, "targetGroups"),
                withNumber ? choices(caseNumber, "channels") : List.of(),
                withNumber ? choice(caseNumber, CLAUSE, "proofIfOwn") : "",
                followUp(caseNumber),
                sanctions(caseNumber),
                bonus(caseNumber));
    }

    private Optional<LocalDate> firstStartBy(String caseNumber, ContractPeriod contract, boolean withNumber) {
        return number(caseNumber, CLAUSE, "firstStartWithinMonths")
                .filter(given -> withNumber)
                .map(months -> contract.start().plusMonths(months.intValue()))
                .or(() ->
                        earlier.date(caseNumber, AGREEMENT, "agreedFirstStart").value());
    }

    private ContractTerms.FollowUp followUp(String caseNumber) {
        return new ContractTerms.FollowUp(
                choice(caseNumber, SANCTIONS, "reportRhythm"),
                count(caseNumber, "reasonableReportTime"),
                choice(caseNumber, SANCTIONS, "meetingFrequency"));
    }

    private ContractTerms.Sanctions sanctions(String caseNumber) {
        Optional<ContractTerms.Penalty> penalty = isYes(caseNumber, "viteUsed")
                ? Optional.of(new ContractTerms.Penalty(
                        amount(caseNumber, "viteAmount"),
                        choice(caseNumber, SANCTIONS, "viteUnit"),
                        number(caseNumber, SANCTIONS, "viteCap")))
                : Optional.empty();
        return new ContractTerms.Sanctions(
                count(caseNumber, "correctionDays"),
                penalty,
                isYes(caseNumber, "callOffSuspension"),
                isYes(caseNumber, "terminationRight"));
    }

    private Optional<ContractTerms.Bonus> bonus(String caseNumber) {
        if (!isYes(caseNumber, "bonusOffered")) {
            return Optional.empty();
        }
        return Optional.of(new ContractTerms.Bonus(
                count(caseNumber, "bonusPracticeMaxPlaces"),
                amount(caseNumber, "bonusPracticePerPlace"),
                count(caseNumber, "bonusEmploymentMaxPlaces"),
                amount(caseNumber, "bonusEmploymentPerPlace"),
                isYes(caseNumber, "bonusEquality"),
                amount(caseNumber, "bonusCap")));
    }

    private Optional<BigDecimal> number(String caseNumber, String form, String field) {
        return earlier.number(caseNumber, form, field).value();
    }

    private int count(String caseNumber, String field) {
        return amount(caseNumber, field).intValue();
    }

    private BigDecimal amount(String caseNumber, String field) {
        return number(caseNumber, SANCTIONS, field).orElse(BigDecimal.ZERO);
    }

    private List<String> choices(String caseNumber, String field) {
        return earlier.choices(caseNumber, CLAUSE, field).value().orElse(List.of());
    }

    private String choice(String caseNumber, String form, String field) {
        return earlier.choice(caseNumber, form, field).orElse("");
    }

    private boolean isYes(String caseNumber, String field) {
        return choice(caseNumber, SANCTIONS, field).equals("yes");
    }
}
