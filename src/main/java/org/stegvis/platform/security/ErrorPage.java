package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;

/** What people see when a page cannot be shown: why, in their language, and a way on; nothing of the inside. */
@Component
class ErrorPage implements ErrorViewResolver {

    private final Texts texts;
    private final ReaderLanguage reader;

    ErrorPage(Texts texts, ReaderLanguage reader) {
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String kind = switch (status) {
            case FORBIDDEN -> "notAllowed";
            case NOT_FOUND -> "notFound";
            default -> status.is4xxClientError() ? "notUnderstood" : "failed";
        };
        return new ModelAndView(
                "error",
                Map.of(
                        "words", new Words(texts, reader.now()),
                        "title", "error." + kind,
                        "advice", "error." + kind + ".advice"),
                status);
    }
}
