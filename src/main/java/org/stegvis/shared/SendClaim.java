package org.stegvis.shared;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/** What a claimant does with her claim: begins it, keeps a draft, sends it, takes it back, objects. */
@Component
public class SendClaim {

    private final ClaimBook book;
    private final ClaimSheets sheets;
    private final Claims claims;
    private final ClaimMatters matters;
    private final ClaimAccounts accounts;
    private final ApplyClaimRules rules;
    private final ClaimTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendClaim(
            ClaimBook book,
            ClaimSheets sheets,
            Claims claims,
            ClaimMatters matters,
            ClaimAccounts accounts,
            ApplyClaimRules rules,
            ClaimTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.claims = claims;
        this.matters = matters;
        this.accounts = accounts;
        this.rules = rules;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft for an event, with the free meals of the event filled in; empty if it is none of hers. */
    @Transactional
    public Optional<TravelClaim> begin(Programme programme, Participation claimant, UUID event) {
        return matters.claimable(claimant).stream()
                .map(Attended::event)
                .filter(one -> one.id().equals(event))
                .findFirst()
                .map(one -> book.begin(
                        claimant.id(),
                        one.id(),
                        Currency.getInstance(programme.country().currency()),
                        Map.of(ClaimForm.FREE_MEALS, String.valueOf(one.meals()))));
    }

    /**
     * Keeps what was typed.
     *
     * @throws AnswersRefused if the account is none; all else is kept
     */
    @Transactional(noRollbackFor = AnswersRefused.class)
    public void save(UUID claim, Map<String, String> typed) {
        if (claims.hold(claim).state().isWritable()) {
            book.save(claim, withoutAccount(typed));
            problemOf(keepAccount(claim, typed, false)).ifPresent(problem -> {
                throw new AnswersRefused(List.of(problem));
            });
        }
    }

    /**
     * Sends a claim.
     *
     * @param revision how often it had been sent when the form was opened
     * @return whether it was taken; not if it had been sent before
     * @throws AnswersRefused with all that is wrong; nothing is changed then
     */
    @Transactional
    public boolean send(UUID id, Map<String, String> typed, int revision) {
        TravelClaim claim = claims.hold(id);
        if (!claim.state().isWritable() || claim.revision() != revision) {
            return false;
        }
        ClaimMatter matter = matters.of(claim);
        List<Problem> problems = new ArrayList<>();
        Optional<ClaimLines> lines = read(matter, typed, problems);
        problemOf(keepAccount(id, typed, true)).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        boolean again = claim.state() == ClaimState.RETURNED;
        TravelClaim sent = book.sent(id, withoutAccount(typed));
        lines.ifPresent(made -> sheets.keepLines(id, made));
        events.publishEvent(
                new ClaimTurn(claims.require(sent.id()), again ? ClaimTurn.What.CORRECTED : ClaimTurn.What.SENT));
        return true;
    }

    /** Takes a claim back; returns whether that was still possible. A draft is forgotten with its account. */
    @Transactional
    public boolean withdraw(UUID id) {
        TravelClaim claim = claims.hold(id);
        if (!claim.state().isToWithdraw()) {
            return false;
        }
        TravelClaim withdrawn = book.become(id, ClaimState.WITHDRAWN, JournalLine.SYSTEM, Optional.empty());
        accounts.forget(id);
        if (claim.state() != ClaimState.DRAFT) {
            events.publishEvent(new ClaimTurn(withdrawn, ClaimTurn.What.WITHDRAWN));
            events.publishEvent(new ClaimSettled(withdrawn));
        }
        return true;
    }

    /** Objects to what was decided; returns whether that was still possible. Once for each claim. */
    @Transactional
    public boolean object(UUID id, String objection) {
        TravelClaim claim = claims.hold(id);
        if (!isOpenToObjection(claim)) {
            return false;
        }
        book.object(id, objection);
        events.publishEvent(new ClaimTurn(claims.require(id), ClaimTurn.What.OBJECTED));
        return true;
    }

    /** Whether the claimant may object now: once, within the time that her letter says. */
    public boolean isOpenToObjection(TravelClaim claim) {
        return claim.state().isToObject()
                && claim.objection().isEmpty()
                && claim.reason().filter(ClaimReason.NOT_CORRECTED::equals).isEmpty()
                && claim.decidedAt()
                        .filter(at -> times.isTimeToObject(at, matters.of(claim).programme()))
                        .isPresent();
    }

    private Optional<ClaimLines> read(ClaimMatter matter, Map<String, String> typed, List<Problem> problems) {
        try {
            LocalDateTime now =
                    LocalDateTime.ofInstant(clock.now(), matter.event().zone());
            return Optional.of(rules.lines(matter, ReadClaim.of(typed, matter.event(), now)));
        } catch (AnswersRefused refused) {
            problems.addAll(refused.problems());
        } catch (RatesMissing missing) {
            problems.add(
                    new Problem(ClaimForm.DEPARTURE_DAY, "claims.problem.noRates", String.valueOf(missing.year())));
        }
        return Optional.empty();
    }

    /** Keeps the account that was typed; an empty field leaves the one that is kept. Returns the end of a sentence. */
    private Optional<String> keepAccount(UUID claim, Map<String, String> typed, boolean needed) {
        String account = typed.getOrDefault(ClaimForm.ACCOUNT, "").strip();
        if (account.isEmpty()) {
            return needed && accounts.of(claim).isEmpty() ? Optional.of("required") : Optional.empty();
        }
        Optional<AccountNumber> read = AccountNumber.read(account);
        read.ifPresent(number -> accounts.keep(claim, number));
        return read.isPresent() ? Optional.empty() : Optional.of("account");
    }

    private static Optional<Problem> problemOf(Optional<String> sentence) {
        return sentence.map(end -> new Problem(ClaimForm.ACCOUNT, "claims.problem." + end));
    }

    private static Map<String, String> withoutAccount(Map<String, String> typed) {
        Map<String, String> content = new HashMap<>(typed);
        content.remove(ClaimForm.ACCOUNT);
        return content;
    }
}
