package org.stegvis.platform.language;

/** The texts of Stegvis in one language, for a page to take its words from. */
public record Words(Texts texts, Language language) {

    /** The text of this key with its arguments put in. */
    public String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
