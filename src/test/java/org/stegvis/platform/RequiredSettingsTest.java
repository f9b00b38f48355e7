package org.stegvis.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.stegvis.StegvisApplication;

class RequiredSettingsTest {

    @Test
    void withoutSettingsTheStartStopsAndSaysOnceForEachWhatIsMissing() throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StegvisApplication.class.getName())
                .redirectErrorStream(true);
        start.environment().keySet().removeIf(name -> name.startsWith("STEGVIS_") || name.startsWith("SPRING_"));
        Process application = start.start();
        String said = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(application.exitValue()).isNotZero();
        assertThat(said)
                .containsOnlyOnce("STEGVIS_DATABASE_URL")
                .containsOnlyOnce("STEGVIS_DATABASE_USER")
                .containsOnlyOnce("STEGVIS_DATABASE_PASSWORD")
                .containsOnlyOnce("STEGVIS_MAIL_HOST")
                .containsOnlyOnce("STEGVIS_MAIL_FROM")
                .containsOnlyOnce("STEGVIS_PUBLIC_URL")
                .containsOnlyOnce("SPRING_PROFILES_ACTIVE")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void nothingIsMissingWhenEverythingIsGiven() {
        assertThat(RequiredSettings.missingIn(complete("local-users"))).isEmpty();
    }

    @Test
    void openIdConnectNeedsItsThreeSettings() {
        assertThat(RequiredSettings.missingIn(complete("oidc")))
                .hasSize(3)
                .anyMatch(sentence -> sentence.contains("STEGVIS_OIDC_ISSUER"))
                .anyMatch(sentence -> sentence.contains("STEGVIS_OIDC_CLIENT_ID"))
                .anyMatch(sentence -> sentence.contains("STEGVIS_OIDC_CLIENT_SECRET"));
    }

    @Test
    void thereIsExactlyOneWayToSignOn() {
        assertThat(RequiredSettings.missingIn(complete()))
                .singleElement()
                .asString()
                .startsWith("The way to sign on is missing");
        assertThat(RequiredSettings.missingIn(complete("oidc", "local-users")))
                .anyMatch(sentence -> sentence.startsWith("The way to sign on is given twice"));
    }

    @Test
    void aBlankSettingIsAMissingOne() {
        MockEnvironment environment = complete("local-users");
        environment.setProperty("spring.mail.host", " ");
        assertThat(RequiredSettings.missingIn(environment))
                .containsExactly("The mail server is missing: set STEGVIS_MAIL_HOST (or spring.mail.host).");
    }

    private static MockEnvironment complete(String... profiles) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/stegvis")
                .withProperty("spring.datasource.username", "stegvis")
                .withProperty("spring.datasource.password", "secret")
                .withProperty("spring.mail.host", "mail")
                .withProperty("stegvis.mail-from", "stegvis@example.org")
                .withProperty("stegvis.public-url", "https://stegvis.example.org");
        environment.setActiveProfiles(profiles);
        return environment;
    }
}
