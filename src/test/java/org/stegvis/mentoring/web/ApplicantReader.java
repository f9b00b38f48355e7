package org.stegvis.mentoring.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Somebody who applies, with a browser that keeps no cookies: opens pages, fills in forms and presses buttons. */
final class ApplicantReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String root;
    private final String place;

    ApplicantReader(int port, String place) {
        this.root = "http://localhost:" + port;
        this.place = place;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Opens the page, fills in these answers and presses a button; the page that follows is opened too. */
    HttpResponse<String> press(String path, String step, Map<String, Object> answers) {
        return press(get(path), path, step, answers);
    }

    /** Fills in a page that is open. */
    HttpResponse<String> press(HttpResponse<String> open, String path, String step, Map<String, Object> answers) {
        Matcher token = TOKEN.matcher(open.body());
        List<String> fields = new ArrayList<>(List.of("step=" + step));
        if (token.find()) {
            fields.add("_csrf=" + token.group(1));
        }
        answers.forEach((key, answer) -> typed(key, answer, fields));
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))));
        return answer.statusCode() == 302
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    /** The names of the inputs are those of the form: one for each row, each option and each grade. */
    private static void typed(String key, Object answer, List<String> fields) {
        if (!(answer instanceof List<?> list)) {
            field(key, answer, fields);
            return;
        }
        switch (key) {
            case "meetingLanguages" -> list.forEach(value -> field(key + "-" + part(value, 0), part(value, 1), fields));
            case "goals", "avoids" ->
                IntStream.range(0, list.size()).forEach(row -> field(key + "-" + (row + 1), list.get(row), fields));
            case "competences", "conflicts" ->
                IntStream.range(0, list.size()).forEach(row -> {
                    field(key + "-" + (row + 1), part(list.get(row), 0), fields);
                    field(key + "-" + (row + 1) + "-grade", part(list.get(row), 1), fields);
                });
            default -> list.forEach(value -> field(key, value, fields));
        }
    }

    private static String part(Object value, int part) {
        return value.toString().split(":")[part];
    }

    private static void field(String name, Object value, List<String> fields) {
        fields.add(name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
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
