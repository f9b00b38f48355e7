package org.stegvis.mentoring;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.mentoring.matching.Reason;
import org.stegvis.mentoring.matching.ReasonCode;
import org.stegvis.platform.language.Language;

/** Runs as they stand in the database. What a reason speaks of keeps its kind: {@code competence:PLANNING}. */
@Component
class RunJson {

    private final ObjectMapper json;

    RunJson(ObjectMapper json) {
        this.json = json.copy()
                .registerModule(new SimpleModule()
                        .addSerializer(Reason.class, new Written())
                        .addDeserializer(Reason.class, new Read()));
    }

    String written(RunContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    RunContent read(String text) {
        try {
            return json.readValue(text, RunContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Written extends JsonSerializer<Reason> {
        @Override
        public void serialize(Reason reason, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartArray();
            to.writeString(reason.code().name());
            for (Object figure : reason.figures()) {
                to.writeString(kind(figure) + ":" + value(figure));
            }
            to.writeEndArray();
        }

        private static String kind(Object figure) {
            return figure instanceof Number ? "number" : figure.getClass().getSimpleName();
        }

        private static Object value(Object figure) {
            if (figure instanceof Reason.PersonNamed person) {
                return person.id();
            }
            return figure instanceof Enum<?> code ? code.name() : figure;
        }
    }

    private static final class Read extends JsonDeserializer<Reason> {
        @Override
        public Reason deserialize(JsonParser from, DeserializationContext context) throws IOException {
            JsonNode parts = from.getCodec().readTree(from);
            List<Object> figures = new ArrayList<>();
            for (int part = 1; part < parts.size(); part++) {
                figures.add(figure(parts.get(part).asText()));
            }
            return new Reason(ReasonCode.valueOf(parts.get(0).asText()), figures);
        }

        private static Object figure(String text) {
            int end = text.indexOf(':');
            String value = text.substring(end + 1);
            return switch (text.substring(0, end)) {
                case "number" -> Long.valueOf(value);
                case "Competence" -> Competence.valueOf(value);
                case "HelpKind" -> HelpKind.valueOf(value);
                case "Language" -> Language.valueOf(value);
                case "PersonNamed" -> new Reason.PersonNamed(value);
                default -> throw new IllegalStateException("A reason speaks of " + text.substring(0, end));
            };
        }
    }
}
