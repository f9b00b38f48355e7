package org.stegvis.obligation.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.Hire;
import org.stegvis.obligation.Hires;
import org.stegvis.obligation.Obligation;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;

/**
 * Makes the certificate of work (intyg, todistus, attest) that is handed to a person: who employed her, how and when. It
 * tells neither that she belongs to a target group nor her name, for which it has a line to write on.
 */
@Component
public class Certificates {

    private final Organisations organisations;
    private final Hires hires;
    private final Texts texts;
    private final Clock clock;

    Certificates(Organisations organisations, Hires hires, Texts texts, Clock clock) {
        this.organisations = organisations;
        this.hires = hires;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The certificate of one hire.
     *
     * @param words of the language in which it is written, which need not be the reader's
     * @param until the last day; empty as long as the person works there
     */
    public record Certificate(
            Organisation employer,
            Obligation obligation,
            Hire hire,
            Words words,
            ReaderTime time,
            String extent,
            Optional<LocalDate> until) {}

    /**
     * Puts the certificate of the hire with this number into the model of a page as {@code certificate}, for its fragment
     * {@code obligations/certificate-letter :: letter}.
     *
     * @return false if there is no such hire, or it has yet to begin
     */
    public boolean into(Model page, Obligation obligation, int number, Language language) {
        Optional<Certificate> certificate = of(obligation, number, language);
        certificate.ifPresent(made -> page.addAttribute("certificate", made));
        return certificate.isPresent();
    }

    Optional<Certificate> of(Obligation obligation, int number, Language language) {
        LocalDate today = clock.today(obligation.country().zone());
        return hires.of(obligation.id()).stream()
                .filter(hire -> hire.number() == number && !hire.startsOn().isAfter(today))
                .findFirst()
                .map(hire -> new Certificate(
                        organisations.find(obligation.supplier()).orElseThrow(),
                        obligation,
                        hire,
                        new Words(texts, language),
                        new ReaderTime(obligation.country().zone(), language),
                        new ReaderFigures(language).number(hire.extent()),
                        hire.end().map(Hire.End::on)));
    }
}
