package org.stegvis.obligation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
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

/** Somebody at a supplier with a browser: opens pages, fills in their forms and presses their buttons. */
final class SupplierReader {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final String BOUNDARY = "between-the-parts";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String root;
    private String place = "";

    SupplierReader(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Reads from this network address. */
    SupplierReader from(String address) {
        place = address;
        return this;
    }

    /** A file as it is chosen on a page. */
    record Chosen(String name, byte[] content) {}

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    HttpResponse<String> request(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Opens the page, fills in what is given and presses a button. */
    HttpResponse<String> press(String path, String step, Map<String, String> typed) {
        return press(get(path), path, step, typed);
    }

    /** Fills in a page that is open. */
    HttpResponse<String> press(HttpResponse<String> open, String path, String step, Map<String, String> typed) {
        return form(path, fields(open, step, typed));
    }

    /** Sends fields without opening a page first, as a page elsewhere could. */
    HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens the page, fills it in, chooses files and presses a button. */
    HttpResponse<String> pressWithFiles(String path, String step, Map<String, String> typed, Chosen... files) {
        return parts(path, fields(get(path), step, typed), files);
    }

    private HttpResponse<String> parts(String path, Map<String, String> fields, Chosen... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body, "Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        for (Chosen file : files) {
            write(
                    body,
                    "Content-Disposition: form-data; name=\"files\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: application/octet-stream",
                    file.content());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, String> fields(HttpResponse<String> open, String step, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open.body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        fields.put("step", step);
        return fields;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "en");
        return place.isEmpty() ? request : request.header("X-Forwarded-For", place);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
