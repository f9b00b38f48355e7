package org.stegvis.platform.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The configuration of Tasklist, Cockpit and Welcome for whoever opens them. It names the reader's own language as the
 * fall-back, so that no second language is loaded: the web apps take the dates of whichever language came last.
 */
@Controller
class WebappLanguages {

    /** The words are put where the application looks first: before they have come it would show their keys. */
    private static final String CONFIGURATION = """
            const words = document.querySelector('base').getAttribute('app-root') + '/app/%3$s/locales/';
            const answer = await fetch(words + '%2$s.json?bust=' + window.bust);
            if (answer.ok) {
              const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
              kept[words + '_locales_data_%2$s_' + window.bust] = JSON.stringify(await answer.json());
              localStorage.setItem('camunda-web', JSON.stringify(kept));
            }
            export default {
              app: { name: '%1$s', vendor: 'Stegvis' },
              locales: { availableLocales: ['en', 'sv', 'fi', 'nb'], fallbackLocale: '%2$s' },
              disableWelcomeMessage: true,
              customScripts: [%4$s],
              shortcuts: {
                claimTask: { key: 'ctrl+alt+c', description: 'Ctrl + Alt + C' },
                focusFilter: { key: 'ctrl+shift+f', description: 'Ctrl + Shift + F' },
                focusList: { key: 'ctrl+alt+l', description: 'Ctrl + Alt + L' },
                focusForm: { key: 'ctrl+alt+f', description: 'Ctrl + Alt + F' },
                startProcess: { key: 'ctrl+alt+p', description: 'Ctrl + Alt + P' }
              }
            };
            """;

    /** What Stegvis adds to each web application; the scripts lie beside this configuration. */
    private static final Map<String, List<String>> SCRIPTS = Map.of(
            "tasklist", List.of("sign-on", "stegvis", "words"),
            "cockpit", List.of("sign-on", "stegvis"),
            "welcome", List.of("sign-on"));

    private final ReaderLanguage reader;

    WebappLanguages(ReaderLanguage reader) {
        this.reader = reader;
    }

    @GetMapping("/camunda/app/{app:tasklist|cockpit|welcome}/scripts/config.js")
    ResponseEntity<byte[]> configuration(@PathVariable String app) {
        String name = app.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + app.substring(1);
        String scripts = SCRIPTS.get(app).stream()
                .map(script -> "'scripts/" + script + "'")
                .collect(Collectors.joining(", "));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(CONFIGURATION
                        .formatted(name, reader.now().code(), app, scripts)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
