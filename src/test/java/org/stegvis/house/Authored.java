package org.stegvis.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** What designers edit under {@code processes/}, read as it was authored: models, decisions and forms. */
public final class Authored {

    private static final Path ROOT = Path.of("processes");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Model> MODELS =
            read("bpmn", file -> new Model(file, Bpmn.readModelFromFile(file.toFile())));
    private static final List<Tables> TABLES =
            read("dmn", file -> new Tables(file, Dmn.readModelFromFile(file.toFile())));
    private static final List<Form> FORMS = read("form", file -> new Form(file, json(file)));

    private Authored() {}

    /** A model and the file in which it stands. */
    public record Model(Path file, BpmnModelInstance bpmn) {

        /** The process key. */
        public String key() {
            return process().getId();
        }

        public org.camunda.bpm.model.bpmn.instance.Process process() {
            return bpmn.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                    .iterator()
                    .next();
        }

        /** All events, tasks, gateways, sub-processes and flows, those in sub-processes among them. */
        public List<FlowElement> elements() {
            return List.copyOf(bpmn.getModelElementsByType(FlowElement.class));
        }

        /** The model as text, for what its API does not know. */
        public String text() {
            return Authored.text(file);
        }
    }

    /** A file of decision tables: the one that models ask, and those that it rests on. */
    public record Tables(Path file, DmnModelInstance dmn) {

        public List<Decision> decisions() {
            return List.copyOf(dmn.getModelElementsByType(Decision.class));
        }
    }

    /** A form and the file in which it stands. */
    public record Form(Path file, JsonNode json) {

        public String id() {
            return json.path("id").asText();
        }

        /** All components in the order of the form, those in groups and rows among them. */
        public List<JsonNode> components() {
            List<JsonNode> all = new ArrayList<>();
            collect(json, all);
            return all;
        }

        /** The components that hold an answer, those in rows among them. */
        public List<JsonNode> fields() {
            return components().stream()
                    .filter(component -> component.has("key") || component.has("path"))
                    .toList();
        }

        /** The keys of the answers; a row's fields are not among them. */
        public List<String> keys() {
            List<String> keys = new ArrayList<>();
            collectKeys(json, keys);
            return keys;
        }

        /** What the form asks to be shown, such as {@code register-need.scope}. */
        public List<String> facts() {
            return components().stream()
                    .map(component -> component.path("properties").path("facts").asText(""))
                    .flatMap(references -> Stream.of(references.trim().split("\\s+")))
                    .filter(reference -> !reference.isEmpty())
                    .toList();
        }

        private static void collect(JsonNode parent, List<JsonNode> all) {
            for (JsonNode component : parent.path("components")) {
                all.add(component);
                collect(component, all);
            }
        }

        private static void collectKeys(JsonNode parent, List<String> keys) {
            for (JsonNode component : parent.path("components")) {
                if (component.has("key")) {
                    keys.add(component.path("key").asText());
                } else if (component.path("type").asText().equals("dynamiclist")) {
                    keys.add(component.path("path").asText());
                } else {
                    collectKeys(component, keys);
                }
            }
        }
    }

    public static List<Model> models() {
        return MODELS;
    }

    public static List<Tables> tables() {
        return TABLES;
    }

    /** All decisions of all files. */
    public static List<Decision> decisions() {
        return TABLES.stream().flatMap(tables -> tables.decisions().stream()).toList();
    }

    public static List<Form> forms() {
        return FORMS;
    }

    /** The form with this id, which must exist. */
    public static Form form(String id) {
        return FORMS.stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> List<T> read(String kind, Function<Path, T> reader) {
        return files(ROOT, "." + kind).stream().map(reader).toList();
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
