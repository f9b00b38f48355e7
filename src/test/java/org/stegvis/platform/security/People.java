package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.stegvis.HouseTest;

/** A person at work in Tasklist or Cockpit, through the calls that these make. */
final class People {

    static final String API = "/camunda/api/engine/engine/default";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;

    private People(Browser browser) {
        this.browser = browser;
    }

    static People in(String webapp, int port, String user) {
        Browser browser = new Browser(port);
        browser.login(user, user);
        browser.get("/camunda/app/" + webapp + "/default/");
        return new People(browser);
    }

    /** Starts a house test through its form and returns the id of its task. */
    String startHouseTest() {
        HttpResponse<String> started = call(
                "POST",
                "/process-definition/key/" + HouseTest.KEY + "/submit-form",
                "{\"variables\":{\"title\":{\"value\":\"What now?\"}}}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        String instance = read(started).path("id").asText();
        return read(call("GET", "/task?processInstanceId=" + instance, null))
                .path(0)
                .path("id")
                .asText();
    }

    HttpResponse<String> claim(String task, String user) {
        return call("POST", "/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}");
    }

    HttpResponse<String> release(String task) {
        return call("POST", "/task/" + task + "/unclaim", "{}");
    }

    HttpResponse<String> answer(String task) {
        return call("POST", "/task/" + task + "/submit-form", "{\"variables\":{\"answer\":{\"value\":\"yes\"}}}");
    }

    HttpResponse<String> call(String method, String path, String json) {
        return browser.call(
                method, path.startsWith("/camunda") || path.startsWith("/engine-rest") ? path : API + path, json);
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(answer.body(), problem);
        }
    }
}
