package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/**
 * Puts a plain sentence in the reader's language where the engine's API would answer a step on a task, or the start of a
 * case, in words of its own: it repeats what was sent, in English, behind a prefix, and lets inner failures show.
 */
@Component
class PlainRefusals extends OncePerRequestFilter {

    private static final Set<String> STEPS =
            Set.of("submit-form", "complete", "resolve", "bpmnError", "bpmnEscalation", "start");
    private static final int FIRST_REFUSAL = 400;

    private final ObjectMapper json;
    private final Texts texts;
    private final ReaderLanguage reader;

    PlainRefusals(ObjectMapper json, Texts texts, ReaderLanguage reader) {
        this.json = json;
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !"POST".equals(request.getMethod())
                || !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/engine/")
                || !STEPS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= FIRST_REFUSAL && !isPlain(answer.getContentAsByteArray())) {
            answer.resetBuffer();
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(
                    answer.getOutputStream(),
                    Map.of("type", "Refused", "message", texts.get(reader.now(), sentence(answer.getStatus()))));
        }
        answer.copyBodyToResponse();
    }

    /** Refusals of ours are sentences already; the engine's own lack of a permission names users and resources. */
    private boolean isPlain(byte[] body) throws IOException {
        JsonNode refusal = body.length == 0 || body[0] != '{' ? json.nullNode() : json.readTree(body);
        return switch (refusal.path("type").asText()) {
            case "FormRefused", "TaskRefused", "NotSignedIn", "NotAllowed" -> true;
            case "AuthorizationException" ->
                refusal.path("missingAuthorizations").isEmpty();
            default -> false;
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE ->
                "form.refused.unreadable";
            case HttpServletResponse.SC_FORBIDDEN -> "access.notAllowed";
            default -> "form.refused.failed";
        };
    }
}
