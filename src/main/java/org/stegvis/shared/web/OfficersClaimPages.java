package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.party.Officers;
import org.stegvis.party.Person;
import org.stegvis.party.Persons;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.platform.security.PageAccess;
import org.stegvis.platform.security.Role;
import org.stegvis.shared.ClaimAccounts;
import org.stegvis.shared.ClaimForm;
import org.stegvis.shared.ClaimMatter;
import org.stegvis.shared.ClaimMatters;
import org.stegvis.shared.ClaimReading;
import org.stegvis.shared.ClaimState;
import org.stegvis.shared.ClaimWords;
import org.stegvis.shared.PayrollExports;
import org.stegvis.shared.Programme;
import org.stegvis.shared.Receipts;
import org.stegvis.shared.TravelClaim;

/** The claims of a programme as officers read them: all of them, and each with its lines, findings and receipts. */
@Controller
class OfficersClaimPages {

    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_PAGE = 100_000;

    private final PageFrame frame;
    private final ClaimReader reader;
    private final ClaimList list;
    private final ClaimMatters matters;
    private final ClaimReading reading;
    private final ClaimWords claimWords;
    private final ClaimAccounts accounts;
    private final Receipts receipts;
    private final PayrollExports exports;
    private final Persons persons;
    private final Officers officers;

    OfficersClaimPages(
            PageFrame frame,
            ClaimReader reader,
            ClaimList list,
            ClaimMatters matters,
            ClaimReading reading,
            ClaimWords claimWords,
            ClaimAccounts accounts,
            Receipts receipts,
            PayrollExports exports,
            Persons persons,
            Officers officers) {
        this.frame = frame;
        this.reader = reader;
        this.list = list;
        this.matters = matters;
        this.reading = reading;
        this.claimWords = claimWords;
        this.accounts = accounts;
        this.receipts = receipts;
        this.exports = exports;
        this.persons = persons;
        this.officers = officers;
    }

    @Bean
    static PageAccess claimsAreForOfficersAndReaders() {
        return PageAccess.of("/programmes/*/claims/**", Role.Kind.OFFICER, Role.Kind.READER);
    }

    @GetMapping("/programmes/{number}/claims")
    String all(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String problem,
            HttpServletRequest request,
            Model model) {
        Programme programme = show(number, request, model);
        List<String> states = Arrays.stream(ClaimState.values())
                .filter(one -> one != ClaimState.DRAFT)
                .map(ClaimState::code)
                .toList();
        String searched = words.strip();
        ClaimList.Sought sought = new ClaimList.Sought(
                number,
                states.contains(state) ? state : "",
                searched.substring(0, Math.min(searched.length(), LONGEST_SEARCH)));
        int total = list.count(sought);
        int pages = Math.max(1, (total + ClaimList.PER_PAGE - 1) / ClaimList.PER_PAGE);
        int shown = Math.min(page.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1, pages);
        model.addAttribute("sought", sought);
        model.addAttribute("states", states);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("rows", list.page(sought, shown));
        model.addAttribute("exports", exports.of(number));
        model.addAttribute("wrongDay", problem.equals("day"));
        model.addAttribute("nothingToHand", problem.equals("nothing"));
        model.addAttribute(
                "time", new ReaderTime(programme.country().zone(), ((Words) model.getAttribute("words")).language()));
        return "claims/list";
    }

    @GetMapping("/programmes/{number}/claims/{claim}")
    String one(@PathVariable String number, @PathVariable UUID claim, HttpServletRequest request, Model model) {
        show(number, request, model);
        ClaimMatter matter = matter(number, claim);
        Words words = (Words) model.getAttribute("words");
        model.addAttribute("claim", matter.claim());
        model.addAttribute("facts", facts(matter, words, reader.handles(request)));
        model.addAttribute("answers", answers(matter, words));
        model.addAttribute("policy", words.get(reading.policy(matter)));
        model.addAttribute(
                "findings",
                reading.findings(matter.claim()).stream()
                        .map(found -> claimWords.reason(found, words.language()))
                        .toList());
        model.addAttribute(
                "lines",
                reading.lines(matter.claim()).stream()
                        .map(line -> claimWords.line(line, words.language()))
                        .toList());
        model.addAttribute("receipts", reader.handles(request) ? receipts.of(claim) : List.of());
        return "claims/claim";
    }

    @GetMapping("/programmes/{number}/claims/{claim}/receipt/{receipt}")
    ResponseEntity<byte[]> receipt(
            @PathVariable String number,
            @PathVariable UUID claim,
            @PathVariable UUID receipt,
            HttpServletRequest request) {
        reader.requireHandling(request);
        matter(number, claim);
        return receipts.find(claim, receipt)
                .map(found -> Downloads.of(found.name(), receipts.content(found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Programme show(String number, HttpServletRequest request, Model model) {
        Programme programme = reader.require(number, request);
        frame.into(model, request);
        model.addAttribute("programme", programme);
        model.addAttribute("handles", reader.handles(request));
        return programme;
    }

    private ClaimMatter matter(String number, UUID claim) {
        return Optional.of(claim)
                .filter(id -> list.isOf(number, id))
                .map(matters::require)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Fact> facts(ClaimMatter matter, Words words, boolean handles) {
        TravelClaim claim = matter.claim();
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                words.get("claims.officers.claimant"),
                persons.find(matter.claimant().person()).map(Person::name).orElse(""));
        add(facts, words.get("claims.officers.event"), claimWords.event(matter.event(), words.language()));
        add(
                facts,
                words.get("claims.state"),
                words.get("claims.state." + claim.state().code()));
        add(facts, words.get("claims.claimed"), claim.claimed().in(words.language()));
        add(
                facts,
                words.get("claims.sum"),
                claim.approved().map(sum -> sum.in(words.language())).orElse(""));
        add(
                facts,
                words.get("claims.reason"),
                claim.reason()
                        .map(reason -> claimWords.reason(reason, words.language()))
                        .orElse(""));
        add(facts, words.get("claims.note"), claim.note());
        add(facts, words.get("claims.officers.remark"), claim.remark());
        add(facts, words.get("claims.officers.checkedBy"), name(claim.checkedBy()));
        add(facts, words.get("claims.officers.approvedBy"), name(claim.approvedBy()));
        add(facts, words.get("fact.claim.objection"), claim.objection());
        add(facts, words.get("claims.account"), handles ? accounts.masked(claim.id()) : "");
        return facts;
    }

    private static List<Fact> answers(ClaimMatter matter, Words words) {
        List<Fact> answers = new ArrayList<>();
        ClaimForm.groups().stream().flatMap(group -> group.fields().stream()).forEach(field -> {
            String value = matter.claim().content().getOrDefault(field.key(), "");
            boolean coded = field.options().contains(value);
            add(
                    answers,
                    words.get("claims.field." + field.key()),
                    coded ? words.get("claims.option." + field.key() + "." + value) : value);
        });
        return answers;
    }

    private String name(String officer) {
        return officer.isEmpty() ? "" : officers.nameOf(officer);
    }

    private static void add(List<Fact> facts, String what, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(what, value));
        }
    }
}
