package org.stegvis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.platform.Clock;

@StegvisTest
class PersonalLinksTest {

    @Autowired
    PersonalLinks links;

    @Autowired
    LinkSettings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final String subject = UUID.randomUUID().toString();
    private final UUID person = UUID.randomUUID();
    private final String place = "place-" + UUID.randomUUID();

    @Test
    void aLinkOpensAsOftenAsItIsFollowedAndChangesNothing() {
        String secret = issue(Duration.ofDays(1));

        for (int time = 0; time < 3; time++) {
            assertThat(links.open("obligation", secret, place)).isInstanceOfSatisfying(Opening.Open.class, opened -> {
                assertThat(opened.link().subject()).isEqualTo(subject);
                assertThat(opened.link().person()).isEqualTo(person);
            });
        }
    }

    @Test
    void aLinkThatHasRunOutSaysSo() {
        String secret = issue(Duration.ZERO);

        assertThat(links.open("obligation", secret, place)).isInstanceOf(Opening.RunOut.class);
    }

    @Test
    void aLinkOpensNoPageThatItWasNotMadeFor() {
        String secret = issue(Duration.ofDays(1));

        assertThat(links.open("application", secret, place)).isInstanceOf(Opening.Unknown.class);
    }

    @Test
    void aRevokedLinkCannotBeToldFromOneThatNeverWas() {
        String secret = issue(Duration.ofDays(1));

        links.revoke("obligation", subject, person);

        assertThat(links.open("obligation", secret, place)).isEqualTo(new Opening.Unknown());
        assertThat(links.open("obligation", "never-given", place)).isEqualTo(new Opening.Unknown());
    }

    @Test
    void whoGuessesHasToWaitAndOthersNeedNot() {
        String secret = issue(Duration.ofDays(1));
        for (int guess = 0; guess < settings.guessesPerHour(); guess++) {
            assertThat(links.open("obligation", "guess-" + guess, place)).isInstanceOf(Opening.Unknown.class);
        }

        assertThat(links.open("obligation", "one-more", place)).isInstanceOf(Opening.Guessing.class);
        assertThat(links.open("obligation", secret, place)).isInstanceOf(Opening.Guessing.class);
        assertThat(links.open("obligation", secret, "elsewhere")).isInstanceOf(Opening.Open.class);
    }

    @Test
    void theSecretIsNowhereInTheDatabase() {
        String secret = issue(Duration.ofDays(1));

        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(database.sql("select personal_link::text from stegvis.personal_link where subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void noTwoLinksAreAlike() {
        Set<String> secrets = new HashSet<>();
        for (int time = 0; time < 50; time++) {
            secrets.add(issue(Duration.ofDays(1)));
        }
        assertThat(secrets).hasSize(50);
    }

    private String issue(Duration goodFor) {
        return links.issue("obligation", subject, person, clock.now().plus(goodFor));
    }
}
