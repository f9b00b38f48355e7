package org.stegvis.shared;

import java.util.List;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;

/**
 * Offers what somebody who is offered a place reads before she answers, beyond the dates: with whom, and what is paid. A
 * programme implements it for its own.
 */
public interface OfferDetails {

    /** The facts for this person in the reader's language; empty for another kind of programme. */
    List<Fact> facts(Programme programme, Participation participation, Language language);
}
