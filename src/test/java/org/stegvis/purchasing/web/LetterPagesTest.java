package org.stegvis.purchasing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.letter.LetterState;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Browser;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.TestOfficers;

/** Officers write letters of a case, see what became of them, and send one again. */
@StegvisTest
class LetterPagesTest {

    private static final String PROCURER = "letter-procurer";
    private static final String REQUESTER = "letter-requester";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|mark)\"[^>]* value=\"([^\"]+)\"");
    private static final String HOSTILE = "<b>Bo</b> ${7*7} [[${7*7}]] __${7*7}__";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

    @Autowired
    org.stegvis.party.Officers officers;

    @LocalServerPort
    int port;

    private String number;
    private Browser browser;

    @BeforeEach
    void aCaseIsOpen() {
        TestOfficers.register(officers);
        LocalUsers users = new LocalUsers(engine.getIdentityService());
        users.create(PROCURER, Role.PROCURER);
        users.create(REQUESTER, Role.REQUESTER);
        number = CaseWalk.open(engine, Map.of()).number();
        theProcurerOfTheCaseIs(PROCURER);
        browser = signedIn(PROCURER);
    }

    @Test
    void anAwardLetterIsFilledInSeenAndSentToEachOrganisationInItsLanguage() {
        Map<String, String> typed = award();
        HttpResponse<String> seen = post("/letters/new", "award-others", typed, "preview");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("5 maj 2027")
                .contains("5. toukokuuta 2027")
                .contains("Send 2 letters");

        HttpResponse<String> sent = post(seen, "/letters/new", typed, "send");
        assertThat(sent.statusCode()).isEqualTo(302);
        post(seen, "/letters/new", typed, "send");

        List<WrittenLetter> written = written("award-others");
        assertThat(written.stream().map(WrittenLetter::recipient)).containsExactlyInAnyOrder("Firman AB", "Yritys Oy");
        assertThat(written.stream().map(WrittenLetter::language)).containsExactlyInAnyOrder(Language.SV, Language.FI);
        assertThat(written).allSatisfy(letter -> {
            assertThat(letter.writtenBy()).isEqualTo(PROCURER);
            assertThat(letter.state()).isEqualTo(LetterState.WAITING);
            assertThat(letter.text()).doesNotContain("/cases/");
        });
        String list = browser.get("/cases/" + number + "/letters").body();
        assertThat(list).contains("Firman AB", "Yritys Oy", "waits to be sent", "Award letter to the other tenderers");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept() {
        Map<String, String> typed = award();
        typed.put("decidedOn", "tomorrow");
        typed.put("reasons", "");
        typed.put("email-0", "a@example.org, b@example.org");
        typed.put("organisation-1", "firman ab");

        HttpResponse<String> refused = post("/letters/new", "award-others", typed, "send");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "“Day of the decision” must be a day",
                        "Fill in “Reasons”",
                        "Recipient 1: write one e-mail address",
                        "Recipient 2: this organisation is named already",
                        "a@example.org, b@example.org",
                        "The winner Ltd");
        assertThat(written("award-others")).isEmpty();
    }

    @Test
    void aLetterToRolesGoesToTheirHoldersWithALink() {
        HttpResponse<String> seen = post("/letters/new", "evaluation", Map.of("paragraph", ""), "preview");
        post(seen, "/letters/new", Map.of("kind", "evaluation"), "send");

        assertThat(written("evaluation").stream().map(WrittenLetter::recipient)).contains("test-management");
        assertThat(written("evaluation")).allMatch(letter -> letter.text().contains("/cases/" + number));
    }

    @Test
    void onlyTheProcurerAndTheContractManagerOfTheCaseWriteItsLetters() {
        assertThat(signedIn(REQUESTER).get("/cases/" + number + "/letters/new").statusCode())
                .isEqualTo(403);
        assertThat(signedIn(REQUESTER).get("/cases/" + number + "/letters").statusCode())
                .isEqualTo(200);

        theProcurerOfTheCaseIs("somebody-else");
        assertThat(browser.get("/cases/" + number + "/letters/new").statusCode())
                .isEqualTo(403);
        assertThat(post("/letters/new", "award-others", award(), "send").statusCode())
                .isEqualTo(403);
        assertThat(written("award-others")).isEmpty();
    }

    @Test
    void aPageElsewhereCannotSendALetter() {
        assertThat(browser.form("/cases/" + number + "/letters/new", "kind=evaluation&step=send")
                        .statusCode())
                .isEqualTo(403);
        assertThat(written("evaluation")).isEmpty();
    }

    @Test
    void whatSomebodyTypedIsTextOnEveryPage() {
        Map<String, String> typed = award();
        typed.put("organisation-0", HOSTILE);
        typed.put("winner", HOSTILE);
        typed.put("reasons", HOSTILE);
        typed.put("paragraph", HOSTILE);
        HttpResponse<String> seen = post("/letters/new", "award-others", typed, "preview");
        HttpResponse<String> form = post(seen, "/letters/new", typed, "change");
        post(seen, "/letters/new", typed, "send");
        int letter = written("award-others").get(0).number();

        for (String page : List.of(
                seen.body(),
                form.body(),
                browser.get("/cases/" + number + "/letters").body(),
                browser.get("/cases/" + number + "/letters/" + letter).body(),
                browser.get("/cases/" + number).body())) {
            assertThat(page)
                    .contains("&lt;b&gt;Bo&lt;/b&gt; ${7*7} [[${7*7}]] __${7*7}__")
                    .doesNotContain("<b>Bo");
        }
    }

    @Test
    void aLetterThatWasGivenUpGoesOutAgainToTheCorrectedAddressAsTheSameLetter() {
        WrittenLetter failed = failedLetter();
        String page = "/letters/" + failed.number();
        String shown = browser.get("/cases/" + number + page).body();
        assertThat(shown).contains("does not know the recipient", "550 no such mailbox", "wrong@example.org");

        HttpResponse<String> refused = post(page, "", Map.of("address", "right@"), "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not an e-mail address", "value=\"right@\"");

        assertThat(post(page, "", Map.of("address", "right@example.org"), "").statusCode())
                .isEqualTo(302);
        WrittenLetter again = letters.find(number, failed.number()).orElseThrow();
        assertThat(again.state()).isEqualTo(LetterState.WAITING);
        assertThat(again.address()).isEqualTo("right@example.org");
        assertThat(again.id()).isEqualTo(failed.id());
    }

    @Test
    void aLetterThatWasSentGoesOutOnceMoreAsANewOneThatSaysSo() {
        WrittenLetter sent = failedLetter();
        database.sql("update stegvis.letter set sent_at = now() where number = :number")
                .param("number", sent.number())
                .update();
        String page = "/letters/" + sent.number();
        HttpResponse<String> seen = browser.get("/cases/" + number + page);

        post(seen, page, Map.of("address", "new@example.org"), "");
        post(seen, page, Map.of("address", "new@example.org"), "");

        assertThat(written(sent.kind()).stream()
                        .filter(letter -> letter.repeats().isPresent()))
                .singleElement()
                .satisfies(repeat -> {
                    assertThat(repeat.repeats()).contains(sent.number());
                    assertThat(repeat.subject()).startsWith("Skickas igen: ");
                    assertThat(repeat.address()).isEqualTo("new@example.org");
                    assertThat(repeat.id()).isNotEqualTo(sent.id());
                });
    }

    private void theProcurerOfTheCaseIs(String officer) {
        database.sql("update stegvis.case_role set officer = :officer where case_number = :case and role = 'procurer'")
                .param("officer", officer)
                .param("case", number)
                .update();
    }

    private WrittenLetter failedLetter() {
        HttpResponse<String> seen = post("/letters/new", "award-others", award(), "preview");
        post(seen, "/letters/new", award(), "send");
        WrittenLetter letter = written("award-others").stream()
                .filter(written -> written.language() == Language.SV)
                .findFirst()
                .orElseThrow();
        database.sql("""
                        update stegvis.letter set next_attempt = null, attempts = 1, problem = 'recipientRefused',
                            reply = '550 no such mailbox', address = 'wrong@example.org' where number = :number""").param("number", letter.number()).update();
        return letters.find(number, letter.number()).orElseThrow();
    }

    private static Map<String, String> award() {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("kind", "award-others"),
                Map.entry("decidedOn", "2027-04-20"),
                Map.entry("winner", "The winner Ltd"),
                Map.entry("reasons", "Lowest price."),
                Map.entry("standstillLastDay", "2027-05-05"),
                Map.entry("organisation-0", "Firman AB"),
                Map.entry("email-0", "firman@example.org"),
                Map.entry("language-0", "sv"),
                Map.entry("organisation-1", "Yritys Oy"),
                Map.entry("email-1", "yritys@example.org"),
                Map.entry("language-1", "fi"),
                Map.entry("organisation-2", ""),
                Map.entry("email-2", ""),
                Map.entry("language-2", "sv"),
                Map.entry("paragraph", "")));
    }

    private List<WrittenLetter> written(String kind) {
        return letters.ofCase(number).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private Browser signedIn(String user) {
        Browser fresh = new Browser(port);
        fresh.login(user, user);
        return fresh;
    }

    /** Opens the page and sends its form. */
    private HttpResponse<String> post(String page, String kind, Map<String, String> typed, String step) {
        HttpResponse<String> opened = browser.get("/cases/" + number + page + (kind.isEmpty() ? "" : "?kind=" + kind));
        Map<String, String> all = new LinkedHashMap<>(typed);
        if (!kind.isEmpty()) {
            all.put("kind", kind);
        }
        return post(opened, page, all, step);
    }

    /** Sends the form of a page that is open. */
    private HttpResponse<String> post(
            HttpResponse<String> opened, String page, Map<String, String> typed, String step) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        Matcher hidden = HIDDEN.matcher(opened.body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.put("step", step);
        return browser.form(
                "/cases/" + number + page,
                all.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
