package org.stegvis.platform.security;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Tells an officer in one plain sentence, in her language, that a task is not hers to work on. It reaches Tasklist and
 * the REST API as it stands; of the engine's own exception for this Tasklist would show codes of permissions only.
 */
public class TaskRefused extends WebApplicationException {

    TaskRefused(String sentence) {
        super(sentence, Response.Status.FORBIDDEN);
    }
}
