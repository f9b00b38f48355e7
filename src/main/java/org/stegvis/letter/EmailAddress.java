package org.stegvis.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** Tells what can be an e-mail address from what cannot. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private EmailAddress() {}

    /** Whether this is one address, without a name and without anything that could begin another. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException problem) {
            return false;
        }
    }
}
