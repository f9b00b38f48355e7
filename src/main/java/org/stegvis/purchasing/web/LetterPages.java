package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.letter.EmailAddress;
import org.stegvis.letter.Letters;
import org.stegvis.letter.UndeliveredLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.platform.page.PageFrame;
import org.stegvis.purchasing.Purchase;

/** The pages on which officers see what became of the letters of a case, and send one again. */
@Controller
class LetterPages {

    private final PageFrame frame;
    private final CasePerson person;
    private final Letters letters;
    private final UndeliveredLetters undelivered;
    private final LetterListing listing;

    LetterPages(
            PageFrame frame,
            CasePerson person,
            Letters letters,
            UndeliveredLetters undelivered,
            LetterListing listing) {
        this.frame = frame;
        this.person = person;
        this.letters = letters;
        this.undelivered = undelivered;
        this.listing = listing;
    }

    @GetMapping("/cases/{number}/letters")
    String all(@PathVariable String number, HttpServletRequest request, Model page) {
        Purchase purchase = person.require(number);
        var language = frame.into(page, request).language();
        page.addAttribute("purchase", purchase);
        page.addAttribute("letters", listing.ofCase(number, language));
        page.addAttribute("mayWrite", person.mayWrite(number, request));
        page.addAttribute("zone", listing.zone(language));
        return "letters/list";
    }

    @GetMapping("/cases/{number}/letters/{letter:[0-9]{1,9}}")
    String one(@PathVariable String number, @PathVariable int letter, HttpServletRequest request, Model page) {
        WrittenLetter written = require(number, letter);
        show(written, written.address(), request, page);
        return "letters/one";
    }

    @PostMapping("/cases/{number}/letters/{letter:[0-9]{1,9}}")
    String again(
            @PathVariable String number,
            @PathVariable int letter,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String mark,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        String officer = person.writer(number, request);
        WrittenLetter written = require(number, letter);
        String typed = address.strip();
        if (!EmailAddress.isOne(typed)) {
            show(written, address, request, page);
            page.addAttribute("refused", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "letters/one";
        }
        if (written.sentAt().isPresent()) {
            undelivered.repeat(written, typed, officer, LetterDraftReader.markOrNew(mark));
        } else {
            undelivered.sendTo(written, typed, officer);
        }
        return "redirect:/cases/{number}/letters";
    }

    private void show(WrittenLetter written, String address, HttpServletRequest request, Model page) {
        var language = frame.into(page, request).language();
        page.addAttribute("purchase", person.require(written.caseNumber()));
        page.addAttribute("letter", listing.whole(written, language));
        page.addAttribute("sent", written.sentAt().isPresent());
        page.addAttribute(
                "maySend",
                person.mayWrite(written.caseNumber(), request)
                        && (written.isOpen() || written.sentAt().isPresent())
                        && undelivered.maySend(written));
        page.addAttribute("personal", written.isPersonal());
        page.addAttribute("address", address);
        page.addAttribute("mark", UUID.randomUUID().toString());
        page.addAttribute("refused", false);
        page.addAttribute("zone", listing.zone(language));
    }

    private WrittenLetter require(String number, int letter) {
        return letters.find(number, letter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
