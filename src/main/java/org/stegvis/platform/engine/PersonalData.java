package org.stegvis.platform.engine;

import java.util.regex.Pattern;

/**
 * Recognises what identifies a person by its form: e-mail addresses, and the national identity numbers of Sweden
 * (personnummer), Finland (henkilötunnus), Norway (fødselsnummer) and long telephone numbers. Names have no form and
 * are kept out by what is declared, not by this check.
 */
public final class PersonalData {

    private static final Pattern FORMS = Pattern.compile(
            "[^\\s@]+@[^\\s@]+\\.[^\\s@]+" // e-mail
                    + "|(?<!\\d)(?:19|20)?\\d{6}[-+]?\\d{4}(?!\\d)" // Swedish
                    + "|(?<!\\d)\\d{6}[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Za-z](?![0-9A-Za-z])" // Finnish
                    + "|(?<!\\d)\\d{6} ?\\d{5}(?!\\d)" // Norwegian
                    + "|\\+\\d[\\d -]{7,}\\d"); // telephone

    private PersonalData() {}

    /** Whether the text holds something of such a form. */
    public static boolean isIn(String text) {
        return FORMS.matcher(text).find();
    }
}
