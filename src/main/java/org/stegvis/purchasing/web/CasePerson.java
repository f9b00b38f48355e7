package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.purchasing.Purchase;
import org.stegvis.purchasing.Purchases;
import org.stegvis.purchasing.WriteOfficersLetter;

/** Whose page it is: the case that an address names, and whether the reader may write its letters. */
@Component
class CasePerson {

    private final Purchases purchases;
    private final Identities identities;
    private final WriteOfficersLetter writing;

    CasePerson(Purchases purchases, Identities identities, WriteOfficersLetter writing) {
        this.purchases = purchases;
        this.identities = identities;
        this.writing = writing;
    }

    /** The case of this number; a page about no case is not found. */
    Purchase require(String caseNumber) {
        return purchases.find(caseNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether the reader may write letters of the case. */
    boolean mayWrite(String caseNumber, HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> writing.mayWrite(caseNumber, person))
                .isPresent();
    }

    /** The user id of the reader, who may write letters of the case; anybody else is refused. */
    String writer(String caseNumber, HttpServletRequest request) {
        return identities
                .of(request)
                .filter(person -> writing.mayWrite(caseNumber, person))
                .map(Identity::user)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
