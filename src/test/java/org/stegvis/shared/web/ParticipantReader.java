package org.stegvis.shared.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A participant with a browser that keeps no cookies: opens pages, fills in their forms and sends them. */
public final class ParticipantReader {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String root;
    private final String place;

    /**
     * A reader.
     *
     * @param place the network address from which she reads
     */
    public ParticipantReader(int port, String place) {
        this.root = "http://localhost:" + port;
        this.place = place;
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Opens a page, fills it in and sends it. */
    public HttpResponse<String> press(String path, Map<String, String> typed) {
        return press(get(path), path, typed);
    }

    /** Fills in a page that is open and sends it. */
    public HttpResponse<String> press(HttpResponse<String> open, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "en")
                .header("X-Forwarded-For", place);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
