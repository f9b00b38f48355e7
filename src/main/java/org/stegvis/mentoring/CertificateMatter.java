package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.MentoringCertificates.Certificate;
import org.stegvis.party.Person;
import org.stegvis.shared.ParticipantMatter;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Programme;

/** The way from a participant's own page to her certificate, once she has one. */
@Component
class CertificateMatter implements ParticipantMatter {

    private final MentoringCertificates certificates;

    CertificateMatter(MentoringCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<Line> lines(Programme programme, Person person, List<Participation> roles) {
        boolean certified = roles.stream()
                .flatMap(role -> certificates.find(role.id()).stream())
                .anyMatch(Certificate::certified);
        return certified
                ? List.of(new Line("programmes.toCertificate", List.of(), "certificate", Optional.empty(), false))
                : List.of();
    }
}
