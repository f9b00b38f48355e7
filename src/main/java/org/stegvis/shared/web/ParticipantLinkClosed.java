package org.stegvis.shared.web;

import org.springframework.http.HttpStatus;
import org.stegvis.platform.language.Language;

/** A link opens nothing: what its reader is told, in the last part of a key of {@code participant.told}. */
final class ParticipantLinkClosed extends RuntimeException {

    private final HttpStatus status;
    private final String what;
    private final Language language;
    private final String newLink;

    /**
     * A link that opens nothing.
     *
     * @param newLink where a new link can be asked for; empty if it cannot
     */
    ParticipantLinkClosed(HttpStatus status, String what, Language language, String newLink) {
        super(what);
        this.status = status;
        this.what = what;
        this.language = language;
        this.newLink = newLink;
    }

    HttpStatus status() {
        return status;
    }

    String what() {
        return what;
    }

    Language language() {
        return language;
    }

    String newLink() {
        return newLink;
    }
}
