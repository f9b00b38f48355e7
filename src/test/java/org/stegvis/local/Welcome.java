package org.stegvis.local;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Tells a newcomer where to go and as whom to log in. */
@TestComponent
class Welcome {

    @Order(2)
    @EventListener(ApplicationReadyEvent.class)
    void welcome(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        String people = DemoPeople.all().stream()
                .map(person -> String.format(
                        "  %-8s %-18s %s",
                        person.id(), person.role(), person.language().code()))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf("""

                Stegvis runs.
                  Tasklist  http://localhost:%1$s/camunda/app/tasklist/
                  Cases     http://localhost:%1$s/cases
                  Cockpit   http://localhost:%1$s/camunda/app/cockpit/   (as magnus)
                  Letters   http://localhost:%1$s/local/mail
                Invented people, all with the password "%2$s":
                %3$s

                """, port, DemoPeople.PASSWORD, people);
    }
}
