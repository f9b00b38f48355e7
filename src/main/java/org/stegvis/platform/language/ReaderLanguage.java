package org.stegvis.platform.language;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;

/**
 * The language of whoever is reading now: what the browser asks for, which is also what Tasklist and Cockpit go by.
 * Outside a request (a job, a letter that a timer writes) it is the language of the installation.
 */
@Component
public class ReaderLanguage {

    private final StegvisSettings settings;

    ReaderLanguage(StegvisSettings settings) {
        this.settings = settings;
    }

    public Language now() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        return context == null || context.getLocale() == null ? settings.language() : Language.of(context.getLocale());
    }
}
