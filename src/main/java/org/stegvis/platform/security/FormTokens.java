package org.stegvis.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The tokens that show that a form came from a page of ours. Behind a login they belong to the session. Behind a personal
 * link the token follows from the link: no session is needed and no cookie, and a form that was left open for days can
 * still be sent, on whichever node.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    private final HttpSessionCsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final List<String> rootsOfLinks;

    /**
     * Tokens for an installation.
     *
     * @param rootsOfLinks what stands before the secret in the addresses of pages behind personal links
     */
    FormTokens(List<String> rootsOfLinks) {
        this.rootsOfLinks = rootsOfLinks;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return ofLink(request).orElseGet(() -> ofSessions.generateToken(request));
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (ofLink(request).isEmpty()) {
            ofSessions.saveToken(token, request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return ofLink(request).orElseGet(() -> ofSessions.loadToken(request));
    }

    private Optional<CsrfToken> ofLink(HttpServletRequest request) {
        String address = request.getRequestURI();
        return rootsOfLinks.stream()
                .filter(address::startsWith)
                .findFirst()
                .map(root -> address.substring(root.length()).split("/", 2)[0])
                .map(secret -> new DefaultCsrfToken(HEADER, PARAMETER, derived(secret)));
    }

    private static String derived(String secret) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("form of " + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
