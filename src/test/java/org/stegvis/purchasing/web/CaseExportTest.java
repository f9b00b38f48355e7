package org.stegvis.purchasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisApplication;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Officers;
import org.stegvis.platform.command.CommandLine;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.OrdinaryAnswers;
import org.stegvis.purchasing.TestOfficers;

@StegvisTest
class CaseExportTest {

    private static final String EVIL = "=1+1 <b>x</b> <script>y</script> ${7*7} [[${7*7}]] [(${7*7})] \"'&";
    private static final String EVIL_AS_TEXT =
            "=1+1 &lt;b&gt;x&lt;/b&gt; &lt;script&gt;y&lt;/script&gt; ${7*7} [[${7*7}]] [(${7*7})] &quot;&#39;&amp;";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    CaseExport export;

    @Autowired
    Journal journal;

    @Autowired
    ObjectMapper json;

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void officersAreKnown() {
        TestOfficers.register(officers);
    }

    @Test
    void theFolderTellsTheWholeCaseInItsLanguage() {
        CaseWalk walk = OrdinaryAnswers.map(CaseWalk.open(engine, Map.of("language", "fi")));

        Map<String, String> files = files(walk.number());

        assertThat(files.keySet())
                .contains("README.txt", "index.html", "journal.csv", "journal.json", "check-journal.py")
                .anyMatch(name -> name.matches("letters/\\d{3}-matching-officer-invitation\\.html"))
                .anyMatch(name -> name.matches("letters/\\d{3}-matching-officer-invitation\\.txt"));
        assertThat(files.get("README.txt")).contains("Päiväkirja".toLowerCase()).doesNotContain("[export");
        assertThat(files.get("index.html"))
                .contains("lang=\"fi\"", "Test procurer", "The example municipality")
                .contains("Mitä taululle kerrottiin", "Mitä se vastasi")
                .contains("Asia avattiin", "Lomakkeeseen vastattiin")
                .doesNotContain("ALL_FOUR", ">true<")
                .contains("href=\"letters/")
                .doesNotContain(" th:", "[export", "[journal", "[cases", "href=\"/");
    }

    @Test
    void theHashesCanBeMadeAgainFromTheFolderAlone() throws Exception {
        String number = files(
                        OrdinaryAnswers.plan(CaseWalk.open(engine, Map.of())).number())
                .get("journal.json");

        JsonNode chain = json.readTree(number);
        String before = "0".repeat(64);
        for (JsonNode line : chain.get("lines")) {
            StringBuilder hashed = new StringBuilder();
            Stream.concat(
                            Stream.of(chain.get("case").asText()),
                            Stream.of("number", "microseconds", "actor", "kind", "subject", "details", "previousHash")
                                    .map(field -> line.get(field).asText()))
                    .forEach(field -> hashed.append(field.getBytes(StandardCharsets.UTF_8).length)
                            .append(':')
                            .append(field));
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(hashed.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(line.get("previousHash").asText()).isEqualTo(before);
            assertThat(line.get("hash").asText()).isEqualTo(HexFormat.of().formatHex(digest));
            before = line.get("hash").asText();
        }
        assertThat(chain.get("lines").size()).isGreaterThan(10);
    }

    @Test
    void whatSomebodyTypedIsTextEverywhere() {
        Map<String, Object> need = new LinkedHashMap<>(OrdinaryAnswers.need());
        need.replaceAll(
                (field, answer) -> answer instanceof String text && text.matches("[A-Z][a-z].*") ? EVIL : answer);
        assertThat(need).containsValue(EVIL);
        CaseWalk walk = CaseWalk.open(
                        engine, Map.of("title", EVIL, "buyerOrg", EVIL, "diaryNo", "=1 <b>x</b> [[${7*7}]]"))
                .answer("assign-roles", Map.of())
                .answer("register-need", need);
        journal.write(new JournalLine(walk.number(), EVIL, EVIL, EVIL, Map.of(EVIL, EVIL)));

        Map<String, String> files = files(walk.number());

        assertThat(files.get("index.html"))
                .contains("<h1>" + walk.number() + " " + EVIL_AS_TEXT + "</h1>")
                .contains("<dd>" + EVIL_AS_TEXT + "</dd>")
                .contains("<dt>" + EVIL_AS_TEXT + "</dt>")
                .doesNotContain("<b>", "<script>", " 49 ");
        assertThat(files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("letters/")
                                && file.getKey().endsWith(".html")))
                .allSatisfy(file -> assertThat(file.getValue()).doesNotContain("<b>x", "<script>"));
        assertThat(files.get("README.txt")).contains(EVIL);
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "' =1'", "'\t=1'", "'\r=1'"})
    void noCellOfTheTableIsTakenForAFormula(String cell) {
        String number = CaseWalk.open(engine, Map.of()).number();
        journal.write(new JournalLine(number, cell, cell, cell, Map.of()));

        assertThat(files(number).get("journal.csv"))
                .contains("\"'" + cell + "\",\"'" + cell + "\",\"'" + cell + "\"")
                .doesNotContain(",\"" + cell);
    }

    @Test
    void aQuoteInACellEndsNothing() {
        String number = CaseWalk.open(engine, Map.of()).number();
        journal.write(new JournalLine(number, "a\",\"b", "test", "", Map.of("c", "d")));

        assertThat(files(number).get("journal.csv")).contains("\"a\"\",\"\"b\"", "\"{\"\"c\"\":\"\"d\"\"}\"");
    }

    @Test
    void aFileNameIsMadeOfLettersAndDigitsOnly() {
        assertThat(CaseExport.safe("../../etc/passwd\u0000 Ä:*")).isEqualTo("-etc-passwd-");
        assertThat(CaseExport.safe("x".repeat(300))).hasSize(60);
    }

    @Test
    void thoseWhoAnswerForACaseDownloadIt() {
        String number = CaseWalk.open(engine, Map.of()).number();
        Browser procurer = signedIn("export-procurer", Role.PROCURER);
        Browser requester = signedIn("export-requester", Role.REQUESTER);

        var downloaded = procurer.get("/cases/" + number + "/export");
        assertThat(downloaded.statusCode()).isEqualTo(200);
        assertThat(downloaded.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"stegvis-" + number + ".zip\"");
        assertThat(downloaded.body()).startsWith("PK").contains("stegvis-" + number + "/index.html");
        assertThat(procurer.get("/cases/" + number).body()).contains("/cases/" + number + "/export");
        assertThat(procurer.get("/cases/1999-9999/export").statusCode()).isEqualTo(404);

        assertThat(requester.get("/cases/" + number + "/export").statusCode()).isEqualTo(403);
        assertThat(requester.get("/cases/" + number).body()).doesNotContain("/export");
        assertThat(signedIn("export-manager", Role.MANAGER)
                        .get("/cases/" + number + "/export")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theCommandWritesTheFolderAndNothingIntoOneThatIsInUse() throws IOException {
        String number = OrdinaryAnswers.plan(CaseWalk.open(engine, Map.of())).number();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Path target = folder.resolve("case");

        assertThat(command(said, "--export-case=" + number, "--to=" + target)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Ärende " + number + " har skrivits till " + target);
        assertThat(target.resolve("index.html")).content().contains("Test procurer");
        assertThat(target.resolve("letters")).isDirectoryContaining("glob:**.txt");

        Files.writeString(target.resolve("index.html"), "mine");
        assertThat(command(said, "--export-case=" + number, "--to=" + target)).isEqualTo(1);
        assertThat(target.resolve("index.html")).hasContent("mine");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("är inte en tom mapp");
    }

    private int command(ByteArrayOutputStream said, String... options) {
        List<String> surroundings = List.of(
                "--spring.profiles.active=local-users,test",
                "--spring.mail.host=localhost",
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"));
        return CommandLine.run(
                StegvisApplication.class,
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Stream.concat(Stream.of(options), surroundings.stream()).toArray(String[]::new));
    }

    private Browser signedIn(String user, Role role) {
        new LocalUsers(engine.getIdentityService()).create(user, role);
        Browser browser = new Browser(port);
        browser.login(user, user);
        return browser;
    }

    private Map<String, String> files(String number) {
        Map<String, String> files = new LinkedHashMap<>();
        export.files(number)
                .orElseThrow()
                .forEach((name, content) -> files.put(name, new String(content, StandardCharsets.UTF_8)));
        return files;
    }
}
