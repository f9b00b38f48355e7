package org.stegvis.platform.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Tells the officer in one plain sentence, in her language, why a form was not taken. It reaches Tasklist and the REST
 * API as it stands, without a prefix of the engine; Tasklist keeps what was typed.
 */
public class FormRefused extends WebApplicationException {

    private FormRefused(Response.Status status, String sentence) {
        super(sentence, status);
    }

    /** The answers must be changed before they can be taken. */
    static FormRefused answers(String sentence) {
        return new FormRefused(Response.Status.BAD_REQUEST, sentence);
    }

    /** The task is no longer there to be done, or not in this way. */
    static FormRefused conflict(String sentence) {
        return new FormRefused(Response.Status.CONFLICT, sentence);
    }
}
