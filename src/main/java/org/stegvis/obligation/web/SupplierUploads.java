package org.stegvis.obligation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends more at once than can be read back to the page, which says so and holds the draft that was saved
 * last. Before the security chains, which would read the message and find no token in it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SupplierUploads extends OncePerRequestFilter {

    /** The parameter that makes the page of a task say that it was too much. */
    static final String TOO_MUCH = "tooMuch";

    private final long most;

    SupplierUploads(MultipartProperties settings) {
        this.most = settings.getMaxRequestSize().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().matches("/supplier/.*|/obligations/[^/]+/enter/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        String chosen = Optional.ofNullable(request.getQueryString())
                .filter(query -> query.matches("language=[a-z]{2}"))
                .map(query -> query + "&")
                .orElse("");
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + chosen + TOO_MUCH + "=yes");
    }
}
