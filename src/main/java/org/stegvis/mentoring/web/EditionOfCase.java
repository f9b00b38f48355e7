package org.stegvis.mentoring.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Editions;
import org.stegvis.platform.page.PagesAboutCase;

/** Leads from the number of an edition to its page. */
@Component
class EditionOfCase implements PagesAboutCase {

    private final Editions editions;

    EditionOfCase(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<Link> pageAbout(String caseNumber) {
        return editions.find(caseNumber).map(edition -> new Link("/programmes/" + caseNumber, "programmes.ofCase"));
    }
}
