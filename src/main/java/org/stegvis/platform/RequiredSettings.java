package org.stegvis.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Stops the start before anything else happens when a setting is missing that has no sensible default, and says in one
 * sentence each what is missing and how it is set. Nothing of the kind is guessed, least of all a secret.
 */
class RequiredSettings implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final String LOCAL_USERS = "local-users";
    private static final String OPEN_ID = "oidc";

    private static final List<Required> ALWAYS = List.of(
            new Required("spring.datasource.url", "STEGVIS_DATABASE_URL", "The address of the database"),
            new Required("spring.datasource.username", "STEGVIS_DATABASE_USER", "The user of the database"),
            new Required("spring.datasource.password", "STEGVIS_DATABASE_PASSWORD", "The password of the database"),
            new Required("spring.mail.host", "STEGVIS_MAIL_HOST", "The mail server"),
            new Required("stegvis.mail-from", "STEGVIS_MAIL_FROM", "The sender of letters"),
            new Required("stegvis.public-url", "STEGVIS_PUBLIC_URL", "The address at which people reach Stegvis"));

    private static final List<Required> WITH_OPEN_ID = List.of(
            new Required("stegvis.security.oidc.issuer", "STEGVIS_OIDC_ISSUER", "The issuer of the sign-on provider"),
            new Required("stegvis.security.oidc.client-id", "STEGVIS_OIDC_CLIENT_ID", "The client id at the provider"),
            new Required(
                    "stegvis.security.oidc.client-secret",
                    "STEGVIS_OIDC_CLIENT_SECRET",
                    "The client secret at the provider"));

    /**
     * A setting without a default.
     *
     * @param property its name in the configuration
     * @param variable the environment variable that sets it
     * @param what it in words, to begin a sentence with
     */
    private record Required(String property, String variable, String what) {

        private boolean isMissingIn(ConfigurableEnvironment environment) {
            return environment.getProperty(property, "").isBlank();
        }

        private String sentence() {
            return what + " is missing: set " + variable + " (or " + property + ").";
        }
    }

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        List<String> missing = missingIn(event.getApplicationContext().getEnvironment());
        if (!missing.isEmpty()) {
            throw new SettingsMissing(missing);
        }
    }

    /** One sentence for each thing that is missing. */
    static List<String> missingIn(ConfigurableEnvironment environment) {
        List<String> missing = new ArrayList<>();
        boolean localUsers = environment.acceptsProfiles(Profiles.of(LOCAL_USERS));
        boolean openId = environment.acceptsProfiles(Profiles.of(OPEN_ID));
        ALWAYS.stream()
                .filter(setting -> setting.isMissingIn(environment))
                .map(Required::sentence)
                .forEach(missing::add);
        if (localUsers == openId) {
            missing.add("The way to sign on is " + (openId ? "given twice" : "missing")
                    + ": set SPRING_PROFILES_ACTIVE to oidc, or for local work to local-users.");
        }
        if (openId) {
            WITH_OPEN_ID.stream()
                    .filter(setting -> setting.isMissingIn(environment))
                    .map(Required::sentence)
                    .forEach(missing::add);
        }
        return missing;
    }

    /** The start cannot go on without these settings. */
    static final class SettingsMissing extends RuntimeException {

        private SettingsMissing(List<String> sentences) {
            super(String.join(System.lineSeparator(), sentences));
        }
    }

    /** Prints the sentences instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<SettingsMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, SettingsMissing missing) {
            return new FailureAnalysis(
                    missing.getMessage(), "README.md, chapter \"Run it for real\", lists every setting.", missing);
        }
    }
}
