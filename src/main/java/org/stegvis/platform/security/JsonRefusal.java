package org.stegvis.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * Answers a program, or a script in a page, that it is not signed in or not allowed: in the form in which the REST API
 * reports errors, without a redirect and without a challenge that would make a browser ask for a password.
 */
@Component
class JsonRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Texts texts;
    private final ReaderLanguage reader;

    JsonRefusal(ObjectMapper json, Texts texts, ReaderLanguage reader) {
        this.json = json;
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        answer(response, HttpStatus.UNAUTHORIZED, "NotSignedIn", "access.notSignedIn");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "NotAllowed", "access.notAllowed");
    }

    private void answer(HttpServletResponse response, HttpStatus status, String type, String text) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", type, "message", texts.get(reader.now(), text)));
    }
}
