package org.stegvis.obligation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Obligations;
import org.stegvis.platform.page.PagesAboutCase;

/** Leads from a case to what its supplier owes. */
@Component
class ObligationOfCase implements PagesAboutCase {

    private final Obligations obligations;

    ObligationOfCase(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public Optional<Link> pageAbout(String caseNumber) {
        return obligations
                .ofCase(caseNumber)
                .map(obligation -> new Link("/obligations/" + caseNumber, "obligations.ofCase"));
    }
}
