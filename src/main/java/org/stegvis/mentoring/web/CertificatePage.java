package org.stegvis.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.mentoring.Editions;
import org.stegvis.mentoring.MentoringCertificates;
import org.stegvis.mentoring.MentoringCertificates.Certificate;
import org.stegvis.shared.Participation;
import org.stegvis.shared.web.ParticipantDesk;
import org.stegvis.shared.web.ParticipantFrame;
import org.stegvis.shared.web.ParticipantVisit;

/** A participant's certificate (M16), for print: in which role, and how many hours in meetings of her group. */
@Controller
class CertificatePage {

    private static final int MINUTES_OF_HOUR = 60;

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final MentoringCertificates certificates;
    private final Editions editions;

    CertificatePage(
            ParticipantDesk desk, ParticipantFrame frame, MentoringCertificates certificates, Editions editions) {
        this.desk = desk;
        this.frame = frame;
        this.certificates = certificates;
        this.editions = editions;
    }

    /** One role for which she has a certificate. */
    record Earned(String role, int ownMeetings, int hours) {}

    @GetMapping("/participant/{secret}/certificate")
    String certificate(@PathVariable String secret, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        List<Earned> earned =
                visit.roles().stream().flatMap(role -> earned(role).stream()).toList();
        if (earned.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        frame.into(page, visit, request);
        page.addAttribute("earned", earned);
        page.addAttribute("edition", editions.require(visit.programme().number()));
        return "programmes/certificate";
    }

    private Optional<Earned> earned(Participation role) {
        return certificates
                .find(role.id())
                .filter(Certificate::certified)
                .map(found -> new Earned(role.role().code(), found.ownMeetings(), found.minutes() / MINUTES_OF_HOUR));
    }
}
