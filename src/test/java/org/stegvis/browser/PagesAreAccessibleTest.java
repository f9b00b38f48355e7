package org.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
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
import org.stegvis.shared.EventKind;
import org.stegvis.shared.EventLetters;
import org.stegvis.shared.Events;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ProgrammeEvent;
import org.stegvis.shared.ProgrammeWalk;

/**
 * Our own pages: axe finds nothing, and nobody has to scroll sideways: not on a phone, and not with letters twice as large
 * (WCAG 2.2, 1.4.4 and 1.4.10).
 */
@StegvisTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreAccessibleTest {

    private static final String READER = "reader";
    private static final int PHONE = 320;
    private static final int HALF_A_SCREEN = 640;
    private static final int DESK = 1400;
    private static final String WIDTH = "document.documentElement.scrollWidth";

    @Autowired
    ApplicationContext context;

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
    private ProgrammeEvent event;
    private TasklistPage reader;

    @BeforeAll
    void aReaderLooksAtACase() {
        TestOfficers.register(officers);
        new LocalUsers(engine.getIdentityService())
                .create(READER, Role.PROCURER, Role.CONTRACT_MANAGER, Role.PROGRAMME_COORDINATOR);
        officers.register(new Officer(READER, READER, "", Language.SV, Set.of("procurer")));
        number = OrdinaryAnswers.planUpToReadiness(CaseWalk.open(engine, Map.of()))
                .number();
        obligation = obligations.grown(2, 3, 9, 0);
        event = plannedEvent();
        reader = TasklistPage.logIn(chromium.browser(), root(), Language.SV, READER, READER);
    }

    private ProgrammeEvent plannedEvent() {
        ProgrammeWalk walk = ProgrammeWalk.begin(context);
        walk.takingPart(ParticipationRole.ADEPT);
        LocalDateTime starts = LocalDateTime.now().plusDays(100).truncatedTo(ChronoUnit.HOURS);
        ProgrammeEvent planned = context.getBean(Events.class)
                .plan(
                        walk.programme().number(),
                        EventKind.KICK_OFF,
                        starts,
                        starts.plusMinutes(30),
                        ProgrammeEvent.HYBRID,
                        "Exempelgatan 1, Helsingfors",
                        1,
                        Optional.empty());
        context.getBean(EventLetters.class).invite(planned.id());
        return planned;
    }

    @AfterAll
    void theBrowserIsClosed() {
        reader.close();
        chromium.close();
    }

    private String root() {
        return "http://localhost:" + port;
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
                "/obligations/%2$s/certificates/1?language=fi",
                "/programmes/%4$s/events",
                "/programmes/%4$s/events/%5$s"
            })
    void axeFindsNothingAndAPhoneIsWideEnough(String path) {
        Page page = reader.page();
        page.setViewportSize(DESK, 900);
        page.navigate(root()
                + path.formatted(number, obligation.number(), obligation.report(), event.programme(), event.id()));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.setViewportSize(PHONE, 700);
        assertThat(page.evaluate(WIDTH)).isEqualTo(PHONE);

        page.setViewportSize(HALF_A_SCREEN, 700);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(page.evaluate(WIDTH)).isEqualTo(HALF_A_SCREEN);
    }
}
