package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.letter.Letter;
import org.stegvis.letter.LetterTexts;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.purchasing.CheckLetterDraft;
import org.stegvis.purchasing.CheckLetterDraft.Refusal;
import org.stegvis.purchasing.LetterDraft;
import org.stegvis.purchasing.OfficersLetter;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.WriteOfficersLetter;

/**
 * The pages on which an officer writes a letter of a case: she chooses which, fills in its facts and its readers, sees it
 * as they will, and sends it. Whatever is refused, what was typed is kept.
 */
@Controller
class LetterDraftPages {

    private static final String CHOOSE = "letters/choose";
    private static final String WRITE = "letters/write";

    private final PageFrame frame;
    private final CasePerson person;
    private final CheckLetterDraft check;
    private final WriteOfficersLetter writing;
    private final LetterTexts texts;
    private final Officers officers;

    LetterDraftPages(
            PageFrame frame,
            CasePerson person,
            CheckLetterDraft check,
            WriteOfficersLetter writing,
            LetterTexts texts,
            Officers officers) {
        this.frame = frame;
        this.person = person;
        this.check = check;
        this.writing = writing;
        this.texts = texts;
        this.officers = officers;
    }

    /** A letter as one reader will get it. */
    record Preview(String to, String email, String language, String subject, String text) {}

    @GetMapping("/cases/{number}/letters/new")
    String start(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            Model page) {
        person.writer(number, request);
        Purchase purchase = into(page, number, request);
        return OfficersLetter.ofCode(kind)
                .map(letter -> form(page, LetterDraftReader.empty(letter, purchase.language()), List.of()))
                .orElse(CHOOSE);
    }

    @PostMapping("/cases/{number}/letters/new")
    String go(
            @PathVariable String number,
            @RequestParam(defaultValue = "preview") String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        String officer = person.writer(number, request);
        Purchase purchase = into(page, number, request);
        LetterDraft draft = LetterDraftReader.read(request).orElse(null);
        if (draft == null) {
            return CHOOSE;
        }
        if (step.equals("rows")) {
            return form(
                    page,
                    LetterDraftReader.withRows(draft, purchase.language(), LetterDraftReader.ROWS_AT_ONCE),
                    List.of());
        }
        if (step.equals("change")) {
            return form(page, draft, List.of());
        }
        Language language = frame.into(page, request).language();
        List<Refusal> refusals = check.check(draft, language);
        if (!refusals.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(page, draft, refusals);
        }
        if (step.equals("send")) {
            writing.write(purchase, draft, officer);
            return "redirect:/cases/{number}/letters";
        }
        page.addAttribute("draft", draft);
        page.addAttribute("previews", previews(writing.letters(purchase, draft, officer)));
        return "letters/preview";
    }

    private Purchase into(Model page, String number, HttpServletRequest request) {
        frame.into(page, request);
        Purchase purchase = person.require(number);
        page.addAttribute("purchase", purchase);
        page.addAttribute("kinds", OfficersLetter.values());
        return purchase;
    }

    private static String form(Model page, LetterDraft draft, List<Refusal> refusals) {
        page.addAttribute("draft", draft);
        page.addAttribute(
                "languages",
                Arrays.stream(Language.values()).map(Language::code).toList());
        page.addAttribute("longestParagraph", CheckLetterDraft.LONGEST_PARAGRAPH);
        page.addAttribute("refusals", refusals);
        page.addAttribute("refused", refusals.stream().map(Refusal::field).collect(Collectors.toSet()));
        return WRITE;
    }

    private List<Preview> previews(List<Letter> letters) {
        Map<String, String> names =
                officers.namesOf(letters.stream().map(Letter::recipient).toList());
        return letters.stream()
                .map(letter -> {
                    var merged = texts.merge(letter);
                    return new Preview(
                            names.getOrDefault(letter.recipient(), letter.recipient()),
                            letter.address(),
                            letter.language().code(),
                            merged.subject(),
                            merged.text());
                })
                .toList();
    }
}
