package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.LocalUsers;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.obligation.ObligationsForPages.Grown;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseWalk;
import org.stegvis.purchasing.OrdinaryAnswers;
import org.stegvis.purchasing.TestOfficers;

/** Our own pages: axe finds nothing, and a phone does not have to be scrolled sideways. */
@StegvisTest
class PagesAreAccessibleTest {

    private static final String READER = "reader";
    private static final int PHONE = 320;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Officers officers;

    @Autowired
    ObligationsForPages obligations;

    @LocalServerPort
    int port;

    private final Chromium chromium = new Chromium();
    private String number;
    private Grown obligation;

    @BeforeEach
    void aCaseIsThere() {
        TestOfficers.register(officers);
        new LocalUsers(engine.getIdentityService()).create(READER, Role.PROCURER, Role.CONTRACT_MANAGER);
        officers.register(new Officer(READER, READER, "", Language.SV, Set.of("procurer")));
        number = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()))
                .number();
        obligation = obligations.grown(2, 3, 9, 0);
    }

    @AfterEach
    void theBrowserIsClosed() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/accessibility",
                "/cases",
                "/cases?words=nothing-like-this",
                "/cases/%s",
                "/cases/%s/journal",
                "/cases/%s/letters",
                "/cases/%1$s/letters/new",
                "/cases/%1$s/letters/new?kind=award-others",
                "/obligations?whose=mine&light=red",
                "/obligations?whose=all",
                "/obligations/%2$s",
                "/obligations/%2$s/months",
                "/obligations/%2$s/submissions/%3$s",
                "/obligations/%2$s/contacts",
                "/obligations/%2$s/certificates/1?language=fi"
            })
    void axeFindsNothingAndAPhoneIsWideEnough(String path) {
        String root = "http://localhost:" + port;
        try (TasklistPage reader = TasklistPage.logIn(chromium.browser(), root, Language.SV, READER, READER)) {
            Page page = reader.page();
            page.navigate(root + path.formatted(number, obligation.number(), obligation.report()));

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.setViewportSize(PHONE, 700);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        }
    }
}
