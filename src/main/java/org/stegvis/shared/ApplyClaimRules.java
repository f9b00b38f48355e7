package org.stegvis.shared;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds a claim against the rules (domain chapter 3.8, flow D): what is found stands before the clerk, who decides. */
@Component
public class ApplyClaimRules {

    private final ClaimMatters matters;
    private final Claims claims;
    private final ClaimSheets sheets;
    private final Receipts receipts;
    private final RatesByYear rates;
    private final PolicyOfProgrammes policies;
    private final ClaimSettings settings;

    ApplyClaimRules(
            ClaimMatters matters,
            Claims claims,
            ClaimSheets sheets,
            Receipts receipts,
            RatesByYear rates,
            PolicyOfProgrammes policies,
            ClaimSettings settings) {
        this.matters = matters;
        this.claims = claims;
        this.sheets = sheets;
        this.receipts = receipts;
        this.rates = rates;
        this.policies = policies;
        this.settings = settings;
    }

    /** Keeps the lines that the rules give, and what they find. */
    public void to(UUID claim) {
        ClaimMatter matter = matters.require(claim);
        Journey journey = ReadClaim.sent(matter.claim(), matter.event());
        ClaimLines lines = lines(matter, journey);
        Set<ClaimReason> found = findings(matter, journey, lines);
        Money most = new Money(settings.most(), lines.currency());
        if (lines.paid().isMoreThan(most)) {
            found.add(ClaimReason.OVER_CAP);
            lines = lines.cut(kind -> true, most, ClaimReason.OVER_CAP);
        }
        sheets.keepLines(claim, lines);
        sheets.keepFindings(claim, found);
    }

    /**
     * The lines that the rules of each day give.
     *
     * @throws RatesMissing if a day that needs a rate has none
     */
    ClaimLines lines(ClaimMatter matter, Journey journey) {
        return ClaimCalculation.of(
                journey,
                matter.event().startsAt(),
                day -> rates.on(day, matter.programme().country()),
                year -> claims.drivenBefore(matter.claim(), year),
                Currency.getInstance(matter.programme().country().currency()));
    }

    private Set<ClaimReason> findings(ClaimMatter matter, Journey journey, ClaimLines lines) {
        Set<ClaimReason> found = EnumSet.noneOf(ClaimReason.class);
        boolean inVain = journey.time().isEmpty();
        boolean moved = inVain && ClaimMatters.wasMoved(matter.event());
        note(found, moved, ClaimReason.EVENT_MOVED);
        note(found, !moved && (inVain || !matter.attended().present()), ClaimReason.NOT_ATTENDED);
        note(found, !policies.on(matter).pays(), ClaimReason.NOT_REIMBURSABLE_EVENT);
        note(found, isLate(matter), ClaimReason.TOO_LATE);
        note(found, claims.isClaimedTwice(matter.claim()), ClaimReason.DUPLICATE);
        note(found, journey.employerPaid(), ClaimReason.ALREADY_PAID);
        note(found, journey.needsReceipt() && receipts.of(matter.claim().id()).isEmpty(), ClaimReason.NO_RECEIPT);
        lines.lines()
                .forEach(line -> line.reason()
                        .filter(ClaimReason.OUTSIDE_DISTANCE::equals)
                        .ifPresent(found::add));
        return found;
    }

    private boolean isLate(ClaimMatter matter) {
        LocalDate lastDay = matter.event().ends().toLocalDate().plus(settings.openFor());
        LocalDate sent = LocalDate.ofInstant(
                matter.claim().sentAt().orElseThrow(), matter.event().zone());
        return sent.isAfter(lastDay);
    }

    private static void note(Set<ClaimReason> found, boolean is, ClaimReason what) {
        if (is) {
            found.add(what);
        }
    }
}
