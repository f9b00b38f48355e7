package org.stegvis.platform.form;

import java.util.Optional;

/** The currency in which the amounts of a case are stated. A business area answers for its own cases. */
public interface CurrencyOf {

    /** The three-letter code (ISO 4217); empty for a case of another area. */
    Optional<String> currency(String caseNumber);
}
