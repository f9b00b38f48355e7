package org.stegvis.purchasing.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.journal.ChainedLine;

/** Writes a journal for other programs: as JSON from which the hashes can be made again, and as a table. */
@Component
class JournalFiles {

    private static final List<String> COLUMNS =
            List.of("number", "time", "actor", "kind", "subject", "details", "previousHash", "hash");

    private final ObjectMapper json;

    JournalFiles(ObjectMapper json) {
        this.json = json;
    }

    /** All that a hash is made from; the details are a text, because the hash is over that very text. */
    String json(String caseNumber, List<ChainedLine> lines) {
        Map<String, Object> chain = new LinkedHashMap<>();
        chain.put("case", caseNumber);
        chain.put("hash", "SHA-256");
        chain.put("lines", lines.stream().map(JournalFiles::fields).toList());
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(chain);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The table for a spreadsheet, which takes no cell for a formula. */
    String csv(List<ChainedLine> lines) {
        Stream<String> rows = lines.stream()
                .map(line -> row(List.of(
                        String.valueOf(line.number()),
                        line.writtenAt().toString(),
                        line.actor(),
                        line.kind(),
                        line.subject(),
                        line.details(),
                        line.previousHash(),
                        line.hash())));
        return Stream.concat(Stream.of(row(COLUMNS)), rows).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static Map<String, Object> fields(ChainedLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", line.number());
        fields.put("time", line.writtenAt().toString());
        fields.put("microseconds", line.microseconds());
        fields.put("actor", line.actor());
        fields.put("kind", line.kind());
        fields.put("subject", line.subject());
        fields.put("details", line.details());
        fields.put("previousHash", line.previousHash());
        fields.put("hash", line.hash());
        return fields;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(JournalFiles::cell).collect(Collectors.joining(","));
    }

    /** An apostrophe before a sign with which a formula begins makes it text. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[\\s\\p{Cntrl}]*[=+\\-@].*|(?s)[\\t\\r\\n].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
