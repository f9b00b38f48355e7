package org.stegvis.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's browser or a program, as the application meets it over HTTP: it keeps cookies, follows no redirect by
 * itself and sends the token that Tasklist's scripts would send.
 */
public final class Browser {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String root;
    private final Map<String, String> headers = new HashMap<>(Map.of("Accept-Language", "en"));

    public Browser(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Signs each call with user id and password. */
    public Browser withBasic(String user, String password) {
        String pair = user + ":" + password;
        return with(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs each call with a bearer token. */
    public Browser withBearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Asks for everything in this language. */
    public Browser speaking(String language) {
        return with("Accept-Language", language);
    }

    /** Sends this header with each request. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Fills in the login page; the answer is what the application said to that. */
    public HttpResponse<String> login(String user, String password) {
        Matcher token = CSRF_FIELD.matcher(get("/login").body());
        String csrf = token.find() ? token.group(1) : "";
        return form(
                "/login", "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf));
    }

    /** Sends a form as a page elsewhere could: without any token but those in the fields. */
    public HttpResponse<String> form(String path, String fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(text(fields)));
    }

    /** Sends the path as it stands, which no browser and no client library would do. */
    public HttpResponse<String> raw(String path) {
        return send(request(path));
    }

    public HttpResponse<String> get(String path) {
        return send(
                request(path).header("Accept", "text/html,application/json,*/*").GET());
    }

    public HttpResponse<String> call(String method, String path, String json) {
        HttpRequest.Builder request = request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, json == null ? HttpRequest.BodyPublishers.noBody() : text(json));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    /** The value of a cookie that the application set. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
