package org.stegvis.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.Country;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.language.Language;

/** Opens a purchase: gives it its number and the role of its opener. */
@Component
class OpenPurchase implements FormAct.Opening {

    private final Purchases purchases;
    private final CaseRoles roles;
    private final org.stegvis.party.Officers officers;
    private final Journal journal;
    private final Clock clock;

    OpenPurchase(
            Purchases purchases, CaseRoles roles, org.stegvis.party.Officers officers, Journal journal, Clock clock) {
        this.purchases = purchases;
        this.roles = roles;
        this.officers = officers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "start-case";
    }

    @Override
    public String open(Submission submission) {
        Answers answers = submission.answers();
        Country country = Country.valueOf(answers.text("country").orElseThrow());
        RuleProfile profile = RuleProfile.valueOf(answers.text("ruleProfile").orElseThrow());
        if (!profile.fits(country)) {
            throw AnswersRefused.because(
                    "ruleProfile", "purchasing.problem.profileOfOtherCountry", new Problem.Label("country"));
        }
        ContractPeriod contract = contract(answers);
        Instant now = clock.now();
        Purchase purchase = new Purchase(
                purchases.nextNumber(
                        ZonedDateTime.ofInstant(now, country.zone()).getYear()),
                answers.text("title").orElseThrow(),
                answers.text("buyerOrg").orElseThrow(),
                answers.text("buyerLevel").orElseThrow(),
                country,
                profile,
                Language.ofCode(answers.text("language").orElseThrow()).orElseThrow(),
                answers.text("diaryNo").orElse(""),
                contract,
                submission.subject().officer(),
                now,
                Phase.PLAN,
                "",
                java.util.Optional.empty());
        purchases.add(purchase);
        journal.write(new JournalLine(
                purchase.number(),
                purchase.openedBy(),
                "caseOpened",
                "",
                Map.of("country", purchase.country().name(), "ruleProfile", profile.name())));
        giveOpenerHerRole(purchase);
        return purchase.number();
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Purchase purchase = purchases.require(submission.caseNumber());
        return Map.of(
                PurchasingVariables.CASE_NUMBER.name(), purchase.number(),
                PurchasingVariables.TITLE.name(), purchase.title(),
                PurchasingVariables.CONTRACT_MONTHS.name(), purchase.contract().months(),
                PurchasingVariables.CONTRACT_CALENDAR_YEARS.name(),
                        purchase.contract().calendarYears());
    }

    private static ContractPeriod contract(Answers answers) {
        LocalDate start = answers.date("contractStart").orElseThrow();
        LocalDate end = answers.date("contractEnd").orElseThrow();
        if (!end.isAfter(start)) {
            throw AnswersRefused.because(
                    "contractEnd", "purchasing.problem.endBeforeStart", new Problem.Label("contractStart"));
        }
        ContractPeriod contract = new ContractPeriod(start, end);
        if (contract.months() < 1) {
            throw AnswersRefused.because(
                    "contractEnd", "purchasing.problem.shorterThanAMonth", new Problem.Label("contractStart"));
        }
        return contract;
    }

    /** Whoever opens a case works on it: she holds the first role of hers that can open one. */
    private void giveOpenerHerRole(Purchase purchase) {
        officers.find(purchase.openedBy())
                .ifPresent(opener -> CaseRole.inOrder().stream()
                        .filter(role -> role == CaseRole.PROCURER || role == CaseRole.REQUESTER)
                        .filter(role -> opener.roles().contains(role.group()))
                        .findFirst()
                        .ifPresent(role -> roles.assign(purchase.number(), role, opener.userId())));
    }
}
