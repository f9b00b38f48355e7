package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.upload.FileRefused;
import org.stegvis.shared.ClaimAccounts;
import org.stegvis.shared.ClaimMatter;
import org.stegvis.shared.ClaimReading;
import org.stegvis.shared.ClaimSettings;
import org.stegvis.shared.ClaimWords;
import org.stegvis.shared.Receipts;
import org.stegvis.shared.SendClaim;
import org.stegvis.shared.TravelClaim;

/** The page of one claim: its form as long as it can be written in, and then how it stands. */
@Component
class ClaimPage {

    static final int LONGEST_OBJECTION = 2000;

    private final ParticipantFrame frame;
    private final ClaimReading reading;
    private final ClaimWords claimWords;
    private final ClaimAccounts accounts;
    private final Receipts receipts;
    private final SendClaim sending;
    private final ClaimSettings settings;

    ClaimPage(
            ParticipantFrame frame,
            ClaimReading reading,
            ClaimWords claimWords,
            ClaimAccounts accounts,
            Receipts receipts,
            SendClaim sending,
            ClaimSettings settings) {
        this.frame = frame;
        this.reading = reading;
        this.claimWords = claimWords;
        this.accounts = accounts;
        this.receipts = receipts;
        this.sending = sending;
        this.settings = settings;
    }

    /** A receipt and where it is. */
    record Added(String id, String name, String address) {}

    /** The form, with what was typed and what is wrong with it. */
    String form(
            ParticipantVisit visit,
            ClaimMatter matter,
            Map<String, String> typed,
            List<Problem> problems,
            List<FileRefused> refusedFiles,
            HttpServletRequest request,
            Model page) {
        ParticipantWords words = into(visit, matter, request, page);
        ClaimQuestions form = ClaimQuestions.of(
                typed, problems, accounts.masked(matter.claim().id()), words);
        page.addAttribute("form", form);
        page.addAttribute("revision", matter.claim().revision());
        page.addAttribute("savedAt", words.moment(matter.claim().savedAt()));
        page.addAttribute("saved", request.getParameter("saved") != null);
        page.addAttribute("fileCount", settings.receiptCount());
        page.addAttribute("fileMegabytes", settings.receiptBytes().toMegabytes());
        page.addAttribute(
                "fileProblems",
                refusedFiles.stream()
                        .map(refused -> words.filled("supplier.file." + refused.sentence(), refused.facts()))
                        .toList());
        return "participant/claim-form";
    }

    /**
     * How it stands.
     *
     * @param problem what is wrong with an objection, or what is to be said first; empty if nothing is
     */
    String standing(
            ParticipantVisit visit,
            ClaimMatter matter,
            String notice,
            String problem,
            String objection,
            HttpServletRequest request,
            Model page) {
        ParticipantWords words = into(visit, matter, request, page);
        page.addAttribute("notice", notice.isEmpty() ? "" : words.get("claims." + notice));
        page.addAttribute("facts", facts(matter.claim(), words));
        page.addAttribute(
                "lines",
                reading.lines(matter.claim()).stream()
                        .map(line -> claimWords.line(line, visit.language()))
                        .toList());
        page.addAttribute("withdrawable", matter.claim().state().isToWithdraw());
        page.addAttribute("objectable", sending.isOpenToObjection(matter.claim()));
        page.addAttribute(
                "objection",
                new ParticipantQuestion(
                        "objection",
                        ParticipantQuestion.Kind.TEXT,
                        words.get("claims.object"),
                        words.get("claims.objectLead"),
                        objection,
                        List.of(),
                        LONGEST_OBJECTION,
                        problem.isEmpty() ? "" : words.get("claims.problem." + problem, LONGEST_OBJECTION),
                        true));
        return "participant/claim";
    }

    private ParticipantWords into(ParticipantVisit visit, ClaimMatter matter, HttpServletRequest request, Model page) {
        ParticipantWords words = frame.into(page, visit, request);
        TravelClaim claim = matter.claim();
        page.addAttribute("claim", claim);
        page.addAttribute("event", claimWords.event(matter.event(), visit.language()));
        page.addAttribute("action", visit.address("claims", claim.id().toString()));
        page.addAttribute("list", visit.address("claims"));
        page.addAttribute(
                "files",
                receipts.of(claim.id()).stream()
                        .map(receipt -> new Added(
                                receipt.id().toString(),
                                receipt.name(),
                                visit.address(
                                        "claims",
                                        claim.id().toString(),
                                        "receipt",
                                        receipt.id().toString())))
                        .toList());
        return words;
    }

    private List<Fact> facts(TravelClaim claim, ParticipantWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.get("claims.state"),
                words.get("claims.state." + claim.state().code())));
        facts.add(new Fact(words.get("claims.claimed"), claim.claimed().in(words.language())));
        if (reading.isDecisionTold(claim)) {
            claim.approved().ifPresent(sum -> facts.add(new Fact(words.get("claims.sum"), sum.in(words.language()))));
            claim.reason()
                    .ifPresent(reason -> facts.add(
                            new Fact(words.get("claims.reason"), claimWords.reason(reason, words.language()))));
            if (!claim.note().isEmpty()) {
                facts.add(new Fact(words.get("claims.note"), claim.note()));
            }
        }
        if (!claim.objection().isEmpty()) {
            facts.add(new Fact(words.get("claims.yourObjection"), claim.objection()));
        }
        claim.paidOn().ifPresent(day -> facts.add(new Fact(words.get("claims.paidOn"), words.day(day))));
        String account = accounts.masked(claim.id());
        if (!account.isEmpty()) {
            facts.add(new Fact(words.get("claims.account"), account));
        }
        return facts;
    }
}
