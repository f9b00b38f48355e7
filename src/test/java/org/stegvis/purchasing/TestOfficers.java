package org.stegvis.purchasing;

import java.util.List;
import java.util.Set;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;

/** One invented officer for each role, known to the register of parties. */
public final class TestOfficers {

    private TestOfficers() {}

    /** The user id of the officer with this role. */
    public static String idOf(String role) {
        return "test-" + role;
    }

    /** Registers them all. */
    public static void register(Officers officers) {
        for (String role : List.of("procurer", "requester", "contract-manager", "matching-officer", "management")) {
            officers.register(
                    new Officer(idOf(role), "Test " + role, role + "@example.org", Language.SV, Set.of(role)));
        }
    }

    /** Whether this is one of them; other tests leave officers of theirs in the same groups. */
    public static boolean areReadersOf(WrittenLetter letter) {
        return letter.recipient().startsWith("test-");
    }
}
