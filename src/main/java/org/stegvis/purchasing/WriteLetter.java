package org.stegvis.purchasing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;

/** Writes a letter of a purchase to the holder of the role that it is for, or to all of the group if nobody holds it. */
@Component
public class WriteLetter {

    private final Purchases purchases;
    private final CaseRoles roles;
    private final Officers officers;
    private final Letters letters;
    private final StegvisSettings settings;

    WriteLetter(Purchases purchases, CaseRoles roles, Officers officers, Letters letters, StegvisSettings settings) {
        this.purchases = purchases;
        this.roles = roles;
        this.officers = officers;
        this.letters = letters;
        this.settings = settings;
    }

    /** Writes the letter once for this step; asked again for the same step it changes nothing. */
    public void write(String caseNumber, String kind, String step) {
        writeTo(readers(caseNumber, LetterKind.ofCode(kind).to()), caseNumber, kind, step);
    }

    /** Writes the letter to these officers, once for each step. */
    void writeTo(List<Officer> readers, String caseNumber, String kind, String step) {
        Purchase purchase = purchases.require(caseNumber);
        for (Officer reader : readers) {
            letters.write(new Letter(
                    caseNumber,
                    kind,
                    step,
                    reader.userId(),
                    reader.email(),
                    reader.language(),
                    purchase.title(),
                    settings.publicUrl() + "/cases/" + caseNumber));
        }
    }

    /** Who reads a letter for this role: its holder in the case, or all of the group. */
    List<Officer> readers(String caseNumber, CaseRole role) {
        return roles.holder(caseNumber, role.group())
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> officers.inRole(role.group()));
    }
}
