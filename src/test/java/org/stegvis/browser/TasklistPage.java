package org.stegvis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stegvis.local.SimplestAnswers;
import org.stegvis.platform.language.Language;

/** Tasklist as one officer has it open: logged in, in her language. */
final class TasklistPage implements AutoCloseable {

    /** The name of the process in the language of the installation. */
    private static final String PURCHASE = "Köp med sysselsättningskrav";

    private final BrowserContext context;
    private final Page page;
    private final String root;

    private TasklistPage(BrowserContext context, String root) {
        this.context = context;
        this.page = context.newPage();
        this.root = root;
    }

    /** Logs in and comes to Tasklist, or to Cockpit for a manager. */
    static TasklistPage logIn(Browser browser, String root, Language language, String user, String password) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setViewportSize(1400, 1000));
        context.setDefaultTimeout(15_000);
        TasklistPage tasklist = new TasklistPage(context, root);
        tasklist.page.navigate(root + "/");
        tasklist.page.fill("input[name=username]", user);
        tasklist.page.fill("input[name=password]", password);
        tasklist.page.click("button[type=submit]");
        tasklist.page.waitForURL("**/camunda/app/**");
        return tasklist;
    }

    Page page() {
        return page;
    }

    /** Opens the form that starts the purchase. */
    TasklistPage startPurchase() {
        page.locator(".start-process-action a, a:has(.glyphicon-list-alt)")
                .first()
                .click();
        page.locator(".modal-dialog a", new Page.LocatorOptions().setHasText(PURCHASE))
                .first()
                .click();
        page.locator(".modal-dialog .fjs-container").waitFor();
        return this;
    }

    /** Fills in the open form; what it shows already is left alone unless an answer is given for it. */
    TasklistPage fill(String form, Map<String, Object> answers) {
        page.locator(".fjs-container").first().waitFor();
        fill(SimplestAnswers.authored(form), answers, "");
        return this;
    }

    /** Sends the start form; the answer of the server. */
    Response start() {
        return submitting(page.locator(".modal-footer .btn-primary"));
    }

    /** Opens a task. */
    TasklistPage open(String task) {
        page.navigate(root + "/camunda/app/tasklist/default/#/?task=" + task);
        page.locator(".task-details, [cam-tasklist-task]").first().waitFor();
        page.locator(".fjs-container").first().waitFor();
        return this;
    }

    /** Takes the open task from the group, if nobody has it. */
    TasklistPage claim() {
        Locator claim = page.locator("button.claim");
        if (claim.count() > 0 && claim.first().isVisible()) {
            page.waitForResponse("**/claim", () -> claim.first().click());
            page.locator(".fjs-container").first().waitFor();
        }
        return this;
    }

    /** Completes the open task; the answer of the server. */
    Response complete() {
        return submitting(page.locator("button[ng-click='complete()']").last());
    }

    /** Sends the form. A form that does not let itself be sent leaves a picture in {@code target/browser}. */
    private Response submitting(Locator button) {
        try {
            return page.waitForResponse(
                    "**/submit-form", new Page.WaitForResponseOptions().setTimeout(20_000), button::click);
        } catch (PlaywrightException problem) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "not-sent.png")));
            throw problem;
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private void fill(JsonNode components, Map<String, Object> answers, String row) {
        for (JsonNode component : components) {
            switch (component.path("type").asText()) {
                case "group" -> fill(component.path("components"), answers, row);
                case "dynamiclist" -> fillRow(component, answers);
                case "text", "table", "separator", "spacer" -> {}
                default -> fillField(component, answers, row);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fillRow(JsonNode list, Map<String, Object> answers) {
        List<Map<String, Object>> rows =
                (List<Map<String, Object>>) answers.get(list.path("path").asText());
        fill(list.path("components"), rows.get(0), "_0");
    }

    private void fillField(JsonNode component, Map<String, Object> answers, String row) {
        Object answer = answers.get(component.path("key").asText());
        String id = component.path("id").asText() + row;
        if (answer == null || component.has("valuesKey")) {
            return;
        }
        switch (component.path("type").asText()) {
            case "radio", "checklist" -> choose(component, id, answer);
            case "select" -> select(component, id, answer.toString());
            case "checkbox" -> ifShown(field(id)).forEach(Locator::check);
            case "datetime" -> ifShown(field(id + "-date")).forEach(input -> date(input, answer.toString()));
            default -> ifShown(field(id)).forEach(input -> input.fill(answer.toString()));
        }
        asDrawn();
    }

    /** Waits, as a person does, until the page is drawn with what was typed; what is typed before that the form drops. */
    private void asDrawn() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** Types the day as people of the browser's language write it. */
    private void date(Locator input, String day) {
        input.fill((String)
                page.evaluate("day => new Intl.DateTimeFormat('default').format(new Date(day + 'T12:00'))", day));
        input.press("Tab");
    }

    private void choose(JsonNode component, String id, Object answer) {
        List<?> codes = answer instanceof List<?> many ? many : List.of(answer);
        int index = 0;
        for (JsonNode option : component.path("values")) {
            if (codes.contains(option.path("value").asText())) {
                ifShown(field(id + "-" + index)).forEach(Locator::check);
            }
            index++;
        }
    }

    private void select(JsonNode component, String id, String code) {
        Locator group = page.locator(".fjs-form-field-select:has([id$=\"-" + id + "\"]) .fjs-input-group");
        if (group.count() == 0) {
            return;
        }
        int index = 0;
        while (!component.path("values").path(index).path("value").asText().equals(code)) {
            index++;
        }
        group.first().click();
        page.locator(".fjs-dropdownlist-item").nth(index).click();
    }

    private Locator field(String id) {
        return page.locator("[id^=fjs-form-][id$=\"-" + id + "\"]");
    }

    /** A field that a condition hides is not in the page. */
    private static List<Locator> ifShown(Locator field) {
        return field.count() == 0 ? List.of() : List.of(field.first());
    }
}
