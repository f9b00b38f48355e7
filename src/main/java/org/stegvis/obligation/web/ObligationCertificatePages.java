package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.obligation.HandOverCertificate;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.web.Certificates.Certificate;
import org.stegvis.obligation.web.HireNotes.HireNote;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.page.PageFrame;

/** The certificate of a person's work, to be printed and handed over, and the note that this was done. */
@Controller
class ObligationCertificatePages {

    private static final String ADDRESS = "/obligations/{caseNumber}/certificates/{number:[1-9][0-9]{0,6}}";

    private final PageFrame frame;
    private final ObligationReader reader;
    private final Certificates certificates;
    private final HireNotes notes;
    private final HandOverCertificate handOver;

    ObligationCertificatePages(
            PageFrame frame,
            ObligationReader reader,
            Certificates certificates,
            HireNotes notes,
            HandOverCertificate handOver) {
        this.frame = frame;
        this.reader = reader;
        this.certificates = certificates;
        this.notes = notes;
        this.handOver = handOver;
    }

    @GetMapping(ADDRESS)
    String certificate(
            @PathVariable String caseNumber,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            Model model) {
        show(caseNumber, number, language, request, model);
        return "obligations/certificate";
    }

    @PostMapping(ADDRESS)
    String handedOver(
            @PathVariable String caseNumber,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String day,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String officer = reader.requireChanging(caseNumber, request);
        Certificate certificate = show(caseNumber, number, "", request, model);
        try {
            handOver.handedOver(certificate.obligation(), certificate.hire(), parse(day), officer);
        } catch (AnswersRefused refused) {
            Words words = (Words) model.getAttribute("words");
            model.addAttribute("day", day);
            model.addAttribute("problem", words.get(refused.problems().get(0).text()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "obligations/certificate";
        }
        return "redirect:/obligations/{caseNumber}/months";
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            throw AnswersRefused.because("day", "obligations.problem.noDay");
        }
    }

    private Certificate show(String caseNumber, int number, String language, HttpServletRequest request, Model model) {
        Obligation obligation = reader.require(caseNumber);
        Words words = frame.into(model, request);
        Certificate certificate = certificates
                .of(obligation, number, Language.ofCode(language).orElse(words.language()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<LocalDate> handedOverOn =
                Optional.ofNullable(notes.of(obligation.id()).get(number)).flatMap(HireNote::certificateOn);
        model.addAttribute("obligation", obligation);
        model.addAttribute("certificate", certificate);
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("time", new ReaderTime(obligation.country().zone(), words.language()));
        model.addAttribute("handedOverOn", handedOverOn);
        model.addAttribute("mayChange", reader.mayChange(caseNumber, request));
        model.addAttribute("day", "");
        model.addAttribute("problem", "");
        return certificate;
    }
}
