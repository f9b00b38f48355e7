package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.KeepContacts;
import org.stegvis.obligation.KeepContacts.Said;
import org.stegvis.obligation.Obligation;
import org.stegvis.party.Contact;
import org.stegvis.party.Organisations;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;

/** The contacts of the supplier: who they are, and what the contract manager and the procurer do about them. */
@Controller
class ObligationContactPages {

    private static final String ADDRESS = "/obligations/{caseNumber}/contacts";
    private static final String NOBODY = "";

    private final PageFrame frame;
    private final ObligationReader reader;
    private final Organisations organisations;
    private final KeepContacts keepContacts;

    ObligationContactPages(
            PageFrame frame, ObligationReader reader, Organisations organisations, KeepContacts keepContacts) {
        this.frame = frame;
        this.reader = reader;
        this.organisations = organisations;
        this.keepContacts = keepContacts;
    }

    /** A contact as it was typed, by the id of the contact that it is about; that of a new one is empty. */
    record Typed(String id, String name, String email, String language) {

        static Typed of(Contact contact) {
            return new Typed(
                    contact.id().toString(),
                    contact.name(),
                    contact.email(),
                    contact.language().code());
        }
    }

    @GetMapping(ADDRESS)
    String contacts(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            Model model) {
        reader.requireSeeingPeople(request);
        Obligation obligation = reader.require(caseNumber);
        model.addAttribute(
                "done", List.of("added", "corrected", "left", "linkSent").contains(done) ? done : "");
        return show(obligation, unknown(obligation), request, model);
    }

    @PostMapping(ADDRESS)
    String add(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String officer = reader.requireChanging(caseNumber, request);
        Obligation obligation = reader.require(caseNumber);
        Typed typed = new Typed(NOBODY, name, email, language);
        try {
            keepContacts.add(obligation, said(typed), officer);
        } catch (AnswersRefused refused) {
            return refuse(obligation, typed, refused, request, response, model);
        }
        return "redirect:" + ADDRESS + "?done=added";
    }

    @PostMapping(ADDRESS + "/{id}")
    String correct(
            @PathVariable String caseNumber,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String officer = reader.requireChanging(caseNumber, request);
        Obligation obligation = reader.require(caseNumber);
        Typed typed = new Typed(id.toString(), name, email, language);
        try {
            keepContacts.correct(obligation, require(obligation, id), said(typed), officer);
        } catch (AnswersRefused refused) {
            return refuse(obligation, typed, refused, request, response, model);
        }
        return "redirect:" + ADDRESS + "?done=corrected";
    }

    /** What it means that a contact has left cannot be undone, so it is asked for once more. */
    @GetMapping(ADDRESS + "/{id}/left")
    String askWhetherLeft(
            @PathVariable String caseNumber, @PathVariable UUID id, HttpServletRequest request, Model model) {
        reader.requireChanging(caseNumber, request);
        Obligation obligation = reader.require(caseNumber);
        frame.into(model, request);
        model.addAttribute("obligation", obligation);
        model.addAttribute("contact", require(obligation, id));
        return "obligations/left";
    }

    @PostMapping(ADDRESS + "/{id}/left")
    String left(
            @PathVariable String caseNumber,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String officer = reader.requireChanging(caseNumber, request);
        Obligation obligation = reader.require(caseNumber);
        try {
            keepContacts.left(obligation, require(obligation, id), officer);
        } catch (AnswersRefused refused) {
            return refuse(obligation, unknown(obligation), refused, request, response, model);
        }
        return "redirect:" + ADDRESS + "?done=left";
    }

    @PostMapping(ADDRESS + "/link")
    String newLink(@PathVariable String caseNumber, @RequestParam UUID mark, HttpServletRequest request) {
        String officer = reader.requireChanging(caseNumber, request);
        keepContacts.sendNewLink(reader.require(caseNumber), mark, officer);
        return "redirect:" + ADDRESS + "?done=linkSent";
    }

    private Contact require(Obligation obligation, UUID id) {
        return organisations.contactsOf(obligation.supplier()).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A new contact most likely reads what the others read. */
    private Typed unknown(Obligation obligation) {
        return new Typed(
                NOBODY,
                "",
                "",
                organisations.contactsOf(obligation.supplier()).stream()
                        .findFirst()
                        .map(contact -> contact.language().code())
                        .orElse(Language.EN.code()));
    }

    private static Said said(Typed typed) {
        return new Said(
                typed.name(),
                typed.email(),
                Language.ofCode(typed.language())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    private String refuse(
            Obligation obligation,
            Typed typed,
            AnswersRefused refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = show(obligation, typed, request, model);
        Words words = (Words) model.getAttribute("words");
        model.addAttribute(
                "problems",
                refused.problems().stream()
                        .collect(Collectors.toMap(
                                problem -> problem.field(),
                                problem -> words.get(problem.text(), problem.arguments()))));
        return page;
    }

    private String show(Obligation obligation, Typed typed, HttpServletRequest request, Model model) {
        frame.into(model, request);
        model.addAttribute("obligation", obligation);
        model.addAttribute("supplier", organisations.find(obligation.supplier()).orElseThrow());
        model.addAttribute("mayChange", reader.mayChange(obligation.caseNumber(), request));
        model.addAttribute(
                "contacts",
                organisations.contactsOf(obligation.supplier()).stream()
                        .map(Typed::of)
                        .map(known -> known.id().equals(typed.id()) ? typed : known)
                        .toList());
        model.addAttribute("added", typed.id().equals(NOBODY) ? typed : unknown(obligation));
        model.addAttribute("refusedId", typed.id());
        model.addAttribute("problems", Map.of());
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("mark", UUID.randomUUID());
        return "obligations/contacts";
    }
}
