package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.link.Opening;
import org.stegvis.link.PersonalLink;
import org.stegvis.link.PersonalLinks;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.Obligations;
import org.stegvis.obligation.SendNewLink;
import org.stegvis.obligation.SupplierSender;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.PageAccess;

/**
 * The pages of a supplier behind its personal link. Opening one changes nothing, so that a mail scanner may follow a link
 * as often as it likes; a link opens its own obligation and nothing else.
 */
@Controller
class SupplierLinkPages {

    private static final String PURPOSE = "obligation";
    private static final String ROOT = "/supplier/";

    /** Below the supplier's page: the certificates that it hands to the people who work or have worked there. */
    static final String CERTIFICATES = "certificates";

    private final PersonalLinks links;
    private final Obligations obligations;
    private final Organisations organisations;
    private final SendNewLink newLinks;
    private final SupplierFrame frame;
    private final SupplierPages pages;
    private final SupplierReceiptPage receipts;

    SupplierLinkPages(
            PersonalLinks links,
            Obligations obligations,
            Organisations organisations,
            SendNewLink newLinks,
            SupplierFrame frame,
            SupplierPages pages,
            SupplierReceiptPage receipts) {
        this.links = links;
        this.obligations = obligations;
        this.organisations = organisations;
        this.newLinks = newLinks;
        this.frame = frame;
        this.pages = pages;
        this.receipts = receipts;
    }

    @Bean
    static PageAccess linksOfSuppliersAreTheirKeys() {
        return PageAccess.behindLinks(ROOT);
    }

    @GetMapping("/supplier/{secret}")
    String glance(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(secret, language, request, response, page, desk -> pages.glance(desk, request, page));
    }

    @GetMapping({"/supplier/{secret}/{task}", "/supplier/{secret}/{task}/{subject}"})
    String task(
            @PathVariable String secret,
            @PathVariable String task,
            @PathVariable(required = false) String subject,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(
                secret,
                language,
                request,
                response,
                page,
                desk -> pages.task(desk, task, Optional.ofNullable(subject).orElse(""), request, page));
    }

    @PostMapping({"/supplier/{secret}/{task}", "/supplier/{secret}/{task}/{subject}"})
    String pressed(
            @PathVariable String secret,
            @PathVariable String task,
            @PathVariable(required = false) String subject,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(
                secret,
                language,
                request,
                response,
                page,
                desk -> pages.pressed(desk, task, Optional.ofNullable(subject).orElse(""), request, response, page));
    }

    @GetMapping("/supplier/{secret}/sent/{submission}")
    String receipt(
            @PathVariable String secret,
            @PathVariable String submission,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(secret, language, request, response, page, desk -> receipts.show(desk, submission, request, page));
    }

    @GetMapping("/supplier/{secret}/certificates/{number:[1-9][0-9]{0,6}}")
    String certificate(
            @PathVariable String secret,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return at(secret, language, request, response, page, desk -> pages.certificate(desk, number, request, page));
    }

    @GetMapping("/supplier/{secret}/file/{file}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable String file, HttpServletRequest request) {
        if (links.open(PURPOSE, secret, request.getRemoteAddr()) instanceof Opening.Open open) {
            return receipts.file(desk(open.link(), secret, "").orElseThrow(SupplierPageUnknown::new), file);
        }
        throw new SupplierPageUnknown();
    }

    /** The answer is the same whether or not a letter was written, so that it says nothing about a link. */
    @PostMapping("/supplier/{secret}/new-link")
    String newLink(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model page) {
        Opening opening = links.open(PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.Guessing) {
            return guessing(request, response, page);
        }
        Language language = frame.ofBrowser();
        if (opening instanceof Opening.RunOut old) {
            language = contact(old.link()).map(Contact::language).orElse(language);
            contact(old.link()).ifPresent(contact -> newLinks.to(obligation(old.link()), contact));
        }
        return frame.toldOutside(page, request, language, "newLinkSent");
    }

    /** Whatever else may be asked for under a link. */
    @RequestMapping(ROOT + "**")
    String nothing() {
        throw new SupplierPageUnknown();
    }

    @ExceptionHandler(SupplierPageUnknown.class)
    String unknown(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return frame.toldOutside(page, request, frame.ofBrowser(), "unknown");
    }

    private String at(
            String secret,
            String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Function<SupplierDesk, String> shown) {
        Opening opening = links.open(PURPOSE, secret, request.getRemoteAddr());
        if (opening instanceof Opening.Guessing) {
            return guessing(request, response, page);
        }
        if (opening instanceof Opening.RunOut old) {
            response.setStatus(HttpStatus.GONE.value());
            page.addAttribute("newLink", ROOT + secret + "/new-link");
            return frame.toldOutside(
                    page, request, contact(old.link()).map(Contact::language).orElseGet(frame::ofBrowser), "runOut");
        }
        Optional<SupplierDesk> desk =
                opening instanceof Opening.Open open ? desk(open.link(), secret, language) : Optional.empty();
        if (desk.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return frame.toldOutside(page, request, frame.ofBrowser(), "unknown");
        }
        try {
            return shown.apply(desk.get());
        } catch (SupplierPageUnknown noPage) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return frame.told(page, desk.get(), request, "noPage");
        }
    }

    private String guessing(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return frame.toldOutside(page, request, frame.ofBrowser(), "guessing");
    }

    /** Where the link leads; empty if the contact has left since. */
    private Optional<SupplierDesk> desk(PersonalLink link, String secret, String language) {
        Optional<Language> chosen = Language.ofCode(language);
        return contact(link)
                .map(contact -> new SupplierDesk(
                        obligation(link),
                        ROOT + secret,
                        chosen.orElse(contact.language()),
                        chosen.filter(other -> other != contact.language()),
                        SupplierSender.contact(contact.id())));
    }

    private Optional<Contact> contact(PersonalLink link) {
        return organisations.contactsOf(obligation(link).supplier()).stream()
                .filter(contact -> contact.id().equals(link.person()))
                .findFirst();
    }

    private Obligation obligation(PersonalLink link) {
        return obligations.require(UUID.fromString(link.subject()));
    }
}
