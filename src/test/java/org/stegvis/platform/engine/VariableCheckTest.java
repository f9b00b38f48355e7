package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.party.Officers;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.TestOfficers;

/** Only declared variables reach the engine, and nothing by which a person is known, whichever way it is tried. */
@StegvisTest
class VariableCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    private CaseWalk walk;

    /** What must not be stored, under which name, with the type by which the REST API would be told of it. */
    static Stream<Arguments> unwanted() {
        return Stream.of(
                Arguments.of("an undeclared variable", "comment", "String", "call back"),
                Arguments.of("a Swedish identity number", "title", "String", "Cleaning for 19811228-9874"),
                Arguments.of("a Swedish identity number without a century", "title", "String", "for 811228-9874"),
                Arguments.of("a Finnish identity number", "title", "String", "for 131052-308T"),
                Arguments.of("a Norwegian identity number", "title", "String", "for 13105230812"),
                Arguments.of("an e-mail address", "title", "String", "ask anna.andersson@example.org"),
                Arguments.of("a telephone number", "title", "String", "ask +46 70 123 45 67"),
                Arguments.of("an identity number as a code", "mandate", "String", "19811228-9874"),
                Arguments.of("a sentence as a code", "mandate", "String", "The manager said no, because it is late!"),
                Arguments.of("a text as a number", "contractMonths", "String", "many"),
                Arguments.of("a whole number as a choice", "mandate", "Integer", 7),
                Arguments.of("a long text as a title", "title", "String", "x".repeat(201)),
                Arguments.of("a text that is no date", "standstillEndsAt", "String", "soon"),
                Arguments.of("bytes", "title", "Bytes", "QW5uYQ=="),
                Arguments.of("a JSON value", "title", "Json", "{\"name\":\"Anna\"}"));
    }

    @BeforeEach
    void aCaseIsOpen(@Autowired Officers officers) {
        TestOfficers.register(officers);
        walk = CaseWalk.open(engine, Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwanted")
    void isRefusedThroughTheEngine(String what, String name, String type, Object value) {
        assertThatThrownBy(
                        () -> engine.getRuntimeService().setVariable(walk.processInstance(), name, stored(type, value)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(name);
        assertThat(engine.getRuntimeService().getVariable(walk.processInstance(), name))
                .isNotEqualTo(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwanted")
    void isRefusedThroughTheRestApi(String what, String name, String type, Object value) throws Exception {
        HttpResponse<String> answer = put(name, type, value);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(engine.getRuntimeService().getVariable(walk.processInstance(), name))
                .isNotEqualTo(value);
    }

    @Test
    void aFileIsRefused() {
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .setVariable(
                                walk.processInstance(),
                                "title",
                                Variables.fileValue("cv.txt")
                                        .file(new byte[] {1})
                                        .create()))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void anObjectIsRefusedHoweverItIsWritten() {
        List<String> names = new ArrayList<>(List.of("Anna"));
        Map<String, Object> tries = new LinkedHashMap<>();
        tries.put("as it is", names);
        tries.put(
                "as JSON",
                Variables.objectValue(names)
                        .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                        .create());
        tries.forEach((how, value) -> assertThatThrownBy(
                        () -> engine.getRuntimeService().setVariable(walk.processInstance(), "title", value))
                .as(how)
                .isInstanceOf(RuntimeException.class));
        assertThat(engine.getRuntimeService().getVariable(walk.processInstance(), "title"))
                .isEqualTo("Cleaning of schools");
    }

    @Test
    void aLocalVariableOfATaskIsRefusedToo() {
        String execution = walk.taskWithForm("assign-roles").getExecutionId();
        assertThatThrownBy(() -> engine.getRuntimeService().setVariableLocal(execution, "note", "call Anna"))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void aDeclaredVariableWithAFittingValueIsTaken() throws Exception {
        engine.getRuntimeService().setVariable(walk.processInstance(), "mandate", "granted");
        assertThat(put("mandate", "String", "refused").statusCode()).isEqualTo(204);
        assertThat(engine.getRuntimeService().getVariable(walk.processInstance(), "mandate"))
                .isEqualTo("refused");
    }

    private static Object stored(String type, Object value) {
        return switch (type) {
            case "Bytes" -> Base64.getDecoder().decode((String) value);
            case "Json" ->
                org.camunda.spin.plugin.variable.SpinValues.jsonValue((String) value)
                        .create();
            default -> value;
        };
    }

    private HttpResponse<String> put(String name, String type, Object value) throws IOException, InterruptedException {
        String administrator =
                Base64.getEncoder().encodeToString("administrator:administrator".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/engine-rest/process-instance/"
                                        + walk.processInstance() + "/variables/" + name))
                                .header("Authorization", "Basic " + administrator)
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("value", value, "type", type))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
