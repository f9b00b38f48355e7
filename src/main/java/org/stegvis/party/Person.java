package org.stegvis.party;

import java.util.UUID;
import org.stegvis.platform.language.Language;

/**
 * A person who applies to a programme or takes part in one.
 *
 * @param phone in international form; empty if she gave none
 * @param language of letters to her
 */
public record Person(UUID id, String firstName, String lastName, String email, String phone, Language language) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }
}
