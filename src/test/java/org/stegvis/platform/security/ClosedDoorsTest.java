package org.stegvis.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;

/** Nothing answers without a login. */
@StegvisTest
class ClosedDoorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/unknown",
                "/favicon.ico",
                "/webjars/camunda/app/tasklist/index.html",
                "/processes/purchasing/plan.bpmn",
                "/application.yaml",
                "/camunda",
                "/camunda/",
                "/camunda/app",
                "/camunda/app/",
                "/camunda/app/tasklist",
                "/camunda/app/tasklist/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/welcome/default/",
                "/camunda/lib/deps.js",
                "/camunda/assets/fonts/fonts.css",
                "/camunda/favicon.ico"
            })
    void aPageAsksForALogin(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/openapi.json",
                "/engine-rest/task",
                "/engine-rest/engine/default/process-definition",
                "/engine-rest/metrics",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/heapdump",
                "/camunda/api",
                "/camunda/api/engine/engine",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/identity/password-policy",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js",
                "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/plugin/license/default/check-key",
                "/camunda/api/welcome/plugin/welcomePlugins/static/app/plugin.js"
            })
    void anApiAnswersThatNobodyIsSignedIn(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/create",
                "/engine-rest/message",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/admin",
                "/camunda/api/engine/engine/default/task/create"
            })
    void nothingCanBeSentWithoutALogin(String path) {
        assertThat(new Browser(port).call("POST", path, "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void healthIsPublicAndSaysNoMoreThanThat() {
        HttpResponse<String> health = new Browser(port).get("/actuator/health");
        assertThat(health.statusCode()).isIn(200, 503);
        assertThat(health.body()).doesNotContain("details").doesNotContain("components");
    }
}
